// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/miro/walk.h"

#include "core/miro/lenient.h"
#include "core/miro/parse.h"

#include <QSet>

namespace bridge::miro {

using namespace Qt::StringLiterals;

namespace {

/// One list on its way.
class Progress
{
public:
    explicit Progress(const Walk& walk)
        : m_walk(walk)
        , m_next(walk.first)
    {
    }

    [[nodiscard]] const std::optional<Call>& next() const { return m_next; }

    Result<> take(Json answer)
    {
        const Result<Page> page = pageFrom(std::move(answer));
        if (!page)
            return tl::unexpected(page.error());
        m_received += qint64(page->entries.size());
        for (const Json& entry : page->entries) {
            if (const Result<> taken = takeOnce(entry); !taken)
                return taken;
        }
        return m_walk.paging == Paging::Cursor ? followCursor(*page) : followOffset(*page);
    }

private:
    Result<> takeOnce(const Json& entry)
    {
        const QString id = textAt(entry, "id");
        if (!id.isEmpty() && m_seen.contains(id))
            return {};
        m_seen.insert(id);
        return m_walk.take(entry);
    }

    Result<> followCursor(const Page& page)
    {
        m_next.reset();
        if (page.cursor.isEmpty())
            return {};
        if (m_cursors.contains(page.cursor))
            return fail(ErrorKind::BadReply, u"Miro's answer is not understood: a list goes in a circle"_s);
        m_cursors.insert(page.cursor);
        goOn(u"cursor"_s, page.cursor);
        return {};
    }

    Result<> followOffset(const Page& page)
    {
        m_next.reset();
        if (!page.entries.empty() && m_received < page.total)
            goOn(u"offset"_s, QString::number(m_received));
        return {};
    }

    void goOn(const QString& name, const QString& value)
    {
        m_next = m_walk.first;
        m_next->query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }

    const Walk& m_walk;
    std::optional<Call> m_next;
    QSet<QString> m_seen;
    QSet<QString> m_cursors;
    qint64 m_received = 0;
};

/// The lists that have another page.
std::vector<Progress*> unfinished(std::vector<Progress>& lists)
{
    std::vector<Progress*> open;
    for (Progress& list : lists) {
        if (list.next())
            open.push_back(&list);
    }
    return open;
}

} // namespace

Result<> walkAll(Session& session, const std::vector<Walk>& walks, const std::stop_token& stop)
{
    std::vector<Progress> lists(walks.begin(), walks.end());
    for (auto open = unfinished(lists); !open.empty(); open = unfinished(lists)) {
        std::vector<Call> calls;
        for (const Progress* list : open)
            calls.push_back(*list->next());
        std::vector<Result<Json>> answers = session.callAll(calls, stop);
        for (std::size_t i = 0; i < open.size(); ++i) {
            const Result<> taken
                = std::move(answers[i]).and_then([&](Json&& answer) { return open[i]->take(std::move(answer)); });
            if (!taken)
                return taken;
        }
    }
    return {};
}

} // namespace bridge::miro
