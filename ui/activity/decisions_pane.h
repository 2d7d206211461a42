// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/sync/conflict.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace bridge::ui {

class DecisionsModel;
class TablePane;
class ValuesPane;
struct DecisionKey;

/// What waits for a person, with the buttons that decide on what is chosen: those that make sense for it.
class DecisionsPane final : public QWidget
{
    Q_OBJECT

public:
    DecisionsPane(DecisionsModel* model, QWidget* parent);

    void setFilter(const QString& typed);

Q_SIGNALS:
    void resolveRequested(const QStringList& ids, bridge::sync::Take take);
    void confirmRequested(const bridge::LinkId& link, qint64 run);
    void retryRequested(const QStringList& ids); ///< lets them through
    void skipRequested(const QStringList& ids);
    void previewRequested(); ///< show what would be written, where each line can also go the other way

private:
    using Fits = bool (*)(const DecisionKey&);
    [[nodiscard]] QWidget* makeTakes();
    QPushButton* addTake(
        QBoxLayout& row, const QString& name, const QString& text, const QString& toolTip, sync::Take take, Fits fits);
    [[nodiscard]] QLayout* makeButtons();
    void confirmChosen();
    void update();
    void offer(QPushButton* button, bool offered);
    [[nodiscard]] std::vector<DecisionKey> chosen(Fits fits) const;
    [[nodiscard]] QStringList chosenIds(Fits fits) const;

    DecisionsModel* m_model;
    TablePane* m_list;
    ValuesPane* m_values;
    QWidget* m_takes = nullptr; ///< seen with a conflict
    QPushButton* m_takeMiro = nullptr;
    QPushButton* m_takeBitrix24 = nullptr;
    QPushButton* m_keepBoth = nullptr;
    QPushButton* m_confirm = nullptr;
    QPushButton* m_preview = nullptr;
    QPushButton* m_retry = nullptr;
    QPushButton* m_skip = nullptr;
};

} // namespace bridge::ui
