// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/recheck.h"

#include <QCryptographicHash>

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

QString printOf(const QStringList& values)
{
    constexpr int enough = 12; // characters: it tells edits apart, and keeps nobody from forging
    const QByteArray all = values.join(QChar(0x1f)).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex().first(enough));
}

QString printOf(const Observed& observed, const Sticky& sticky)
{
    const Frame* frame = observed.frameOf(sticky);
    return printOf({sticky.text, colorName(sticky.color), frame ? frame->id.value : QString()});
}

QString printOf(const Task& task)
{
    return printOf({task.title, task.description, statusWord(task.status), priorityWord(task.priority),
        task.group.toString(), task.stage.toString(), task.parent.toString()});
}

/// A comment does not depend on what its task says.
bool isAboutTask(const PlannedOperation& operation)
{
    return !operation.kind.endsWith("_comment"_L1);
}

QString fingerprintOf(const PlannedOperation& operation, const Observed& observed)
{
    const Sticky* sticky = observed.sticky(operation.item);
    const Task* task = isAboutTask(operation) ? observed.task(operation.task) : nullptr;
    return (sticky ? printOf(observed, *sticky) : QString()) + u'/' + (task ? printOf(*task) : QString());
}

/// Which side shows something else.
QString whatWasEdited(const QString& seen, const QString& now)
{
    const QString sticky = seen.section(u'/', 0, 0);
    const QString stickyNow = now.section(u'/', 0, 0);
    if (sticky != stickyNow) {
        if (stickyNow.isEmpty())
            return u"The sticky is gone since"_s;
        return sticky.isEmpty() ? u"The sticky is there again"_s : u"The sticky was edited since"_s;
    }
    const QString task = seen.section(u'/', 1);
    const QString taskNow = now.section(u'/', 1);
    if (task == taskNow)
        return {};
    if (taskNow.isEmpty())
        return u"The task is gone since"_s;
    return task.isEmpty() ? u"The task is there again"_s : u"The task was edited since"_s;
}

bool isOfThisWorld(const PlannedOperation& operation, const Observed& observed)
{
    const QString about = operation.item.isEmpty() ? operation.task.toString() : operation.item.value;
    if (!operation.id.startsWith(operation.link.value + u'/') || !operation.id.contains(u'/' + about))
        return false;
    return operation.fingerprint.size() > 1 || observed.sticky(operation.item) || observed.pair(operation.item)
        || observed.task(operation.task);
}

} // namespace

void stamp(Plan& plan, const Observed& observed)
{
    for (Operation& operation : plan.operations)
        operation.shown.fingerprint = fingerprintOf(operation.shown, observed);
}

QString whatChanged(const PlannedOperation& seen, const PlannedOperation& now)
{
    const QString edited = whatWasEdited(seen.fingerprint, now.fingerprint);
    if (!edited.isEmpty())
        return edited;
    return seen.kind == now.kind && seen.changes == now.changes ? QString() : u"It would write something else now"_s;
}

QString whyGone(const PlannedOperation& seen, const Observed& observed)
{
    if (!isOfThisWorld(seen, observed))
        return u"Unknown operation: nothing of this id is planned"_s;
    const QString edited = whatWasEdited(seen.fingerprint, fingerprintOf(seen, observed));
    return edited.isEmpty() ? u"It is no longer needed"_s : edited;
}

} // namespace bridge::sync
