// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/history_pane.h"

#include "ui/activity/history_model.h"
#include "ui/activity/history_search.h"
#include "ui/activity/table_pane.h"
#include "ui/common/widgets.h"
#include "ui/theme/metrics.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QShortcut>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bridge::ui {

HistoryPane::HistoryPane(HistoryModel* model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_table(new TablePane(m_model,
          {.name = u"historyPane"_s,
              .title = tr("What was written"),
              .detailRole = HistoryModel::DetailRole,
              .oneAtATime = true,
              .stretched = {HistoryModel::Subject, HistoryModel::Change}},
          this))
    , m_undo(makeButton(u"undoRunButton"_s, tr("Take the run bac&k…"), "undo"_L1, this))
    , m_export(makeButton(u"exportHistoryButton"_s, tr("&Export…"), "archive"_L1, this))
    , m_said(new ToneLabel(this))
{
    m_table->setEmptyTexts(tr("Nothing was written yet"),
        tr("After the first sync every change stands here, as it was and as it became."));
    m_table->sortBy(HistoryModel::Time, Qt::DescendingOrder);
    m_undo->setToolTip(
        tr("Shows first what would be put back of everything that the chosen line's run wrote (Ctrl+Z)"));
    m_export->setToolTip(tr("Write what the filter lets through into a CSV file"));
    m_said->setObjectName(u"exportSaid"_s);
    m_said->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_undo);
    buttons->addWidget(m_said, 1);
    buttons->addWidget(m_export);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_table);

    auto* undo = new QShortcut(QKeySequence::Undo, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, m_undo, &QPushButton::click);
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoRequested(chosenRun()); });
    connect(m_export, &QPushButton::clicked, this, &HistoryPane::askForFile);
    connect(m_table, &TablePane::chosenChanged, this, &HistoryPane::update);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, change, this, &HistoryPane::update);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPane::update);
    update();
}

void HistoryPane::setFilter(const QString& typed)
{
    m_table->setFilter(typed);
}

qint64 HistoryPane::chosenRun() const
{
    const QVariantList runs = m_table->chosen(HistoryModel::RunRole);
    return runs.size() == 1 ? runs.front().toLongLong() : 0;
}

void HistoryPane::update()
{
    const qint64 run = chosenRun();
    if (run == 0 && m_undo->hasFocus())
        m_table->setFocus(Qt::OtherFocusReason); // the keyboard stays on this list
    m_undo->setEnabled(run != 0);
    m_export->setEnabled(!m_exporting && m_model->rowCount() > 0);
}

void HistoryPane::askForFile()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto* dialog = new QFileDialog(this, tr("Export the history"), documents.path(), tr("Tables (*.csv)"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"boardbridge-history.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString& file) { Q_EMIT exportRequested(file, historyFilter(m_model->question())); });
    dialog->open();
}

void HistoryPane::beginExport()
{
    m_exporting = true;
    m_said->setTone(Tone::Muted);
    m_said->setText(tr("Writing the file…"));
    update();
}

void HistoryPane::endExport(const QString& sentence, bool well)
{
    m_exporting = false;
    m_said->setTone(well ? Tone::Good : Tone::Bad);
    m_said->setText(sentence);
    m_said->setToolTip(sentence);
    update();
}

} // namespace bridge::ui
