// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

class QLabel;

namespace bridge::ui {

class IconLabel;
class ToneLabel;

/// Whom the person is talking to: the host of a page and whether the way there is protected. Never a path or a
/// query, which hold what is nobody's business.
class HostLine final : public QWidget
{
    Q_OBJECT

public:
    explicit HostLine(QWidget* parent = nullptr);
    void show(const QUrl& url);
    using QWidget::show;

private:
    IconLabel* m_icon;
    QLabel* m_host;
    ToneLabel* m_state;
};

} // namespace bridge::ui
