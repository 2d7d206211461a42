// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/miro/tagging.h"

#include "core/miro/walk.h"

#include <algorithm>

namespace bridge::miro {

using namespace Qt::StringLiterals;

/// One call of change(); outcome i belongs to change i.
struct Tagging::Job {
    const BoardId& board;
    const std::vector<sync::TagChange>& changes;
    const std::stop_token& stop;
    std::vector<Result<>> outcomes{};

    template <typename Wanted> [[nodiscard]] Places placesWhere(Wanted wanted) const
    {
        Places places;
        for (std::size_t i = 0; i < changes.size(); ++i) {
            if (wanted(i))
                places.push_back(i);
        }
        return places;
    }

    /// Miro said no, which may only mean that our knowledge is old or that it is done already.
    [[nodiscard]] bool wasRefused(std::size_t place) const
    {
        if (outcomes[place])
            return false;
        const ErrorKind kind = outcomes[place].error().kind;
        return kind == ErrorKind::Rejected || kind == ErrorKind::NotFound || kind == ErrorKind::Conflict;
    }
};

void Tagging::learn(const BoardId& board, const std::vector<Tag>& tags)
{
    Ids ids;
    for (const Tag& tag : tags)
        ids.insert(tag.title, tag.id);
    m_ids[board] = ids;
}

Result<> Tagging::reload(const BoardId& board, const std::stop_token& stop)
{
    std::vector<Tag> tags;
    const auto take = [&tags](const Json& entry) {
        return tagFrom(entry).map([&tags](Tag tag) { tags.push_back(std::move(tag)); });
    };
    return walkAll(m_session, {{listTagsCall(board), Paging::Offset, take}}, stop).map([&] { learn(board, tags); });
}

std::vector<Result<>> Tagging::change(
    const BoardId& board, const std::vector<sync::TagChange>& changes, const std::stop_token& stop)
{
    Job job{board, changes, stop, std::vector<Result<>>(changes.size())};
    if (changes.empty())
        return {};
    if (!m_ids.contains(board)) {
        if (const Result<> loaded = reload(board, stop); !loaded)
            return std::vector<Result<>>(changes.size(), loaded);
    }
    detach(job);
    attach(job);
    return std::move(job.outcomes);
}

/// Attaches or detaches, each by the tag's id as known now.
void Tagging::send(Job& job, const Places& places)
{
    const Ids& ids = m_ids[job.board];
    std::vector<Call> calls;
    for (const std::size_t place : places) {
        const sync::TagChange& change = job.changes[place];
        const TagId tag = ids.value(change.title);
        calls.push_back(
            change.attach ? attachTagCall(job.board, change.item, tag) : detachTagCall(job.board, change.item, tag));
    }
    const std::vector<Result<Json>> answers = m_session.callAll(calls, job.stop);
    for (std::size_t i = 0; i < places.size(); ++i)
        job.outcomes[places[i]] = answers[i].map([](const Json&) {});
}

void Tagging::detach(Job& job)
{
    const Ids& ids = m_ids[job.board];
    // A board without the tag has no item with it.
    send(job,
        job.placesWhere([&](std::size_t i) { return !job.changes[i].attach && ids.contains(job.changes[i].title); }));
    for (const std::size_t place : job.placesWhere([&](std::size_t i) { return !job.changes[i].attach; })) {
        if (!job.outcomes[place] && job.outcomes[place].error().kind == ErrorKind::NotFound)
            job.outcomes[place] = {}; // the tag, or the item itself, is gone
    }
    acceptWhatHolds(job, job.placesWhere([&](std::size_t i) { return !job.changes[i].attach && job.wasRefused(i); }));
}

void Tagging::attach(Job& job)
{
    attachMissing(job, job.placesWhere([&](std::size_t i) { return job.changes[i].attach; }));
    const Places refused = job.placesWhere([&](std::size_t i) { return job.changes[i].attach && job.wasRefused(i); });
    if (refused.empty())
        return;
    const Ids before = m_ids[job.board];
    if (!reload(job.board, job.stop))
        return;
    attachMissing(job, renewed(job, refused, before));
    acceptWhatHolds(job, job.placesWhere([&](std::size_t i) { return job.changes[i].attach && job.wasRefused(i); }));
}

/// Those whose tag was another one than we knew, or was not there at all.
Tagging::Places Tagging::renewed(Job& job, const Places& places, const Ids& before)
{
    const Ids& now = m_ids[job.board];
    Places renewed;
    for (const std::size_t place : places) {
        const QString& title = job.changes[place].title;
        if (before.contains(title) && now.value(title) != before.value(title))
            renewed.push_back(place);
    }
    return renewed;
}

/// Creates what the board lacks, then attaches.
void Tagging::attachMissing(Job& job, const Places& places)
{
    const Failures failures = createMissing(job, places);
    Places ready;
    for (const std::size_t place : places) {
        const auto failure = failures.find(job.changes[place].title);
        if (failure == failures.end())
            ready.push_back(place);
        else
            job.outcomes[place] = tl::unexpected(*failure);
    }
    send(job, ready);
}

QStringList Tagging::missingTitles(const Job& job, const Places& places)
{
    const Ids& ids = m_ids[job.board];
    QStringList missing;
    for (const std::size_t place : places) {
        const QString& title = job.changes[place].title;
        if (!ids.contains(title) && !missing.contains(title))
            missing += title;
    }
    return missing;
}

/// Takes the titles that the board has no room for out of `missing`, and says so.
Tagging::Failures Tagging::refuseBeyondLimit(const Job& job, QStringList& missing)
{
    const Ids& ids = m_ids[job.board];
    Failures failures;
    if (missing.isEmpty() || ids.size() + missing.size() <= maxTags)
        return failures;
    // Somebody may have made room since we looked.
    if (const Result<> fresh = reload(job.board, job.stop); !fresh) {
        for (const QString& title : std::exchange(missing, {}))
            failures.insert(title, fresh.error());
        return failures;
    }
    erase_if(missing, [&](const QString& title) { return ids.contains(title); });
    const qsizetype room = std::max<qsizetype>(maxTags - ids.size(), 0);
    while (missing.size() > room)
        failures.insert(
            missing.takeLast(), {ErrorKind::Rejected, u"the board already has %1 tags, Miro's limit"_s.arg(maxTags)});
    return failures;
}

/// By title, why a tag that is needed can't be had.
Tagging::Failures Tagging::createMissing(const Job& job, const Places& places)
{
    QStringList missing = missingTitles(job, places);
    Failures failures = refuseBeyondLimit(job, missing);
    Ids& ids = m_ids[job.board];
    std::vector<Call> calls;
    for (const QString& title : missing)
        calls.push_back(createTagCall(job.board, title));
    const std::vector<Result<Json>> answers = m_session.callAll(calls, job.stop);
    bool someFailed = false;
    for (qsizetype i = 0; i < missing.size(); ++i) {
        const Result<Tag> made = answers[std::size_t(i)].and_then(tagFrom);
        if (made)
            ids.insert(missing[i], made->id);
        else
            failures.insert(missing[i], made.error());
        someFailed = someFailed || !made;
    }
    // Somebody may have been quicker (fact sheet §7: what Miro answers then is not documented).
    if (someFailed && reload(job.board, job.stop))
        failures.removeIf([&](const auto& failure) { return ids.contains(failure.key()); });
    return failures;
}

/// A refusal of what is already so is none: asks Miro what the items carry.
void Tagging::acceptWhatHolds(Job& job, const Places& places)
{
    std::vector<Call> calls;
    for (const std::size_t place : places)
        calls.push_back(itemTagsCall(job.board, job.changes[place].item));
    const std::vector<Result<Json>> answers = m_session.callAll(calls, job.stop);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const sync::TagChange& change = job.changes[places[i]];
        const Result<std::vector<Tag>> tags = answers[i].and_then(itemTagsFrom);
        const auto isIt = [&](const Tag& tag) { return tag.title == change.title; };
        if (tags && std::any_of(tags->begin(), tags->end(), isIt) == change.attach)
            job.outcomes[places[i]] = {};
    }
}

} // namespace bridge::miro
