// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/executor.h"

#include "core/sync/backoff.h"

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

/// What is lost at most when the machine dies: the answers to this many writes, which are looked up then.
constexpr size_t chunkSize = 50;
/// How often one operation is sent in one pass before it counts as failed.
constexpr int mostTries = 3;

} // namespace

void Executor::goOn(const PassWish& wish, std::stop_token stop)
{
    m_wish = wish;
    m_stop = std::move(stop);
    m_budgetIsUsed = false;
}

bool Executor::timeIsOver() const
{
    return m_wish.until && m_ports.clock.now() >= *m_wish.until;
}

bool Executor::budgetIsUsed(Chunk chunk) const
{
    if (m_wish.leave <= 0 || chunk.front().shown.side != Side::Miro || !chunk.front().isRequest())
        return false;
    const Meter meter = m_ports.board.meter();
    return meter.limit > 0 && double(meter.used) >= double(meter.limit) * (1 - m_wish.leave);
}

void Executor::apply(const std::vector<Operation>& operations)
{
    const std::vector<Operation> ready = failExhausted(operations);
    const Chunk all(ready);
    for (size_t at = 0; at < all.size() && !m_error;) {
        size_t end = at + 1; // one kind at a time, so that a batch is one call
        while (end < all.size() && end - at < chunkSize && all[end].write.index() == all[at].write.index())
            ++end;
        const Chunk chunk = all.subspan(at, end - at);
        m_budgetIsUsed = all.size() > chunkSize && budgetIsUsed(chunk);
        if (m_budgetIsUsed)
            return;
        applyChunk(chunk);
        tellWritten();
        at = end;
        if (m_stop.stop_requested() && !m_error)
            m_error = Error{ErrorKind::Cancelled, u"Stopped"_s};
        if (timeIsOver())
            return;
    }
}

void Executor::tellWritten()
{
    if (m_wish.written && !m_justWritten.empty())
        m_wish.written(m_justWritten);
    m_justWritten.clear();
}

/// A write that succeeds again and again and is planned again each time will never be done.
std::vector<Operation> Executor::failExhausted(const std::vector<Operation>& operations)
{
    std::vector<Operation> ready;
    JournalChange change;
    for (const Operation& operation : operations) {
        if (!operation.isRequest() || m_tries[operation.shown.id] < mostTries)
            ready.push_back(operation);
        else
            fail(operation,
                Error{ErrorKind::BadReply, u"It was written, and yet the other side shows something else"_s}, change);
    }
    if (!change.operations.empty())
        commit(change);
    return ready;
}

void Executor::applyChunk(Chunk chunk)
{
    if (chunk.front().isRequest()) {
        if (!beginRun())
            return;
        for (const Operation& operation : chunk)
            ++m_tries[operation.shown.id];
        if (!keepLosers(chunk))
            return;
    }
    note(chunk);
    struct Apply {
        Executor& to;
        Chunk chunk;
        void operator()(const Agree&) const { to.applyAgree(chunk); }
        void operator()(const Adopt&) const { to.applyAdopt(chunk); }
        void operator()(const Release&) const { to.applyRelease(chunk); }
        void operator()(const CreateTask&) const { to.createTasks(chunk); }
        void operator()(const UpdateTask&) const { to.updateTasks(chunk); }
        void operator()(const AddComment&) const { to.addComments(chunk); }
        void operator()(const EditComment&) const { to.editComments(chunk); }
        void operator()(const KeepText&) const { to.keepTexts(chunk); }
        void operator()(const CreateSticky&) const { to.createStickies(chunk); }
        void operator()(const UpdateSticky&) const { to.updateStickies(chunk); }
        void operator()(const WriteTag&) const { to.changeTags(chunk); }
        void operator()(const DeleteSticky&) const { to.deleteStickies(chunk); }
        void operator()(const DeleteTask&) const { to.deleteTasks(chunk); }
    };
    std::visit(Apply{*this, chunk}, chunk.front().write);
}

bool Executor::commit(const JournalChange& change)
{
    if (const auto stored = m_ports.journal.apply(change); !stored) {
        m_error = stored.error();
        return false;
    }
    for (const ItemId& item : change.removedPairs)
        m_observed.removePair(item);
    for (const Pair& pair : change.pairs)
        m_observed.put(pair);
    m_ledger.fold(change);
    return true;
}

bool Executor::beginRun()
{
    if (m_run != 0)
        return true;
    const auto run = m_ports.journal.beginRun(m_link.id, m_ports.clock.now());
    if (run)
        m_run = *run;
    else
        m_error = run.error();
    return run.has_value();
}

void Executor::finish()
{
    if (m_run == 0)
        return;
    const auto ended = m_ports.journal.endRun(m_run, m_ports.clock.now(), m_applied, m_failed);
    if (!ended && !m_error)
        m_error = ended.error();
}

bool Executor::markSent(Chunk chunk)
{
    JournalChange change;
    for (const Operation& operation : chunk)
        change.operations.push_back(m_ledger.sentRow(operation, m_ports.clock.now()));
    return commit(change);
}

void Executor::succeed(const Operation& operation, JournalChange& change, const ItemId& item, TaskId task)
{
    ++m_applied;
    m_justWritten.push_back(operation.shown.id);
    if (std::holds_alternative<UpdateSticky>(operation.write) || std::holds_alternative<CreateSticky>(operation.write))
        m_written.insert(item);
    if (m_ledger.rows().contains(operation.shown.id))
        change.removedOperations.push_back(operation.shown.id);
    change.history.push_back(historyRow(operation, item, task));
    closeConflicts(operation, change);
}

