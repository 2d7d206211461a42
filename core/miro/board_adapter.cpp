// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/miro/board_adapter.h"

#include "core/miro/board_walk.h"
#include "core/miro/errors.h"
#include "core/miro/parents.h"
#include "core/miro/placing.h"

#include <QUrlQuery>

#include <algorithm>

namespace bridge::miro {

using namespace Qt::StringLiterals;

namespace {

/// Where the frame of a placement stands; null for a placement without one, an error for one that is not
/// on the board.
Result<QRectF> rectOf(const std::vector<Frame>& frames, const ItemId& id)
{
    if (id.isEmpty())
        return QRectF();
    const auto frame = std::find_if(frames.begin(), frames.end(), [&](const Frame& f) { return f.id == id; });
    if (frame == frames.end())
        return fail(ErrorKind::Rejected, u"the frame %1 is not on the board"_s.arg(id.value));
    return frame->rect;
}

bool detaches(const sync::StickyPatch& patch)
{
    return patch.placement && patch.placement->parent.isEmpty();
}

bool isGone(const Result<>& outcome)
{
    return !outcome && outcome.error().kind == ErrorKind::NotFound;
}

DetachForm otherForm(DetachForm form)
{
    return form == DetachForm::NullId ? DetachForm::NullParent : DetachForm::NullId;
}

} // namespace

/// Calls that answer with a sticky each. Outcome places[i] belongs to call i; the other outcomes are set.
struct MiroBoard::Writes {
    std::vector<Result<Sticky>> outcomes{};
    std::vector<std::size_t> places{};
    std::vector<Call> calls{};

    explicit Writes(std::size_t size)
        : outcomes(size, fail(ErrorKind::Cancelled, u"cancelled before it was sent"_s))
    {
    }
    void add(std::size_t place, Call call)
    {
        places.push_back(place);
        calls.push_back(std::move(call));
    }
};

MiroBoard::MiroBoard(HttpTransport& transport, Authorizer& authorizer, Clock& clock, const MiroOptions& options)
    : m_session(transport, authorizer, clock, options)
    , m_stamps(m_session, clock, options.stampsLast)
    , m_tagging(m_session)
    , m_webUrl(options.webUrl)
{
}

Result<BoardSnapshot> MiroBoard::scan(const BoardId& board, const sync::BoardNeeds& needs, const std::stop_token& stop)
{
    Result<WalkedBoard> walked = walkBoard(m_session, board, needs, stop);
    if (!walked)
        return tl::unexpected(walked.error());
    for (const Sticky& sticky : walked->snapshot.stickies)
        remember(sticky);
    if (walked->tags)
        m_tagging.learn(board, *walked->tags);
    return std::move(walked->snapshot);
}

Result<TimePoint> MiroBoard::modifiedAt(const BoardId& board, const std::stop_token& stop)
{
    return m_stamps.modifiedAt(board, stop);
}

Result<std::optional<Sticky>> MiroBoard::read(const BoardId& board, const ItemId& item, const std::stop_token& stop)
{
    const Result<ReceivedSticky> received = m_session.call(stickyCall(board, item), stop).and_then(stickyFrom);
    if (!received && received.error().kind != ErrorKind::NotFound)
        return tl::unexpected(received.error());
    if (!received) {
        // A board that is gone answers the same: only on a board that is there the item is gone.
        return m_session.call(boardCall(board), stop).map([](const Json&) { return std::optional<Sticky>(); });
    }
    Parents parents;
    return parents.fetchMissing(m_session, board, {*received}, stop).map([&] {
        Sticky sticky = parents.placed(*received);
        remember(sticky);
        return std::optional(std::move(sticky));
    });
}

std::vector<Result<Sticky>> MiroBoard::create(const BoardId& board, const std::vector<Frame>& frames,
    const std::vector<sync::StickyDraft>& drafts, const std::stop_token& stop)
{
    Writes writes(drafts.size());
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        const Result<QRectF> rect = rectOf(frames, drafts[i].placement.parent);
        if (rect)
            writes.add(i, createStickyCall(board, createBody(drafts[i], *rect)));
        else
            writes.outcomes[i] = tl::unexpected(rect.error());
    }
    return perform(board, frames, std::move(writes), stop);
}

