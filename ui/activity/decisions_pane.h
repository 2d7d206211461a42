// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/conflict.h"
#include "core/sync/journal.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace bridge::ui {

class DecisionsModel;
class TablePane;
class ValuesPane;
struct Decision;

/// What waits for a person, with the buttons that decide on what is chosen: those that make sense for it.
class DecisionsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionsPane(QWidget* parent);

    void setRows(std::vector<sync::OperationRow> rows);
    void setFilter(const QString& typed);
    [[nodiscard]] int count() const; ///< of what nobody has decided on yet

Q_SIGNALS:
    void resolveRequested(const QStringList& ids, bridge::sync::Take take);
    void confirmRequested(const bridge::LinkId& link, qint64 run);
    void retryRequested(const QStringList& ids); ///< lets them through
    void skipRequested(const QStringList& ids);

private:
    using Fits = bool (*)(const Decision&);
    QPushButton* addTake(
        QBoxLayout& row, const QString& name, const QString& text, const QString& toolTip, sync::Take take, Fits fits);
    void addButtons(QBoxLayout& row);
    void confirmChosen();
    void update();
    void offer(QPushButton* button, bool offered);
    [[nodiscard]] std::vector<Decision> chosen() const;
    [[nodiscard]] QStringList chosenIds(Fits fits) const;

    DecisionsModel* m_model;
    TablePane* m_list;
    ValuesPane* m_values;
    QPushButton* m_takeMiro = nullptr;
    QPushButton* m_takeBitrix24 = nullptr;
    QPushButton* m_keepBoth = nullptr;
    QPushButton* m_confirm = nullptr;
    QPushButton* m_retry = nullptr;
    QPushButton* m_skip = nullptr;
};

} // namespace bridge::ui
