// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/forecast.h"

#include "core/sync/plan.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <deque>

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

using Seconds = std::chrono::duration<double>;

constexpr int pageSize = 50; ///< of either service's lists, and of a batch
constexpr int writesPerChunk = 50; ///< as the executor sends them
constexpr int listsBesideStickies = 4; ///< the board, its frames, connectors and tags; few enough for a page each
constexpr int tagsWeUse = 90; ///< for marks, as the plan does
constexpr int refreshLists = 2; ///< the board and its frames, when only texts are looked at again
constexpr Seconds refreshEvery{10}; ///< as the executor looks at texts again before it writes over them

// Miro fact sheet §11.
constexpr int creditsOfTagCall = 50;
constexpr int creditsOfItemCall = 100;
constexpr int creditsOfDeletion = 500;
constexpr Seconds creditsReturnAfter{60};

// Bitrix24 core fact sheet §5; the part of the bucket that we fill is the client's own.
constexpr double bucketFill = 0.9;
constexpr double enterpriseCapacity = 250;

int pagesOf(size_t entries)
{
    return std::max(1, int((entries + pageSize - 1) / pageSize));
}

int requestsFor(int commands)
{
    return (commands + pageSize - 1) / pageSize;
}

/// The work as it would go, request by request, on a clock of its own.
class Play
{
public:
    explicit Play(const Budgets& budgets)
        : m_budgets(budgets)
        , m_answerTime(budgets.answerTime)
        , m_level(double(budgets.bitrix24.used))
    {
        spend(budgets.miro.used);
    }

    void looks(const Workload& work)
    {
        board(work.looks * listsBesideStickies, creditsOfItemCall);
        for (int page = work.looks; page < work.lookedPages; ++page) // each page names the next one
            board(1, creditsOfItemCall);
        portal(2 * work.looks + requestsFor(work.portalPages));
    }

    void board(int calls, int credits)
    {
        const Seconds begin = m_now;
        while (calls > 0) {
            const int flight = std::min(calls, m_budgets.lanes);
            waitForCredits(flight * credits);
            m_now += m_answerTime;
            spend(flight * credits);
            m_forecast.miroRequests += flight;
            m_forecast.miroCredits += qint64(flight) * credits;
            calls -= flight;
        }
        m_onBoard += m_now - begin;
    }

    /// A sticky's text is looked at again before it is written over.
    void stickyTexts(int calls, int boardPages)
    {
        Seconds lookedAt = m_now;
        for (; calls > 0; calls -= writesPerChunk) {
            if (m_now - lookedAt >= refreshEvery) {
                lookedAt = m_now;
                board(refreshLists, creditsOfItemCall);
                for (int page = 1; page < boardPages; ++page)
                    board(1, creditsOfItemCall);
            }
            board(std::min(calls, writesPerChunk), creditsOfItemCall);
        }
    }

    void portal(int requests)
    {
        const Seconds begin = m_now;
        for (int i = 0; i < requests; ++i) {
            waitForBucket();
            m_now += m_answerTime;
            m_level = std::max(0.0, m_level - drain() * m_answerTime.count()) + 1;
            ++m_forecast.bitrix24Requests;
        }
        m_onPortal += m_now - begin;
    }

    [[nodiscard]] Forecast result()
    {
        m_forecast.time = std::chrono::duration_cast<std::chrono::milliseconds>(m_now);
        if (m_forecast.miroRequests + m_forecast.bitrix24Requests > 0)
            m_forecast.limit = m_onBoard >= m_onPortal ? Side::Miro : Side::Bitrix24;
        return m_forecast;
    }

private:
    struct Spent {
        Seconds at;
        qint64 credits;
    };

    void spend(qint64 credits)
    {
        m_spent.push_back({m_now, credits});
        m_inMinute += credits;
    }

    void waitForCredits(qint64 cost)
    {
        while (!m_spent.empty() && m_budgets.miro.limit > 0) {
            const bool isOver = m_spent.front().at + creditsReturnAfter <= m_now;
            if (!isOver && m_inMinute + cost <= m_budgets.miro.limit)
                return;
            m_now = std::max(m_now, m_spent.front().at + creditsReturnAfter);
            m_inMinute -= m_spent.front().credits;
            m_spent.pop_front();
        }
    }

    [[nodiscard]] double drain() const { return double(m_budgets.bitrix24.limit) >= enterpriseCapacity ? 5 : 2; }

    void waitForBucket()
    {
        const double room = double(m_budgets.bitrix24.limit) * bucketFill;
        const double over = m_level + 1 - room;
        if (room <= 0 || over <= 0)
            return;
        m_now += Seconds(over / drain());
        m_level -= over;
    }

    const Budgets& m_budgets;
    const Seconds m_answerTime;
    Seconds m_now{0};
    Seconds m_onBoard{0};
    Seconds m_onPortal{0};
    std::deque<Spent> m_spent;
    qint64 m_inMinute = 0;
    double m_level; ///< of the portal's bucket
    Forecast m_forecast;
};

