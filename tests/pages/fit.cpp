// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pages/fit.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGraphicsView>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace bridge::uitest {

namespace {

QString sized(QSize size)
{
    return u"%1×%2"_s.arg(size.width()).arg(size.height());
}

bool isTooSmall(QSize size, QSize needed)
{
    return size.width() < needed.width() || size.height() < needed.height();
}

/// Qt's own parts inside a control, such as the arrows of a tab bar, are judged with the control.
bool belongsToControl(const QWidget& widget)
{
    const auto* parent = widget.parentWidget();
    return widget.objectName().startsWith("qt_"_L1) || qobject_cast<const QTabBar*>(parent)
        || qobject_cast<const QLineEdit*>(parent);
}

QString ofButton(const QAbstractButton& button)
{
    if (button.text().isEmpty())
        return {};
    if (isTooSmall(button.size(), button.sizeHint()))
        return u"has %1, needs %2"_s.arg(sized(button.size()), sized(button.sizeHint()));
    // A button that becomes the default one may get another font, for which nobody made room.
    constexpr int paddings = 2 * 11;
    const int icon = button.icon().isNull() ? 0 : button.iconSize().width() + 4;
    const int needed = button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width() + icon;
    const bool isPush = qobject_cast<const QPushButton*>(&button);
    return isPush && button.width() - paddings < needed
        ? u"its text has %1, needs %2"_s.arg(button.width() - paddings).arg(needed)
        : QString();
}

QString ofLabel(const QLabel& label)
{
    if (label.text().isEmpty())
        return {};
    if (!label.wordWrap())
        return isTooSmall(label.size(), label.sizeHint())
            ? u"has %1, needs %2"_s.arg(sized(label.size()), sized(label.sizeHint()))
            : QString();
    if (label.width() < label.minimumSizeHint().width())
        return u"a word is cut: has %1, needs %2"_s.arg(label.width()).arg(label.minimumSizeHint().width());
    const int needed = label.heightForWidth(label.width());
    return label.height() < needed ? u"lines are cut: has %1, needs %2"_s.arg(label.height()).arg(needed) : QString();
}

QString ofTabBar(const QTabBar& bar)
{
    for (int tab = 0; tab < bar.count(); ++tab) {
        const QRect rect = bar.tabRect(tab);
        if (rect.left() < 0 || rect.right() >= bar.width())
            return u"the tab “%1” is out of sight"_s.arg(bar.tabText(tab));
        if (rect.width() < bar.fontMetrics().size(Qt::TextShowMnemonic, bar.tabText(tab)).width())
            return u"the tab “%1” is cut"_s.arg(bar.tabText(tab));
    }
    return {};
}

QString ofComboBox(const QComboBox& combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.subControls = QStyle::SC_All;
    const QRect room
        = combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    const int needed = combo.fontMetrics().horizontalAdvance(combo.currentText());
    const bool isCut = room.width() < needed && combo.toolTip().isEmpty();
    return isCut ? u"“%1” has %2, needs %3"_s.arg(combo.currentText()).arg(room.width()).arg(needed) : QString();
}

QString ofLineEdit(const QLineEdit& edit)
{
    constexpr int margins = 20; // the style sheet's padding and border, and the cursor's room
    int room = edit.width() - margins;
    for (const auto* button : edit.findChildren<QToolButton*>())
        room -= button->isVisible() ? button->width() + 4 : 0;
    const int needed = edit.fontMetrics().horizontalAdvance(edit.placeholderText());
    return room < needed ? u"“%1” has %2, needs %3"_s.arg(edit.placeholderText()).arg(room).arg(needed) : QString();
}

QString ofHeader(const QHeaderView& header)
{
    if (header.orientation() != Qt::Horizontal)
        return {};
    for (int section = 0; section < header.count(); ++section) {
        if (!header.isSectionHidden(section) && header.sectionSize(section) < header.sectionSizeHint(section))
            return u"“%1” has %2, needs %3"_s.arg(header.model()->headerData(section, Qt::Horizontal).toString())
                .arg(header.sectionSize(section))
                .arg(header.sectionSizeHint(section));
    }
    return {};
}

/// Every cell that can be seen.
QModelIndexList shownCells(const QAbstractItemView& view)
{
    QSet<QModelIndex> cells;
    const QRect room = view.viewport()->rect();
    for (int y = room.top(); y < room.bottom(); y += 8) {
        for (int x = room.left(); x < room.right(); x += 16) {
            const QModelIndex index = view.indexAt({x, y});
            if (index.isValid())
                cells << index;
        }
    }
    return cells.values();
}

/// A cell may be cut, as its tooltip has all of it.
QString ofCells(const QAbstractItemView& view)
{
    for (const QModelIndex& index : shownCells(view)) {
        const int needed = view.sizeHintForIndex(index).width();
        if (view.visualRect(index).width() < needed && index.data(Qt::ToolTipRole).toString().isEmpty())
            return u"“%1” is cut and has no tooltip"_s.arg(index.data().toString());
    }
    return {};
}

/// A board is pushed in all directions, and a log has lines of any length.
QString ofScrollArea(const QAbstractScrollArea& area)
{
    const auto* text = qobject_cast<const QPlainTextEdit*>(&area);
    if (qobject_cast<const QGraphicsView*>(&area) || (text && text->lineWrapMode() == QPlainTextEdit::NoWrap))
        return {};
    const QScrollBar& bar = *area.horizontalScrollBar();
    return bar.maximum() > bar.minimum() ? u"is to be pushed sideways by %1"_s.arg(bar.maximum()) : QString();
}

QString problemOf(const QWidget& widget)
{
    QString problem;
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        problem = ofButton(*button);
    else if (const auto* label = qobject_cast<const QLabel*>(&widget))
        problem = ofLabel(*label);
    else if (const auto* bar = qobject_cast<const QTabBar*>(&widget))
        problem = ofTabBar(*bar);
    else if (const auto* combo = qobject_cast<const QComboBox*>(&widget))
        problem = ofComboBox(*combo);
    else if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
        problem = ofLineEdit(*edit);
    else if (const auto* header = qobject_cast<const QHeaderView*>(&widget))
        problem = ofHeader(*header);
    else if (const auto* area = qobject_cast<const QAbstractScrollArea*>(&widget))
        problem = ofScrollArea(*area);
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget); view && problem.isEmpty())
        problem = ofCells(*view);
    return problem;
}

