// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/attention.h"

#include <QWidget>

class QVBoxLayout;

namespace bridge::ui {

/// What needs a person, one card each; takes no room when nothing does.
class AttentionList final : public QWidget
{
    Q_OBJECT

public:
    explicit AttentionList(QWidget* parent = nullptr);
    void setItems(std::vector<Attention> items);

Q_SIGNALS:
    void stepRequested(const bridge::ui::Attention& attention);

private:
    [[nodiscard]] QWidget* makeRow(const Attention& attention, int number);

    std::vector<Attention> m_items;
    QVBoxLayout* m_rows;
};

} // namespace bridge::ui
