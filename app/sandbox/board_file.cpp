// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/board_file.h"

#include <set>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxTagsOfItem = 8; // Miro fact sheet §7
constexpr int maxTagsOfBoard = 100;
constexpr qsizetype maxTextLength = 5999; // fewer than 6,000 characters (§5)

/// Reads the file part by part; the first mistake is kept, and everything after it is ignored.
class Reader
{
public:
    Result<BoardFile> read(const Json& json)
    {
        if (!json.is_object())
            wrong(u"the board file is not an object"_s);
        else
            readParts(json);
        if (m_error)
            return tl::unexpected(*m_error);
        return m_file;
    }

private:
    void wrong(const QString& what)
    {
        if (!m_error)
            m_error = Error{ErrorKind::Configuration, what};
    }

    QString text(const Json& json, const QString& whose)
    {
        if (json.is_string())
            return json.get<QString>();
        wrong(u"%1 is not a text"_s.arg(whose));
        return {};
    }

    /// Calls `take(place, element)` for each element of a list.
    template <typename Take> void each(const Json& list, const QString& whose, Take take)
    {
        if (!list.is_array())
            return wrong(u"%1 is not a list"_s.arg(whose));
        for (size_t place = 0; place < list.size(); ++place)
            take(place, list[place]);
    }

    /// Calls `take(key, value)` for each field; it answers false for a field it does not know.
    template <typename Take> void fields(const Json& object, const QString& whose, Take take)
    {
        if (!object.is_object())
            return wrong(u"%1 is not an object"_s.arg(whose));
        for (const auto& [key, value] : object.items()) {
            if (!take(key, value))
                wrong(u"%1: unknown field \"%2\""_s.arg(whose, QString::fromStdString(key)));
        }
    }

    void readParts(const Json& json)
    {
        fields(json, u"the board file"_s, [](const std::string& key, const Json&) {
            static const std::set<std::string> known{"name", "source", "frames", "items", "members", "tasks"};
            return known.contains(key);
        });
        m_file.name = text(json.value("name", Json("Board")), u"name"_s);
        // Items name frames, so frames come first whatever the file's order.
        each(json.value("frames", Json::array()), u"frames"_s,
            [this](size_t place, const Json& frame) { readFrame(u"frame %1"_s.arg(place), frame); });
        each(json.value("members", Json::array()), u"members"_s,
            [this](size_t place, const Json& member) { readMember(u"member %1"_s.arg(place), member); });
        each(json.value("tasks", Json::array()), u"tasks"_s,
            [this](size_t place, const Json& task) { readTask(u"task %1"_s.arg(place), task); });
        each(json.value("items", Json::array()), u"items"_s,
            [this](size_t place, const Json& item) { readItem(u"item %1"_s.arg(place), item); });
        checkConnectors();
        if (m_tags.size() > maxTagsOfBoard)
            wrong(u"the items have %1 tags, a board holds 100"_s.arg(m_tags.size()));
    }

    void readFrame(const QString& whose, const Json& json)
    {
        BoardFile::Frame frame;
        if (json.is_string())
            frame.title = json.get<QString>();
        else
            fields(json, whose, [&](const std::string& key, const Json& value) {
                if (key == "title")
                    frame.title = text(value, whose + " title"_L1);
                else if (key == "row" && value.is_number_unsigned() && value < 100)
                    frame.row = value.get<int>();
                else
                    return false;
                return true;
            });
        if (frame.title.isEmpty())
            wrong(u"%1 has no title"_s.arg(whose));
        m_file.frames.push_back(frame);
    }

    void readMember(const QString& whose, const Json& json)
    {
        BoardFile::Member member;
        fields(json, whose, [&](const std::string& key, const Json& value) {
            if (key == "name")
                member.name = text(value, whose + " name"_L1);
            else if (key == "role")
                member.role = text(value, whose + " role"_L1);
            else if (key == "position")
                member.position = text(value, whose + " position"_L1);
            else
                return false;
            return true;
        });
        static const QStringList roles{u"viewer"_s, u"commenter"_s, u"editor"_s, u"coowner"_s, u"owner"_s};
        if (member.name.isEmpty() || !roles.contains(member.role))
            wrong(u"%1 needs a name and a role (%2)"_s.arg(whose, roles.join(", "_L1)));
        m_file.members.push_back(member);
    }

    void readTask(const QString& whose, const Json& json)
    {
        BoardFile::Task task;
        fields(json, whose, [&](const std::string& key, const Json& value) {
            if (key == "title")
                task.title = text(value, whose + " title"_L1);
            else if (key == "description")
                task.description = text(value, whose + " description"_L1);
            else if (key == "project")
                task.project = text(value, whose + " project"_L1);
            else if (key == "comments")
                each(value, whose + " comments"_L1,
                    [&](size_t, const Json& comment) { task.comments.append(text(comment, whose + " comment"_L1)); });
            else
                return false;
            return true;
        });
        if (task.title.isEmpty())
            wrong(u"%1 has no title"_s.arg(whose));
        m_file.tasks.push_back(task);
    }

    void readItem(const QString& whose, const Json& json)
    {
        BoardFile::Item item;
        fields(json, whose, [&](const std::string& key, const Json& value) {
            if (key == "text")
                item.text = text(value, whose + " text"_L1);
            else if (key == "color")
                item.color = color(whose, text(value, whose + " color"_L1));
            else if (key == "frame")
                item.frame = value.is_null() ? std::nullopt : frame(whose, text(value, whose + " frame"_L1));
            else if (key == "tags")
                each(value, whose + " tags"_L1,
                    [&](size_t, const Json& tag) { item.tags.append(text(tag, whose + " tag"_L1)); });
            else if (key == "connect_to" && value.is_number_unsigned())
                item.connectTo = value.get<size_t>();
            else
                return false;
            return true;
        });
        item.tags.removeDuplicates();
        m_tags.insert(item.tags.begin(), item.tags.end());
        if (item.tags.size() > maxTagsOfItem)
            wrong(u"%1 has %2 tags, an item takes 8"_s.arg(whose).arg(item.tags.size()));
        if (item.text.size() > maxTextLength)
            wrong(u"%1 has %2 characters, a sticky takes 5999"_s.arg(whose).arg(item.text.size()));
        m_file.items.push_back(item);
    }

    StickyColor color(const QString& whose, const QString& name)
    {
        const std::optional<StickyColor> known = stickyColorFromName(name);
        if (!known)
            wrong(u"%1: unknown color \"%2\""_s.arg(whose, name));
        return known.value_or(StickyColor::LightYellow);
    }

    std::optional<size_t> frame(const QString& whose, const QString& title)
    {
        for (size_t i = 0; i < m_file.frames.size(); ++i) {
            if (m_file.frames[i].title == title)
                return i;
        }
        wrong(u"%1: unknown frame \"%2\""_s.arg(whose, title));
        return std::nullopt;
    }

    void checkConnectors()
    {
        for (size_t i = 0; i < m_file.items.size(); ++i) {
            const std::optional<size_t> target = m_file.items[i].connectTo;
            if (target && (*target >= m_file.items.size() || *target == i))
                wrong(u"item %1: connect_to %2 is no other item"_s.arg(i).arg(*target));
        }
    }

    BoardFile m_file;
    std::set<QString> m_tags;
    std::optional<Error> m_error;
};

} // namespace

Result<BoardFile> boardFromJson(const Json& json)
{
    return Reader().read(json);
}

} // namespace bridge::sandbox
