// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "tests/support/memory_ports.h"

#include <algorithm>

namespace bridge::test {

using namespace Qt::StringLiterals;

WriteFaults::Kind WriteFaults::next()
{
    const qint64 index = writes++;
    if (index == faultAt)
        return kind;
    return isDead() ? Kind::LostBefore : Kind::None;
}

ItemId MemoryBoard::add(const QString& text, StickyColor color, const ItemId& frame, const QStringList& tags)
{
    Sticky sticky;
    sticky.id = {QString::number(m_nextId++)};
    sticky.text = normalised(text);
    sticky.color = color;
    sticky.size = {199, 228};
    sticky.tags = tags;
    sticky.parent = frame;
    sticky.center = {-5000.0 + double(m_nextId) * 210, -3000};
    touch(sticky);
    board.stickies.push_back(sticky);
    return sticky.id;
}

Sticky* MemoryBoard::find(const ItemId& id)
{
    const auto found = std::ranges::find(board.stickies, id, &Sticky::id);
    return found == board.stickies.end() ? nullptr : &*found;
}

Sticky& MemoryBoard::sticky(const ItemId& id)
{
    return *find(id);
}

void MemoryBoard::touch(Sticky& sticky)
{
    sticky.modifiedAt = m_modified = m_clock.now();
}

void MemoryBoard::edit(const ItemId& id, const QString& text)
{
    sticky(id).text = normalised(text);
    touch(sticky(id));
}

void MemoryBoard::move(const ItemId& id, const ItemId& frame)
{
    sticky(id).parent = frame;
    touch(sticky(id));
}

void MemoryBoard::remove(const ItemId& id)
{
    std::erase_if(board.stickies, [&](const Sticky& sticky) { return sticky.id == id; });
    m_modified = m_clock.now();
}

Result<BoardSnapshot> MemoryBoard::scan(const BoardId&, const sync::BoardNeeds& needs, const std::stop_token&)
{
    if (m_faults.isDead())
        return fail(ErrorKind::Cancelled, u"killed"_s);
    ++scans;
    BoardSnapshot seen = board;
    seen.tagCount = int(board.tagTitles.size());
    std::erase_if(seen.stickies, [&](const Sticky& sticky) { return hiddenFromScans.contains(sticky.id); });
    for (Sticky& sticky : seen.stickies) {
        sticky.tags.removeIf([&](const QString& tag) {
            const bool walked = !needs.tagPrefix.isEmpty() && tag.startsWith(needs.tagPrefix);
            return !walked && !needs.tagTitles.contains(tag);
        });
    }
    if (!needs.connectors)
        seen.connectors.clear();
    return seen;
}

Result<std::optional<Sticky>> MemoryBoard::read(const BoardId&, const ItemId& item, const std::stop_token&)
{
    const Sticky* known = find(item);
    return known ? std::optional(*known) : std::nullopt;
}

std::vector<Result<Sticky>> MemoryBoard::create(
    const BoardId&, const std::vector<Frame>&, const std::vector<sync::StickyDraft>& drafts, const std::stop_token&)
{
    std::vector<Result<Sticky>> answers;
    for (const auto& draft : drafts) {
        answers.push_back(faulty<Sticky>(m_faults, [&]() -> Result<Sticky> {
            Sticky& made = sticky(add(draft.text, draft.color, draft.placement.parent));
            made.center = draft.placement.center;
            return made;
        }));
    }
    return answers;
}

std::vector<Result<Sticky>> MemoryBoard::update(
    const BoardId&, const std::vector<Frame>&, const std::vector<sync::StickyPatch>& patches, const std::stop_token&)
{
    std::vector<Result<Sticky>> answers;
    for (const auto& patch : patches) {
        answers.push_back(faulty<Sticky>(m_faults, [&]() -> Result<Sticky> {
            Sticky* known = find(patch.id);
            if (!known)
                return fail(ErrorKind::NotFound, u"no such item"_s);
            known->text = patch.text ? normalised(*patch.text) : known->text;
            known->color = patch.color.value_or(known->color);
            if (patch.placement) {
                known->parent = patch.placement->parent;
                known->center = patch.placement->center;
            }
            touch(*known);
            return *known;
        }));
    }
    return answers;
}

Result<Frame> MemoryBoard::growFrame(const BoardId&, const Frame& frame, QSizeF size, const std::stop_token&)
{
    return faulty<Frame>(m_faults, [&]() -> Result<Frame> {
        auto known = std::ranges::find(board.frames, frame.id, &Frame::id);
        known->rect.setSize(size);
        return *known;
    });
}

std::vector<Result<>> MemoryBoard::changeTags(
    const BoardId&, const std::vector<sync::TagChange>& changes, const std::stop_token&)
{
    std::vector<Result<>> answers;
    for (const auto& change : changes) {
        answers.push_back(faulty<void>(m_faults, [&]() -> Result<> {
            Sticky* known = find(change.item);
            if (!known)
                return fail(ErrorKind::NotFound, u"no such item"_s);
            known->tags.removeAll(change.title);
            if (!change.attach)
                return {};
            if (!board.tagTitles.contains(change.title)) {
                if (board.tagTitles.size() >= tagLimit)
                    return fail(ErrorKind::Rejected, u"the board is full of tags"_s);
                board.tagTitles << change.title;
            }
            known->tags << change.title;
            known->tags.sort();
            return {};
        }));
    }
    return answers;
}

Result<QStringList> MemoryBoard::tagsOf(const BoardId&, const ItemId& item, const std::stop_token&)
{
    const Sticky* known = find(item);
    return known ? Result<QStringList>(known->tags) : fail(ErrorKind::NotFound, u"no such item"_s);
}

std::vector<Result<>> MemoryBoard::remove(const BoardId&, const std::vector<ItemId>& items, const std::stop_token&)
{
    std::vector<Result<>> answers;
    for (const ItemId& item : items) {
        answers.push_back(faulty<void>(m_faults, [&]() -> Result<> {
            if (find(item))
                remove(item);
            return {};
        }));
    }
    return answers;
}

QUrl MemoryBoard::itemUrl(const BoardId& id, const ItemId& item) const
{
    return QUrl(u"https://miro.test/app/board/%1/?moveToWidget=%2"_s.arg(id.value, item.value));
}

} // namespace bridge::test