/// The viewport of a scroll area that `widget` is the content of.
const QAbstractScrollArea* scrolledBy(const QWidget& widget)
{
    const auto* viewport = widget.parentWidget();
    const auto* area = viewport ? qobject_cast<const QAbstractScrollArea*>(viewport->parentWidget()) : nullptr;
    return area && area->viewport() == viewport ? area : nullptr;
}

bool sticksOut(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    if (!parent || widget.isWindow() || qobject_cast<const QSplitterHandle*>(&widget) || belongsToControl(widget))
        return false;
    if (scrolledBy(widget))
        return widget.x() + widget.width() > parent->width();
    return !parent->rect().contains(widget.geometry());
}

bool holdsText(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return !label->text().isEmpty();
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget)
        || qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractItemView*>(&widget)
        || qobject_cast<const QTabBar*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget);
}

/// Where it can be seen, in the coordinates of `surface`.
QRect placeOn(const QWidget& surface, const QWidget& widget)
{
    QRect place(widget.mapTo(&surface, QPoint()), widget.size());
    for (const QWidget* holder = widget.parentWidget(); holder; holder = holder->parentWidget()) {
        place &= QRect(holder->mapTo(&surface, QPoint()), holder->size());
        if (holder == &surface)
            break;
    }
    return place;
}

QStringList overlaps(const QWidget& surface, const QList<const QWidget*>& texts)
{
    QStringList found;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            const bool nested = texts[i]->isAncestorOf(texts[j]) || texts[j]->isAncestorOf(texts[i]);
            const QRect both = placeOn(surface, *texts[i]) & placeOn(surface, *texts[j]);
            if (!nested && both.width() > 1 && both.height() > 1)
                found << u"%1 and %2 lie on one another"_s.arg(nameOf(*texts[i]), nameOf(*texts[j]));
        }
    }
    return found;
}

} // namespace

QString nameOf(const QWidget& widget)
{
    QString text = widget.property("text").toString().simplified();
    if (text.size() > 60)
        text = text.first(60) + u'…';
    QStringList parts{QString::fromLatin1(widget.metaObject()->className()).section(u':', -1), widget.objectName()};
    if (widget.objectName().isEmpty() && widget.parentWidget() && !widget.parentWidget()->objectName().isEmpty())
        parts << u"in "_s + widget.parentWidget()->objectName();
    if (!text.isEmpty())
        parts << u"“%1”"_s.arg(text);
    parts.removeAll(QString());
    return parts.join(u' ');
}

void report(QStringList problems)
{
    problems.removeDuplicates();
    for (const QString& problem : problems)
        qWarning("%s", qPrintable(problem)); // Qt Test cuts a long sentence
    QVERIFY2(problems.isEmpty(), qPrintable(u"%1 problems, see above"_s.arg(problems.size())));
}

QStringList unreadable(const QWidget& surface)
{
    QStringList found;
    QList<const QWidget*> texts;
    for (const QWidget* widget : surface.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &surface)
            continue;
        if (sticksOut(*widget))
            found << u"%1 sticks out of %2"_s.arg(nameOf(*widget), nameOf(*widget->parentWidget()));
        if (belongsToControl(*widget))
            continue;
        if (const QString problem = problemOf(*widget); !problem.isEmpty())
            found << u"%1: %2"_s.arg(nameOf(*widget), problem);
        if (holdsText(*widget))
            texts << widget;
    }
    return found << overlaps(surface, texts);
}

} // namespace bridge::uitest
