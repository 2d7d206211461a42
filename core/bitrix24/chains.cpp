// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitrix24/chains.h"

#include <algorithm>

namespace bridge::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRounds = 3; ///< the first, and two more for what a limit refused

/// Some of the chains, by index, as one request.
using Pack = std::vector<std::size_t>;

/// The value that a reference names, for calls that are made one by one.
const Json& referred(const ChainOutcome& done, const Reference& reference)
{
    static const Json nothing;
    if (reference.command >= done.size() || !done[reference.command])
        return nothing;
    const Json* value = &done[reference.command]->result;
    for (const QString& step : reference.path) {
        if (value->is_array())
            value = step.toULongLong() < value->size() ? &(*value)[step.toULongLong()] : &nothing;
        else
            value = &member(*value, step.toUtf8().constData());
    }
    return *value;
}

OrderedJson& parameterAt(OrderedJson& params, const QStringList& path)
{
    OrderedJson* value = &params;
    for (const QString& step : path)
        value = &(*value)[step.toStdString()];
    return *value;
}

class Runner
{
public:
    Runner(Client& client, const std::vector<Chain>& chains, CallKind kind, std::size_t batchSize)
        : m_client(client)
        , m_chains(chains)
        , m_kind(kind)
        , m_batchSize(std::clamp<std::size_t>(batchSize, 1, maxBatchCommands))
        , m_outcomes(chains.size())
    {
    }

    std::vector<ChainOutcome> run(const std::stop_token& stop)
    {
        Pack pending(m_chains.size());
        for (std::size_t index = 0; index < pending.size(); ++index)
            pending[index] = index;
        for (int round = 0; round < mostRounds && !pending.empty() && !m_accountError; ++round) {
            runRound(pending, stop);
            std::erase_if(pending, [this](std::size_t index) { return !wasLimited(m_outcomes[index]); });
        }
        return std::move(m_outcomes);
    }

private:
    void runRound(const Pack& pending, const std::stop_token& stop)
    {
        Pack pack;
        std::size_t commands = 0;
        for (const std::size_t index : pending) {
            const Chain& chain = m_chains[index];
            if (std::ranges::any_of(chain, travelsAlone) || chain.size() > m_batchSize) {
                runOneByOne(index, stop);
                continue;
            }
            if (commands + chain.size() > m_batchSize) {
                runPack(pack, stop);
                pack.clear();
                commands = 0;
            }
            pack.push_back(index);
            commands += chain.size();
        }
        runPack(pack, stop);
    }

    void runPack(const Pack& pack, const std::stop_token& stop)
    {
        if (pack.empty())
            return;
        if (m_accountError)
            return giveAll(pack, *m_accountError);
        if (pack.size() == 1 && m_chains[pack.front()].size() == 1)
            return runOneByOne(pack.front(), stop);
        auto answers = m_client.batch(joined(pack), m_kind, stop);
        if (!answers) {
            note(answers.error());
            return giveAll(pack, answers.error());
        }
        auto next = std::make_move_iterator(answers->begin());
        for (const std::size_t index : pack) {
            const auto end = next + qsizetype(m_chains[index].size());
            m_outcomes[index].assign(next, end);
            next = end;
        }
    }

    void runOneByOne(std::size_t index, const std::stop_token& stop)
    {
        ChainOutcome& outcome = m_outcomes[index];
        outcome.clear();
        for (const Command& command : m_chains[index]) {
            // What follows a failed step isn't done.
            const Error* obstacle = m_accountError ? &*m_accountError : firstError(outcome);
            outcome.push_back(obstacle ? Result<Envelope>(tl::unexpected(*obstacle))
                                       : m_client.call(command.method, resolved(command, outcome), m_kind, stop));
            if (!obstacle && !outcome.back())
                note(outcome.back().error());
        }
    }

    std::vector<Command> joined(const Pack& pack) const
    {
        std::vector<Command> commands;
        for (const std::size_t index : pack) {
            const std::size_t first = commands.size();
            for (const Command& command : m_chains[index]) {
                commands.push_back(command);
                for (Reference& reference : commands.back().references)
                    reference.command += first;
            }
        }
        return commands;
    }

    static OrderedJson resolved(const Command& command, const ChainOutcome& done)
    {
        OrderedJson params = command.params;
        for (const Reference& reference : command.references)
            parameterAt(params, reference.parameter) = OrderedJson::parse(referred(done, reference).dump());
        return params;
    }

    /// Refused from its first command on: nothing of it was done, so all of it may go again. A limit
    /// that strikes later leaves a chain half done; its caller has to look first.
    static bool wasLimited(const ChainOutcome& outcome)
    {
        return !outcome.empty() && !outcome.front() && outcome.front().error().kind == ErrorKind::RateLimited;
    }

    void giveAll(const Pack& pack, const Error& error)
    {
        for (const std::size_t index : pack)
            m_outcomes[index].assign(m_chains[index].size(), tl::unexpected(error));
    }

    /// Remembers an error that the next request would meet as well. One lost answer may be chance; two
    /// in a row are a dead connection, and waiting for each further time-out helps nobody.
    void note(const Error& error)
    {
        switch (error.kind) {
        case ErrorKind::Offline:
        case ErrorKind::Unauthorised:
        case ErrorKind::RateLimited:
        case ErrorKind::Cancelled:
        case ErrorKind::Configuration:
            m_accountError = error;
            break;
        case ErrorKind::OutcomeUnknown:
            if (++m_lostAnswers > 1)
                m_accountError = Error{ErrorKind::Offline, u"not sent: the portal stopped answering"_s};
            break;
        default:
            break;
        }
    }

    Client& m_client;
    const std::vector<Chain>& m_chains;
    CallKind m_kind;
    std::size_t m_batchSize;
    std::vector<ChainOutcome> m_outcomes;
    std::optional<Error> m_accountError{};
    int m_lostAnswers = 0;
};

} // namespace

std::vector<ChainOutcome> runChains(
    Client& client, const std::vector<Chain>& chains, CallKind kind, std::size_t batchSize, const std::stop_token& stop)
{
    return Runner(client, chains, kind, batchSize).run(stop);
}

std::vector<Result<Envelope>> runCommands(
    Client& client, std::vector<Command> commands, CallKind kind, std::size_t batchSize, const std::stop_token& stop)
{
    std::vector<Chain> chains;
    chains.reserve(commands.size());
    for (Command& command : commands)
        chains.push_back({std::move(command)});
    std::vector<Result<Envelope>> outcomes;
    for (ChainOutcome& outcome : runChains(client, chains, kind, batchSize, stop))
        outcomes.push_back(std::move(outcome.front()));
    return outcomes;
}

const Error* firstError(const ChainOutcome& outcome)
{
    for (const Result<Envelope>& step : outcome) {
        if (!step)
            return &step.error();
    }
    return nullptr;
}

} // namespace bridge::bitrix24
