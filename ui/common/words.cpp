// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/looks.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

using Table = QHash<QString, const char*>;

const Table& operationWords()
{
    static const Table words{
        {u"create"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Create")},
        {u"create_task"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Create task")},
        {u"update_task"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Change task")},
        {u"create_subtask"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Create subtask")},
        {u"add_comment"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Add comment")},
        {u"edit_comment"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Change comment")},
        {u"create_sticky"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Create sticky")},
        {u"update_sticky"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Change sticky")},
        {u"write_mark"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Mark sticky")},
        {u"remove_mark"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Remove mark")},
        {u"keep_text"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Keep text")},
        {u"adopt"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Recognise task")},
        {u"agree"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Note agreement")},
        {u"conflict"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Conflict")},
        {u"release"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Unlink")},
        {u"duplicate_task"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Two tasks for one sticky")},
        {u"changed_board"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Another board")},
        {u"changed_portal"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Another portal")},
        {u"delete_task"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Delete task")},
        {u"complete_task"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Complete task")},
        {u"delete_sticky"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Delete sticky")},
    };
    return words;
}

const Table& fieldWords()
{
    static const Table words{
        {u"title"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Title")},
        {u"description"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Description")},
        {u"status"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Status")},
        {u"priority"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Priority")},
        {u"group"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Project")},
        {u"stage"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Stage")},
        {u"color"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Colour")},
        {u"frame"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Frame")},
        {u"text"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Text")},
        {u"tag"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Tag")},
        {u"comment"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Comment")},
        {u"place"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Place")},
        {u"deleted"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Deleted on one side")},
        {u"parent"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Parent task")},
        {u"note"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Note")},
    };
    return words;
}

const Table& valueWords()
{
    static const Table words{
        {u"pending"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Pending")},
        {u"in_progress"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "In progress")},
        {u"awaiting_control"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Pending review")},
        {u"completed"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Completed")},
        {u"deferred"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Deferred")},
        {u"low"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Low")},
        {u"normal"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Normal")},
        {u"high"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "High")},
        {u"gray"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Grey")},
        {u"light_yellow"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Light yellow")},
        {u"yellow"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Yellow")},
        {u"orange"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Orange")},
        {u"light_green"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Light green")},
        {u"green"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Green")},
        {u"dark_green"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Dark green")},
        {u"cyan"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Cyan")},
        {u"light_pink"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Light pink")},
        {u"pink"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Pink")},
        {u"violet"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Violet")},
        {u"red"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Red")},
        {u"light_blue"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Light blue")},
        {u"blue"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Blue")},
        {u"dark_blue"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Dark blue")},
        {u"black"_s, QT_TRANSLATE_NOOP("bridge::ui::Words", "Black")},
    };
    return words;
}

// A word the core has and the window doesn't know yet is shown as it is: better than nothing.
QString lookUp(const Table& table, const QString& word)
{
    const char* known = table.value(word, nullptr);
    return known ? Words::tr(known) : word;
}

QStringList namedLike(const Table& table, const QString& part)
{
    QStringList words;
    for (auto entry = table.begin(); entry != table.end(); ++entry) {
        if (Words::tr(entry.value()).contains(part, Qt::CaseInsensitive))
            words << entry.key();
    }
    words.sort(); // a hash has another order each time
    return words;
}

} // namespace

QStringList Words::operationsNamed(const QString& part)
{
    return namedLike(operationWords(), part);
}

QStringList Words::valuesNamed(const QString& part)
{
    return namedLike(valueWords(), part);
}

QString Words::operation(const QString& kind)
{
    return lookUp(operationWords(), kind);
}

QString Words::field(const QString& field)
{
    return lookUp(fieldWords(), field);
}

QString Words::value(const QString& word)
{
    return lookUp(valueWords(), word);
}

QString Words::side(sync::Side side)
{
    // Bitrix24 is written otherwise in other alphabets.
    return side == sync::Side::Miro ? sync::sideName(side) : tr("Bitrix24");
}

QString Words::side(const QString& word)
{
    const auto known = sync::sideFromWord(word);
    return known ? side(*known) : word;
}

QString Words::what(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return tr("The service can't be reached.");
    case ErrorKind::OutcomeUnknown:
        return tr("No answer came; it is looked up before anything is sent again.");
    case ErrorKind::RateLimited:
        return tr("The service asks for a pause.");
    case ErrorKind::Unauthorised:
        return tr("The sign-in was refused.");
    case ErrorKind::Forbidden:
        return tr("A right is missing.");
    case ErrorKind::NotFound:
        return tr("It isn't there.");
    case ErrorKind::Conflict:
        return tr("It was changed meanwhile.");
    case ErrorKind::Rejected:
        return tr("The service refused it.");
    case ErrorKind::BadReply:
        return tr("The service's answer can't be read.");
    case ErrorKind::ServerFault:
        return tr("The service has a fault.");
    case ErrorKind::Storage:
        return tr("The journal can't be read or written.");
    case ErrorKind::Configuration:
        return tr("The profile needs a correction.");
    case ErrorKind::Cancelled:
        return tr("It was cancelled.");
    }
    Q_UNREACHABLE();
}

QString Words::advice(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return tr("Check the network. BoardBridge tries again by itself.");
    case ErrorKind::Unauthorised:
        return tr("Connect again with a new token or webhook address.");
    case ErrorKind::Forbidden:
        return tr("Give the account the missing right or scope, then sync again.");
    case ErrorKind::NotFound:
        return tr("Check the board's and the project's ids in profile.json.");
    case ErrorKind::Rejected:
        return tr("Change the sticky or the task, then retry.");
    case ErrorKind::Storage:
        return tr("Check that the profile folder can be written and the disk isn't full.");
    case ErrorKind::Configuration:
        return tr("Correct profile.json and start BoardBridge again.");
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::RateLimited:
    case ErrorKind::Conflict:
    case ErrorKind::BadReply:
    case ErrorKind::ServerFault:
    case ErrorKind::Cancelled:
        return tr("Nothing to do: it is tried again by itself.");
    }
    Q_UNREACHABLE();
}

} // namespace bridge::ui
