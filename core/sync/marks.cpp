// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/marks.h"

#include <QRegularExpression>

namespace bridge::sync {

using namespace Qt::StringLiterals;

QString taskMark(const BoardId& board, const ItemId& item, TaskId before)
{
    const QString mark = u"miro:%1:%2"_s.arg(board.value, item.value);
    return before.isNone() ? mark : mark + u'#' + before.toString();
}

std::optional<ItemId> itemOfTaskMark(const QString& mark, const BoardId& board)
{
    const QString prefix = taskMark(board, {});
    if (!mark.startsWith(prefix) || mark.size() == prefix.size())
        return std::nullopt;
    return ItemId{mark.sliced(prefix.size()).section(u'#', 0, 0)};
}

QString stickyMark(TaskId task)
{
    return markPrefix + task.toString();
}

std::optional<TaskId> taskOfStickyMark(const QString& mark)
{
    if (!mark.startsWith(markPrefix))
        return std::nullopt;
    bool ok = false;
    const qint64 id = mark.sliced(markPrefix.size()).toLongLong(&ok);
    return ok && id > 0 ? std::optional(TaskId{id}) : std::nullopt;
}

MarkedText splitMark(const QString& text)
{
    const qsizetype lastLine = text.lastIndexOf(u'\n') + 1;
    const auto task = taskOfStickyMark(text.sliced(lastLine).trimmed());
    return task ? MarkedText{text.first(lastLine).trimmed(), task} : MarkedText{text, std::nullopt};
}

QString withMark(const QString& body, TaskId task)
{
    return body + u'\n' + stickyMark(task);
}

std::vector<TaskId> taskReferences(const QString& text)
{
    // Both addresses of a task end in /tasks/task/view/{id}/ (Bitrix24 core fact sheet §7.2).
    static const QRegularExpression pattern(u"/tasks/task/view/(\\d{1,18})|(?<![\\w&/])#(\\d{1,18})\\b"_s);
    std::vector<TaskId> tasks;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const qint64 id = (match.hasCaptured(1) ? match.captured(1) : match.captured(2)).toLongLong();
        if (id > 0)
            tasks.push_back({id});
    }
    return tasks;
}

} // namespace bridge::sync
