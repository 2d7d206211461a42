// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/values_pane.h"

#include "ui/activity/decisions_model.h"
#include "ui/common/widgets.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr int linesShown = 3; ///< before a value scrolls

} // namespace

ValuesPane::ValuesPane(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"conflictValues"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2 * metrics::grid);
    m_miro = addSide(u"conflictMiro"_s, Words::side(sync::Side::Miro));
    m_bitrix24 = addSide(u"conflictBitrix24"_s, Words::side(sync::Side::Bitrix24));
}

QPlainTextEdit* ValuesPane::addSide(const QString& name, const QString& side)
{
    auto* heading = makeHeading(side, this);
    auto* value = new QPlainTextEdit(this);
    value->setObjectName(name);
    value->setAccessibleName(tr("The value in %1").arg(side));
    value->setReadOnly(true);
    value->setTabChangesFocus(true);
    value->setFixedHeight(linesShown * value->fontMetrics().lineSpacing() + 3 * metrics::grid);
    heading->setBuddy(value);
    auto* column = new QVBoxLayout;
    column->setSpacing(metrics::grid / 2);
    column->addWidget(heading);
    column->addWidget(value);
    static_cast<QHBoxLayout*>(layout())->addLayout(column, 1);
    return value;
}

void ValuesPane::show(const Decision& decision)
{
    const auto fill = [](QPlainTextEdit* edit, const QString& text) {
        if (edit->toPlainText() != text)
            edit->setPlainText(text);
    };
    fill(m_miro, decision.inMiro);
    fill(m_bitrix24, decision.inBitrix24);
    show();
}

} // namespace bridge::ui
