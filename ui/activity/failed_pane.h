// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace bridge::ui {

class FailedModel;
class TablePane;

/// What failed or was skipped, with the buttons that try it again, leave it alone or lead to it.
class FailedPane final : public QWidget
{
    Q_OBJECT

public:
    FailedPane(FailedModel* model, QWidget* parent);

    void setFilter(const QString& typed);

Q_SIGNALS:
    void retryRequested(const QStringList& ids);
    void skipRequested(const QStringList& ids);
    void stickyRequested(const bridge::LinkId& link, const bridge::ItemId& item); ///< to be opened
    void taskRequested(const bridge::LinkId& link, bridge::TaskId task);

private:
    void addButtons(QBoxLayout& row);
    void connectButtons();
    void addShortcuts();
    void update();
    void offer(QPushButton* button, bool offered);
    [[nodiscard]] QStringList allIds() const;
    [[nodiscard]] QStringList chosenIds() const;
    [[nodiscard]] QStringList skippableIds() const;
    /// Of the chosen row; nothing when there are several.
    [[nodiscard]] QVariant chosenOne(int role) const;

    FailedModel* m_model;
    TablePane* m_list;
    QPushButton* m_retry = nullptr;
    QPushButton* m_skip = nullptr;
    QPushButton* m_openSticky = nullptr;
    QPushButton* m_openTask = nullptr;
    QPushButton* m_retryAll = nullptr;
};

} // namespace bridge::ui
