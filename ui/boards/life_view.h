// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListView;

namespace bridge::ui {

class LifeModel;

/// The life of an item as a list, or that there is none yet.
class LifeView final : public QWidget
{
    Q_OBJECT

public:
    LifeView(LifeModel* model, QWidget* parent);

private:
    void showState();

    LifeModel* m_model;
    QListView* m_list;
    QLabel* m_state;
};

} // namespace bridge::ui