/// What is about to lose is kept before it is written over, for the program may die right after the write: in
/// the history, and a text also on offer until a person decides about it.
bool Executor::keepLosers(Chunk chunk)
{
    JournalChange change;
    for (const Operation& operation : chunk) {
        for (const Conflict& conflict : operation.settles) {
            if (!m_kept.insert(conflictRowId(operation.shown, conflict)).second)
                continue; // another try of the same write
            change.history.push_back(lossOf(operation, conflict));
            if (conflict.isText())
                change.operations.push_back(m_ledger.settledRow(operation.shown, conflict, m_ports.clock.now()));
        }
    }
    return change.history.empty() || commit(change);
}

HistoryRow Executor::lossOf(const Operation& operation, const Conflict& conflict) const
{
    const bool boardWon = conflict.winner == Side::Miro;
    const std::string field = conflict.field.toStdString();
    HistoryRow row;
    row.run = m_run;
    row.at = m_ports.clock.now();
    row.link = m_link.id;
    row.item = operation.shown.item;
    row.task = operation.shown.task;
    row.kind = u"conflict"_s;
    row.side = sideWord(operation.shown.side);
    row.summary = u"Both sides changed the %1: %2 won"_s.arg(conflict.field, sideName(*conflict.winner));
    row.before = {{field, conflict.loser()}};
    row.after = {{field, boardWon ? conflict.miro : conflict.bitrix24}};
    return row;
}

/// Conflicts that a person decided are done with their write.
void Executor::closeConflicts(const Operation& operation, JournalChange& change) const
{
    if (!operation.answers.isEmpty())
        change.removedOperations.push_back(operation.answers);
    for (const Conflict& conflict : operation.settles) {
        if (conflict.isText() && conflict.take && conflict.take != Take::Both)
            change.removedOperations.push_back(conflictRowId(operation.shown, conflict));
    }
}

/// What is there before the write, for the history.
void Executor::note(Chunk chunk)
{
    if (std::holds_alternative<Agree>(chunk.front().write))
        return; // thousands of them, and none is told of
    for (const Operation& operation : chunk)
        m_notes.insert_or_assign(operation.shown.id, noteOf(operation, m_observed, m_link));
}

HistoryRow Executor::historyRow(const Operation& operation, const ItemId& item, TaskId task) const
{
    HistoryRow row;
    row.run = m_run;
    row.at = m_ports.clock.now();
    row.link = m_link.id;
    row.item = item;
    row.task = task;
    row.kind = operation.shown.kind;
    row.side = sideWord(operation.shown.side);
    row.summary = operation.shown.summary;
    row.after = imageAfter(operation, m_observed, item, task);
    if (const auto known = m_notes.find(operation.shown.id); known != m_notes.end()) {
        row.before = known->second.before;
        row.cause = known->second.cause;
    }
    if (m_undoes != 0)
        row.cause = {{"undo", m_undoes}};
    return row;
}

/// Of a write that was taken in part, or whose answer was lost: what of it is there.
void Executor::recordPart(const Operation& operation, JournalChange& change, const ItemId& item, TaskId task)
{
    HistoryRow row = historyRow(operation, item, task);
    keepChanged(row);
    if (!row.after.empty())
        change.history.push_back(std::move(row));
}

void Executor::fail(const Operation& operation, const Error& error, JournalChange& change)
{
    const QString& id = operation.shown.id;
    const auto row = m_ledger.rows().find(id);
    const bool sent = row != m_ledger.rows().end() && row->second.state == OperationState::Sent;
    if (error.kind == ErrorKind::OutcomeUnknown) {
        // A create stays `sent`: it is looked up before anything is sent again. The rest is read again.
        if (m_tries[id] < mostTries)
            return readAgain(operation, change);
        if (sent) {
            ++m_failed;
            change.operations.push_back(m_ledger.unknownRow(operation, error, m_ports.clock.now()));
            return;
        }
    }
    if (endsPass(error.kind)) {
        if (sent && error.kind != ErrorKind::Cancelled)
            change.removedOperations.push_back(id); // it never left, or it was refused
        if (!m_error)
            m_error = error;
        return;
    }
    ++m_failed;
    change.operations.push_back(m_ledger.failedRow(operation, error, m_ports.clock.now()));
}

void Executor::readAgain(const Operation& operation, JournalChange& change)
{
    // A write of unknown outcome: the plan made from what is there now knows whether it is still needed.
    if (const auto* update = std::get_if<UpdateTask>(&operation.write)) {
        const auto task = m_ports.portal.read(update->patch.id, m_stop);
        if (task && *task)
            m_observed.put(**task);
        else if (!task)
            m_error = task.error();
    } else if (const auto* written = std::get_if<UpdateSticky>(&operation.write)) {
        const auto sticky = m_ports.board.read(m_link.board, written->patch.id, m_stop);
        if (sticky && *sticky)
            m_observed.put(**sticky);
        else if (!sticky)
            m_error = sticky.error();
    } else {
        return;
    }
    recordPart(operation, change, operation.shown.item, operation.shown.task);
}

} // namespace bridge::sync