std::vector<Result<Sticky>> MiroBoard::update(const BoardId& board, const std::vector<Frame>& frames,
    const std::vector<sync::StickyPatch>& patches, const std::stop_token& stop)
{
    constexpr Known unknown{usualStickySize, true};
    const auto bodyOf = [&](const sync::StickyPatch& patch, const QRectF& rect) {
        return updateBody(patch, rect, m_known.value(patch.id, unknown), m_detachForm);
    };
    Writes writes(patches.size());
    for (std::size_t i = 0; i < patches.size(); ++i) {
        const ItemId target = patches[i].placement ? patches[i].placement->parent : ItemId{};
        const Result<QRectF> rect = rectOf(frames, target);
        if (rect)
            writes.add(i, updateStickyCall(board, patches[i].id, bodyOf(patches[i], *rect)));
        else
            writes.outcomes[i] = tl::unexpected(rect.error());
    }
    std::vector<Result<Sticky>> outcomes = perform(board, frames, std::move(writes), stop);

    // What was refused on its way out of a frame may have been refused for the spelling.
    Writes second(patches.size());
    const DetachForm first = std::exchange(m_detachForm, otherForm(m_detachForm));
    for (std::size_t i = 0; i < patches.size(); ++i) {
        const bool wasRefused = !outcomes[i] && outcomes[i].error().kind == ErrorKind::Rejected;
        if (wasRefused && detaches(patches[i]) && m_known.value(patches[i].id, unknown).hasParent)
            second.add(i, updateStickyCall(board, patches[i].id, bodyOf(patches[i], {})));
    }
    const std::vector<std::size_t> places = second.places;
    const std::vector<Result<Sticky>> answers = perform(board, frames, std::move(second), stop);
    bool helped = false;
    for (const std::size_t place : places) {
        helped = helped || answers[place].has_value();
        outcomes[place] = answers[place];
    }
    if (!helped)
        m_detachForm = first;
    return outcomes;
}

std::vector<Result<Sticky>> MiroBoard::perform(
    const BoardId& board, const std::vector<Frame>& frames, Writes writes, const std::stop_token& stop)
{
    const std::vector<Result<Json>> answers = m_session.callAll(writes.calls, stop);
    std::vector<ReceivedSticky> received;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        Result<ReceivedSticky> sticky = answers[i].and_then(stickyFrom).map_error(unclearWrite);
        if (!sticky) {
            writes.outcomes[writes.places[i]] = tl::unexpected(sticky.error());
            continue;
        }
        received.push_back(std::move(*sticky));
        places.push_back(writes.places[i]);
    }
    // The owner may be another one than asked for: somebody moved it meanwhile.
    Parents parents(frames);
    const Result<> known = parents.fetchMissing(m_session, board, received, stop);
    for (std::size_t i = 0; i < received.size(); ++i) {
        Result<Sticky>& outcome = writes.outcomes[places[i]];
        outcome = parents.placed(received[i]);
        remember(*outcome);
        if (!known && received[i].centerIsInParent && outcome->parent.isEmpty())
            outcome = fail(ErrorKind::OutcomeUnknown,
                u"written, but where it stands is not known: %1"_s.arg(known.error().detail));
    }
    return std::move(writes.outcomes);
}

Result<Frame> MiroBoard::growFrame(const BoardId& board, const Frame& frame, QSizeF size, const std::stop_token& stop)
{
    const QSizeF grown = size.expandedTo(frame.rect.size());
    return m_session.call(updateFrameCall(board, frame.id, frameBody({frame.rect.topLeft(), grown})), stop)
        .and_then(frameFrom)
        .map_error(unclearWrite);
}

std::vector<Result<>> MiroBoard::changeTags(
    const BoardId& board, const std::vector<sync::TagChange>& changes, const std::stop_token& stop)
{
    return m_tagging.change(board, changes, stop);
}

Result<QStringList> MiroBoard::tagsOf(const BoardId& board, const ItemId& item, const std::stop_token& stop)
{
    return m_session.call(itemTagsCall(board, item), stop).and_then(itemTagsFrom).map([](const std::vector<Tag>& tags) {
        QStringList titles;
        for (const Tag& tag : tags)
            titles += tag.title;
        titles.sort();
        return titles;
    });
}

std::vector<Result<>> MiroBoard::remove(
    const BoardId& board, const std::vector<ItemId>& items, const std::stop_token& stop)
{
    std::vector<Call> calls;
    for (const ItemId& item : items)
        calls.push_back(deleteStickyCall(board, item));
    std::vector<Result<>> outcomes;
    bool someAreMissing = false;
    for (const Result<Json>& answer : m_session.callAll(calls, stop)) {
        outcomes.push_back(answer.map([](const Json&) {}));
        someAreMissing = someAreMissing || isGone(outcomes.back());
    }
    if (!someAreMissing)
        return outcomes;
    // A board that is gone answers the same: only on a board that is there the items are gone.
    const Result<> there = m_session.call(boardCall(board), stop).map([](const Json&) {});
    std::replace_if(outcomes.begin(), outcomes.end(), isGone, there);
    return outcomes;
}

sync::Meter MiroBoard::meter() const
{
    return {.used = m_session.creditsUsed(),
        .limit = m_session.creditLimit(),
        .requests = m_session.requests(),
        .refused = m_session.refused()};
}

QUrl MiroBoard::itemUrl(const BoardId& board, const ItemId& item) const
{
    QUrl url = m_webUrl;
    url.setPath(m_webUrl.path() + u"/app/board/%1/"_s.arg(board.value), QUrl::DecodedMode);
    url.setQuery(QUrlQuery{{u"moveToWidget"_s, item.value}});
    return url;
}

void MiroBoard::remember(const Sticky& sticky)
{
    m_known.insert(sticky.id, {sticky.size, !sticky.parent.isEmpty()});
}

} // namespace bridge::miro