QString counted(int count, QLatin1StringView one, QLatin1StringView many)
{
    return count == 1 ? u"1 "_s + one : QLocale(QLocale::English).toString(count) + u' ' + many;
}

QString partsOf(const Workload& work)
{
    QStringList parts;
    const auto add = [&parts](int count, QLatin1StringView one, QLatin1StringView many) {
        if (count > 0)
            parts += counted(count, one, many);
    };
    add(work.newTasks, "new task"_L1, "new tasks"_L1);
    add(work.taskChanges, "change of a task"_L1, "changes of tasks"_L1);
    add(work.comments, "comment"_L1, "comments"_L1);
    add(work.newStickies, "new sticky"_L1, "new stickies"_L1);
    add(work.stickyChanges, "change of a sticky"_L1, "changes of stickies"_L1);
    add(work.newTags + work.tagChanges, "tag"_L1, "tags"_L1);
    add(work.deletedStickies + work.deletedTasks, "deletion"_L1, "deletions"_L1);
    return parts.join(u", "_s);
}

QString timeText(std::chrono::milliseconds time)
{
    const Seconds seconds(time);
    if (seconds.count() < 1)
        return u"less than a second"_s;
    if (seconds.count() < 100)
        return u"about %1 s"_s.arg(qRound(seconds.count()));
    return u"about %1 min"_s.arg(qRound(seconds.count() / 60));
}

QString sentenceFor(const Workload& work, const Forecast& forecast)
{
    if (work.writes() == 0)
        return u"Nothing is to be written."_s;
    return u"%1: %2, %3 is the limit"_s.arg(
        partsOf(work), timeText(forecast.time), sideName(forecast.limit.value_or(Side::Bitrix24)));
}

void count(Workload& work, const Operation& operation)
{
    const bool onBoard = operation.shown.side == Side::Miro;
    if (!operation.isRequest())
        return;
    if (operation.shown.kind.startsWith("delete_"_L1))
        ++(onBoard ? work.deletedStickies : work.deletedTasks);
    else if (const auto* tag = std::get_if<WriteTag>(&operation.write))
        ++(tag->change.attach ? work.newTags : work.tagChanges);
    else if (std::holds_alternative<CreateTask>(operation.write))
        ++work.newTasks;
    else if (std::holds_alternative<UpdateTask>(operation.write))
        ++work.taskChanges;
    else if (std::holds_alternative<CreateSticky>(operation.write))
        ++work.newStickies;
    else
        ++(onBoard ? work.stickyChanges : work.comments);
}

} // namespace

int Workload::writes() const
{
    return newTasks + taskChanges + comments + newStickies + stickyChanges + newTags + tagChanges + deletedStickies
        + deletedTasks;
}

Workload& Workload::operator+=(const Workload& other)
{
    for (int Workload::*part :
        {&Workload::newTasks, &Workload::taskChanges, &Workload::comments, &Workload::newStickies,
            &Workload::stickyChanges, &Workload::newTags, &Workload::tagChanges, &Workload::deletedStickies,
            &Workload::deletedTasks, &Workload::looks, &Workload::lookedPages, &Workload::portalPages})
        this->*part += other.*part;
    boardPages = std::max(boardPages, other.boardPages);
    return *this;
}

Workload workloadOf(const std::vector<Operation>& operations, WriteBack writeBack, int tagsOnBoard)
{
    Workload work;
    for (const Operation& operation : operations)
        count(work, operation);
    const int marks = writeBack == WriteBack::None ? 0 : work.newTasks;
    const int asTags = writeBack == WriteBack::Tag ? std::clamp(tagsWeUse - tagsOnBoard - work.newTags, 0, marks) : 0;
    work.newTags += asTags;
    work.stickyChanges += marks - asTags;
    return work;
}

void addLooks(Workload& work, const Observed& observed, int looks)
{
    work.boardPages = pagesOf(observed.stickies().size());
    work.looks += looks;
    work.lookedPages += looks * work.boardPages;
    work.portalPages += looks * pagesOf(observed.tasks().size());
}

Forecast forecast(const Workload& work, const Budgets& budgets)
{
    Play play(budgets);
    play.looks(work);
    for (const int commands : {work.newTasks, work.taskChanges, work.comments, work.deletedTasks})
        play.portal(requestsFor(commands));
    play.board(work.newStickies, creditsOfItemCall);
    play.stickyTexts(work.stickyChanges, work.boardPages);
    play.board(2 * work.newTags + work.tagChanges, creditsOfTagCall);
    play.board(work.deletedStickies, creditsOfDeletion);
    Forecast result = play.result();
    result.sentence = sentenceFor(work, result);
    return result;
}

} // namespace bridge::sync
