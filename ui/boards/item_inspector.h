// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/board.h"
#include "core/sync/report.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace bridge::ui {

class IconLabel;
class LifeModel;
class StateLabel;

/// What is known of one item: its text, what it became and why, and the ways on from here.
class ItemInspector final : public QWidget
{
    Q_OBJECT

public:
    struct Item {
        LinkId link{};
        Sticky sticky{};
        sync::ItemView view{};
        QString frameTitle{};
        QUrl boardUrl{}; ///< the sticky in Miro
    };

    explicit ItemInspector(QWidget* parent = nullptr);

    void show(const Item& item);
    using QWidget::show;
    void showNothing();
    void focusFirst();
    [[nodiscard]] LifeModel& life() const { return *m_life; } ///< of the item that is shown

Q_SIGNALS:
    void openUrlRequested(const QUrl& url);
    void retryRequested(const QStringList& ids);
    void decisionsRequested(); ///< the item waits for a person's word

private:
    void showBecame(const sync::ItemView& view);
    void showReason();

    QWidget* makeFields();

    LifeModel* m_life;
    StateLabel* m_state;
    QLabel* m_text;
    QLabel* m_reason;
    QLabel* m_advice;
    QLabel* m_rule;
    IconLabel* m_becameIcon;
    QLabel* m_became;
    QLabel* m_frame;
    QPushButton* m_retry;
    QPushButton* m_decide;
    QPushButton* m_openTask;
    QPushButton* m_openItem;
    QStackedLayout* m_stack;
    Item m_item;
};

} // namespace bridge::ui
