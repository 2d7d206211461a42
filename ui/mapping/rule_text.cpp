// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/rule_text.h"

#include "ui/boards/thumbnail.h"
#include "ui/common/looks.h"
#include "ui/theme/colors.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace bridge::ui {

QString RuleText::color(ColorFamily family)
{
    switch (family) {
    case ColorFamily::Gray:
        return tr("Grey");
    case ColorFamily::Yellow:
        return tr("Yellow");
    case ColorFamily::Orange:
        return tr("Orange");
    case ColorFamily::Green:
        return tr("Green");
    case ColorFamily::Cyan:
        return tr("Cyan");
    case ColorFamily::LightPink:
        return tr("Light pink");
    case ColorFamily::Pink:
        return tr("Pink");
    case ColorFamily::Violet:
        return tr("Violet");
    case ColorFamily::Red:
        return tr("Red");
    case ColorFamily::Blue:
        return tr("Blue");
    case ColorFamily::Black:
        return tr("Black");
    }
    Q_UNREACHABLE();
}

QString RuleText::action(RuleAction action)
{
    switch (action) {
    case RuleAction::Task:
        return tr("Task");
    case RuleAction::Subtask:
        return tr("Subtask");
    case RuleAction::Comment:
        return tr("Comment");
    case RuleAction::Ignore:
        return tr("Nothing");
    }
    Q_UNREACHABLE();
}

QString RuleText::condition(const Rule& rule)
{
    QStringList parts;
    if (rule.color)
        parts << color(*rule.color);
    if (!rule.tag.isEmpty())
        parts << tr("tag “%1”").arg(rule.tag);
    if (!rule.prefix.isEmpty())
        parts << tr("begins with “%1”").arg(rule.prefix);
    return parts.isEmpty() ? tr("Every sticky") : parts.join(u", "_s);
}

QString RuleText::result(const Rule& rule)
{
    if (!rule.priority || rule.action == RuleAction::Comment || rule.action == RuleAction::Ignore)
        return action(rule.action);
    switch (*rule.priority) {
    case Priority::Low:
        return tr("%1, low priority").arg(action(rule.action));
    case Priority::Normal:
        return tr("%1, normal priority").arg(action(rule.action));
    case Priority::High:
        return tr("%1, high priority").arg(action(rule.action));
    }
    Q_UNREACHABLE();
}

QString RuleText::finding(const sync::LinkFinding& finding, const Link& link)
{
    using Kind = sync::LinkFinding::Kind;
    const QString other = finding.rule && finding.other ? condition(link.rules[size_t(*finding.other)]) : QString();
    const FrameMapping* mapping = finding.mapping ? &link.frames[size_t(*finding.mapping)] : nullptr;
    const QString frame = mapping ? mapping->title.isEmpty() ? mapping->frame.value : mapping->title : QString();
    switch (finding.kind) {
    case Kind::NoRule:
        return tr("No rule makes a task: add one.");
    case Kind::NoParent:
        return tr("Subtasks and comments need a task to belong to: add a rule that makes one.");
    case Kind::NeverReached:
        return tr("Never reached: “%1” above takes all of its stickies. Move it up.").arg(other);
    case Kind::NoConditions:
        return tr("It takes every sticky: choose a colour, a tag or a beginning.");
    case Kind::SetsNothing:
        return tr("“%1” means nothing yet: draw a line from it.").arg(frame);
    case Kind::FrameTwice:
        return tr("“%1” is mapped twice: remove one of them.").arg(frame);
    case Kind::FrameMissing:
        return tr("The board has no frame “%1”.").arg(frame);
    case Kind::TitleTwice:
        return tr("Several frames are called “%1”: all of them mean the same.").arg(frame);
    case Kind::StageWithoutProject:
        return tr("A stage belongs to a project: draw a line from “%1” to one, too.").arg(frame);
    }
    Q_UNREACHABLE();
}

QIcon swatch(std::optional<ColorFamily> family, int side)
{
    QPixmap pixmap(QSize(side, side) * qApp->devicePixelRatio());
    pixmap.setDevicePixelRatio(qApp->devicePixelRatio());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colorsOf(QPalette()).outline);
    const QRectF box = QRectF(0, 0, side, side).adjusted(0.5, 0.5, -0.5, -0.5);
    if (family)
        painter.setBrush(QColor(colorHex(paintOf(*family))));
    painter.drawRoundedRect(box, 3, 3);
    if (!family)
        painter.drawLine(box.bottomLeft(), box.topRight());
    return pictureIcon(pixmap);
}

} // namespace bridge::ui
