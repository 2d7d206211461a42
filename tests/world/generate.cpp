// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/world/generate.h"

#include "tests/world/tokens.h"

#include <random>

namespace bridge::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList frames{u"To Do"_s, u"In Progress"_s, u"Done"_s, u"Website"_s};
const QStringList projects{u"World"_s, u"Website"_s, {}};

class Generator
{
public:
    explicit Generator(quint64 seed)
        : m_random(seed * 0x9E37'79B9'7F4A'7C15ULL + 1)
    {
    }

    Script run()
    {
        makeLink();
        makeBoard();
        if (chance(60))
            add(StepKind::Sync);
        // Most of what goes wrong needs two rounds; some worlds live longer.
        for (qint64 rounds = chance(10) ? between(4, 6) : between(1, 3); rounds > 0; --rounds)
            makeRound();
        return m_script;
    }

private:
    // Not std::uniform_int_distribution, whose answers differ by library.
    qint64 between(qint64 least, qint64 most) { return least + qint64(m_random() % quint64(most - least + 1)); }
    bool chance(int percent) { return between(1, 100) <= percent; }
    template <typename List> auto oneOf(const List& list) { return list[between(0, std::ssize(list) - 1)]; }

    QString word() { return token(++m_tokens); }

    QString line()
    {
        static const QStringList starts{u"Fix login"_s, u"Сервер упал & <b>"_s, u"Deploy #160"_s, u"Ask *Anna*"_s,
            u"100 % \"done\""_s, u"日本"_s, u"https://example.com/?a=1&b=2"_s};
        return oneOf(starts) + u' ' + word();
    }

    QString lines(qint64 most)
    {
        QStringList lines;
        for (qint64 count = between(1, most); count > 0; --count)
            lines << line();
        return lines.join(u'\n');
    }

    void makeLink()
    {
        const auto field = [this](const char* name, const QStringList& words, int percent) {
            if (chance(percent))
                m_script.link[name] = oneOf(words);
        };
        field("conflict", {u"newest"_s, u"miro"_s, u"bitrix24"_s, u"ask"_s}, 70);
        field("on_sticky_deleted", {u"detach"_s, u"complete"_s, u"delete"_s, u"ask"_s}, 60);
        field("on_task_deleted", {u"detach"_s, u"mark"_s, u"delete"_s, u"ask"_s}, 60);
        field("write_back", {u"tag"_s, u"text"_s, u"none"_s}, 50);
        if (chance(15))
            m_script.link["stickies_from_tasks"] = false;
    }

    void makeBoard()
    {
        for (const QString& title : frames)
            m_script.frames.push_back({{"title", title}, {"row", title == u"Website"_s ? 1U : 0U}});
        for (qint64 count = between(3, 8); count > 0; --count)
            m_script.items.push_back(makeItem());
        for (qint64 count = between(0, 2); count > 0; --count) {
            m_script.tasks.push_back({{"title", line()}, {"project", chance(70) ? u"Website"_s : u"World"_s}});
            if (chance(70))
                m_script.tasks.back()["description"] = lines(3);
        }
    }

    QString color()
    {
        static const QStringList colors{u"light_yellow"_s, u"light_yellow"_s, u"yellow"_s, u"red"_s, u"red"_s,
            u"light_blue"_s, u"light_green"_s, u"pink"_s};
        return oneOf(colors);
    }

    Json makeItem()
    {
        Json item = {{"text", (chance(8) ? u"TODO: "_s : QString()) + lines(3)}, {"color", color()}};
        if (chance(70))
            item["frame"] = oneOf(frames);
        if (chance(12))
            item["tags"] = Json::array({chance(50) ? u"bug"_s : u"later"_s});
        const QString made = item["color"].get<QString>();
        const bool needsTarget = made == u"light_blue"_s || made == u"light_green"_s;
        if (!m_script.items.empty() && chance(needsTarget ? 85 : 10))
            item["connect_to"] = quint64(between(0, std::ssize(m_script.items) - 1));
        return item;
    }

    void add(StepKind kind, std::vector<qint64> numbers = {}, const QStringList& texts = {})
    {
        m_script.steps.push_back({kind, std::move(numbers), texts, std::nullopt});
    }

    qint64 anyone() { return between(0, 11); }

    void makeRound()
    {
        for (qint64 acts = between(0, 4); acts > 0; --acts) {
            if (chance(55))
                actAtBoard();
            else
                actInPortal();
            if (chance(15))
                m_script.steps.back().during = int(between(0, 25));
        }
        if (chance(45))
            somethingGoesWrong();
        if (chance(5))
            add(StepKind::Retry);
        if (m_script.link.value("conflict", QString()) == u"ask"_s && chance(40))
            add(StepKind::Resolve, {}, {oneOf(QStringList{u"miro"_s, u"bitrix24"_s, u"both"_s})});
        if (chance(30)) {
            add(StepKind::Look);
            add(StepKind::Look);
        } else {
            add(StepKind::Sync);
        }
    }

    void actAtBoard()
    {
        switch (between(0, 19)) {
        case 0:
        case 1:
        case 2:
        case 3:
        case 4:
            return add(StepKind::Text, {anyone()}, {lines(3)});
        case 5:
        case 6:
            return add(StepKind::Colour, {anyone()}, {color()});
        case 7:
        case 8:
        case 9:
        case 10:
            return add(StepKind::Move, {anyone()}, {chance(85) ? oneOf(frames) : QString()});
        case 11:
            return add(chance(60) ? StepKind::Tag : StepKind::Untag, {anyone()}, {chance(50) ? u"bug"_s : u"later"_s});
        case 12:
            return add(StepKind::Connect, {anyone(), anyone()});
        case 13:
            return add(StepKind::Disconnect, {anyone()});
        case 14:
        case 15:
            return add(StepKind::DeleteSticky, {anyone()});
        case 16:
            return add(StepKind::RestoreSticky);
        case 17:
            return add(StepKind::Copy, {anyone()});
        default:
            return add(StepKind::NewSticky, {}, {color(), oneOf(frames), lines(2)});
        }
    }

    void actInPortal()
    {
        static const QStringList statuses{u"pending"_s, u"in_progress"_s, u"completed"_s, u"deferred"_s};
        switch (between(0, 15)) {
        case 0:
        case 1:
        case 2:
            return add(StepKind::Title, {anyone()}, {line()});
        case 3:
        case 4:
            return add(StepKind::Description, {anyone()}, {lines(3)});
        case 5:
        case 6:
        case 7:
            return add(StepKind::Status, {anyone()}, {oneOf(statuses)});
        case 8:
            return add(StepKind::Priority, {anyone()}, {chance(50) ? u"high"_s : u"normal"_s});
        case 9:
            return add(StepKind::Group, {anyone()}, {oneOf(projects)});
        case 10:
            return add(StepKind::Stage, {anyone(), between(0, 2)});
        case 11:
        case 12:
            return add(StepKind::DeleteTask, {anyone()});
        case 13:
            return chance(50) ? add(StepKind::RestoreTask) : add(StepKind::Comment, {anyone()}, {u"Seen"_s});
        default:
            return add(StepKind::NewTask, {}, {oneOf(projects), line(), chance(60) ? lines(2) : QString()});
        }
    }

    void somethingGoesWrong()
    {
        switch (between(0, 12)) {
        case 12:
            return add(StepKind::Latency, {between(1, 2000)});
        case 0:
        case 1:
            return add(StepKind::StopAfter, {between(0, 30)});
        case 2:
            return add(StepKind::DatabaseFail, {between(0, 120)});
        case 3:
            return chance(50) ? add(StepKind::DiskFull, {between(0, 4)}) : add(StepKind::Restart);
        case 4:
            return add(StepKind::SaveJournal);
        case 5:
            return add(chance(80) ? StepKind::RestoreJournal : StepKind::LoseJournal);
        case 6:
            return add(StepKind::Clock, {between(-86'400, 86'400)});
        default:
            for (qint64 count = between(1, 3); count > 0; --count)
                addFault();
        }
    }

    void addFault()
    {
        static const QStringList kinds{u"drop_before"_s, u"drop_after"_s, u"drop_after"_s, u"drop_after"_s, u"status"_s,
            u"status"_s, u"slow"_s, u"truncated"_s, u"wrong_type"_s, u"expired_token"_s, u"revoked_token"_s};
        static const std::vector<int> statuses{429, 500, 502, 503};
        Json fault = {{"kind", oneOf(kinds)}, {"skip", between(0, 25)}, {"times", between(1, 3)}};
        if (chance(30))
            fault["service"] = chance(50) ? u"miro"_s : u"bitrix24"_s;
        if (chance(20))
            fault["method"] = u"POST"_s;
        if (fault["kind"] == Json(u"status"_s))
            fault["status"] = oneOf(statuses);
        if (fault["kind"] == Json(u"slow"_s))
            fault["milliseconds"] = between(1, 60'000);
        add(StepKind::Fault, {}, {QString::fromUtf8(toBytes(fault))});
    }

    std::mt19937_64 m_random;
    Script m_script;
    int m_tokens = 0;
};

} // namespace

Script generated(quint64 seed)
{
    return Generator(seed).run();
}

} // namespace bridge::test
