// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/executor.h"

namespace bridge::sync {

/// Makes the frames as large as the new cells need; leaves out what has no room because a frame could not grow.
template <typename Write> std::vector<Operation> Executor::withGrownFrames(Chunk chunk)
{
    std::map<ItemId, Frame> wanted; // several cells made it grow: once, at the size the last of them needs
    for (const Operation& operation : chunk) {
        if (const auto& grown = std::get<Write>(operation.write).grown)
            wanted.insert_or_assign(grown->id, *grown);
    }
    std::map<ItemId, Error> refused;
    for (const auto& [id, frame] : wanted) {
        const Frame* known = m_observed.frame(id);
        if (!known || known->rect == frame.rect)
            continue;
        if (const auto grown = m_ports.board.growFrame(m_link.board, *known, frame.rect.size(), m_stop))
            m_observed.put(*grown);
        else
            refused.emplace(id, grown.error());
    }
    std::vector<Operation> ready;
    JournalChange change;
    for (const Operation& operation : chunk) {
        const auto& grown = std::get<Write>(operation.write).grown;
        if (grown && refused.contains(grown->id))
            fail(operation, refused.at(grown->id), change);
        else
            ready.push_back(operation);
    }
    if (!change.operations.empty())
        commit(change);
    return m_error ? std::vector<Operation>{} : ready;
}

void Executor::createStickies(Chunk chunk)
{
    const auto ready = withGrownFrames<CreateSticky>(chunk);
    if (ready.empty() || !markSent(ready))
        return;
    std::vector<StickyDraft> drafts;
    for (const Operation& operation : ready)
        drafts.push_back(std::get<CreateSticky>(operation.write).draft);
    const auto answers = m_ports.board.create(m_link.board, m_observed.frames(), drafts, m_stop);
    JournalChange change;
    for (size_t i = 0; i < ready.size(); ++i) {
        const auto& write = std::get<CreateSticky>(ready[i].write);
        if (!answers[i]) {
            fail(ready[i], answers[i].error(), change);
            continue;
        }
        m_observed.put(*answers[i]);
        Pair pair{.link = m_link.id, .item = answers[i]->id, .task = ready[i].shown.task, .kind = write.kind};
        pair.board = boardBaseOf(m_link, m_observed, *answers[i]);
        pair.portal = write.portal;
        pair.createdAt = pair.agreedAt = m_ports.clock.now();
        pair.detached = !ready[i].endsPair.isEmpty();
        pair.note = ready[i].endsPair;
        if (!write.replaces.isEmpty())
            change.removedPairs.push_back(write.replaces);
        succeed(ready[i], change, pair.item, pair.task);
        change.pairs.push_back(std::move(pair));
    }
    commit(change);
}

void Executor::updateStickies(Chunk chunk)
{
    const auto ready = withoutEditedStickies(withGrownFrames<UpdateSticky>(chunk));
    if (ready.empty())
        return;
    note(ready);
    std::vector<StickyPatch> patches;
    for (const Operation& operation : ready)
        patches.push_back(std::get<UpdateSticky>(operation.write).patch);
    const auto answers = m_ports.board.update(m_link.board, m_observed.frames(), patches, m_stop);
    JournalChange change;
    for (size_t i = 0; i < ready.size(); ++i) {
        const auto& write = std::get<UpdateSticky>(ready[i].write);
        if (!answers[i]) {
            fail(ready[i], answers[i].error(), change);
            continue;
        }
        m_observed.put(*answers[i]);
        Pair pair = *m_observed.pair(ready[i].shown.item);
        agree(pair, boardBaseOf(m_link, m_observed, *m_observed.sticky(pair.item)),
            write.portal.value_or(PortalBase(pair.portal)), write.fields);
        if (write.fields.testFlag(Field::Mark))
            pair.board.mark = write.markAfter;
        pair.agreedAt = m_ports.clock.now();
        succeed(ready[i], change, pair.item, pair.task);
        change.pairs.push_back(std::move(pair));
    }
    commit(change);
}

void Executor::changeTags(Chunk chunk)
{
    std::vector<TagChange> changes;
    for (const Operation& operation : chunk)
        changes.push_back(std::get<WriteTag>(operation.write).change);
    const auto answers = m_ports.board.changeTags(m_link.board, changes, m_stop);
    JournalChange change;
    for (size_t i = 0; i < chunk.size(); ++i) {
        const auto& write = std::get<WriteTag>(chunk[i].write);
        const bool noRoom = !answers[i] && answers[i].error().kind == ErrorKind::Rejected && write.change.attach;
        if (noRoom) {
            m_tagRefused.insert(write.change.item); // the mark goes into the text instead
            continue;
        }
        if (!answers[i]) {
            fail(chunk[i], answers[i].error(), change);
            continue;
        }
        m_observed.putTag(write.change.item, write.change.title, write.change.attach);
        Pair pair = *m_observed.pair(write.change.item);
        succeed(chunk[i], change, pair.item, pair.task);
        pair.board.mark = write.markAfter.value_or(pair.board.mark);
        pair.detached = !chunk[i].endsPair.isEmpty();
        pair.note = chunk[i].endsPair;
        change.pairs.push_back(std::move(pair));
    }
    commit(change);
}

} // namespace bridge::sync
