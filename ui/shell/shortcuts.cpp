// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts.h"

#include "ui/common/tab_order.h"
#include "ui/common/widgets.h"
#include "ui/shell/pages.h"
#include "ui/theme/metrics.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(bridge::ui::Shortcuts)
};

QString textOf(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText);
}

QTableWidgetItem* makeCell(const QString& text)
{
    auto* cell = new QTableWidgetItem(text);
    cell->setToolTip(text); // has all of what is cut
    cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return cell;
}

QTableWidget* makeTable(QWidget* parent)
{
    const QList<ShortcutText> shortcuts = allShortcuts();
    auto* table = new QTableWidget(int(shortcuts.size()), 3, parent);
    table->setObjectName(u"shortcutTable"_s);
    table->setAccessibleName(Texts::tr("Keyboard shortcuts"));
    table->setHorizontalHeaderLabels({Texts::tr("Keys"), Texts::tr("What they do"), Texts::tr("Where")});
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    for (int row = 0; row < shortcuts.size(); ++row) {
        table->setItem(row, 0, makeCell(shortcuts[row].keys));
        table->setItem(row, 1, makeCell(shortcuts[row].does));
        table->setItem(row, 2, makeCell(shortcuts[row].group));
    }
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    return table;
}

} // namespace

QList<ShortcutText> allShortcuts()
{
    const QString everywhere = Texts::tr("Everywhere");
    const QString mapping = Texts::tr("Mapping");
    const QString map = Texts::tr("Map of a board");
    const QString lists = Texts::tr("Lists");
    const QString pages
        = Texts::tr("%1 … %2").arg(textOf(Qt::CTRL | Qt::Key_1), textOf(Qt::CTRL | Qt::Key(Qt::Key_1 + pageCount - 1)));
    QList<ShortcutText> all{
        {everywhere, textOf(Qt::Key_F5), Texts::tr("Sync now")},
        {everywhere, textOf(Qt::CTRL | Qt::Key_P), Texts::tr("Look at what would be written now")},
        {everywhere, pages, Texts::tr("Show a page, in the sidebar's order")},
        {everywhere, textOf(Qt::CTRL | Qt::Key_Comma), Texts::tr("Settings")},
        {everywhere, textOf(QKeySequence::Find), Texts::tr("Search or filter what is shown")},
        {everywhere, textOf(Qt::Key_F1), Texts::tr("This list; the question mark shows it, too")},
        {everywhere, textOf(QKeySequence::Close), Texts::tr("Close the window")},
        {everywhere, textOf(QKeySequence::Quit), Texts::tr("Quit")},
        {mapping, textOf(QKeySequence::Undo), Texts::tr("Undo the last change of the draft")},
        {mapping, textOf(QKeySequence::Redo), Texts::tr("Redo")},
        {mapping, textOf(Qt::Key_Delete), Texts::tr("Remove the chosen rule or line")},
        {map, Texts::tr("Arrow keys"), Texts::tr("From sticky to sticky")},
        {lists, textOf(Qt::Key_Delete), Texts::tr("Skip the chosen operations that failed")},
        {lists, textOf(Qt::CTRL | Qt::Key_R), Texts::tr("Try the chosen failed operations again")},
        {lists, textOf(QKeySequence::Undo), Texts::tr("Take the chosen line's run back, after a look at it")},
    };
    all.removeIf([](const ShortcutText& each) { return each.keys.isEmpty(); }); // what this platform has no key for
    return all;
}

void showShortcuts(QWidget* window)
{
    if (window->findChild<QDialog*>(u"shortcutsDialog"_s))
        return;
    auto* dialog = new OrderedDialog(window);
    dialog->setObjectName(u"shortcutsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Texts::tr("Keyboard shortcuts"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::pageMargin);
    layout->setSpacing(2 * metrics::grid);
    layout->addWidget(makeTitle(Texts::tr("Keyboard shortcuts"), dialog));
    layout->addWidget(makeTable(dialog), 1);
    layout->addWidget(buttons);
    dialog->resize(100 * metrics::grid, 78 * metrics::grid); // every row is in sight
    dialog->open();
}

} // namespace bridge::ui
