// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/worker/links_world.h"

#include "app/sandbox/program/demo_portal.h"
#include "app/sandbox/program/start_line.h"
#include "core/settings/profile.h"

#include <QFileInfo>

namespace bridge::worker::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// One answer serves every link that is looked at in the same poll.
constexpr std::chrono::milliseconds answersLast = WorkerOptions{}.poll * 3 / 4;

QString folderTemplate()
{
    const QFileInfo memory(u"/dev/shm"_s);
    return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + u"/boardbridge-links-XXXXXX"_s;
}

QString textOf(size_t board, int sticky)
{
    return u"Board %1, sticky %2"_s.arg(board).arg(sticky);
}

sandbox::BoardFile boardOf(size_t index, int stickies)
{
    sandbox::BoardFile file;
    file.name = u"Board %1"_s.arg(index);
    file.frames = {{.title = u"To Do"_s, .row = 0}};
    for (int i = 0; i < stickies; ++i) {
        sandbox::BoardFile::Item item;
        item.text = textOf(index, i);
        item.frame = 0;
        file.items.push_back(item);
    }
    return file;
}

sandbox::SandboxOptions realLimits()
{
    sandbox::SandboxOptions options;
    options.realLimits = true;
    return options;
}

} // namespace

LinksWorld::LinksWorld(const std::vector<int>& stickies)
    : sandbox(clock, realLimits())
    , transport(sandbox, clock)
    , calls(stickies.size())
    , m_folder(folderTemplate())
{
    transport.setLatency(80ms);
    for (size_t i = 0; i < stickies.size(); ++i) {
        const sandbox::BoardFile file = boardOf(i, stickies[i]);
        const auto board = sandbox::fillBoard(sandbox.miro(), file);
        sandbox::fillPortal(sandbox.bitrix24(), file);
        const auto profile = settings::profileFromJson(sandbox::fittingProfile(sandbox));
        if (!board || !profile)
            qFatal("the sandbox has no board or no profile");
        Link link = profile->links.front();
        link.id = {u"link%1"_s.arg(i)};
        link.board = *board;
        const Json view = sandbox.bitrix24().portalView();
        link.defaultGroup = {view.at("groups").back().at("id").get<qint64>()};
        link.settle = 3s;
        m_links.push_back(link);
        options.links.push_back(link.id);
    }
    m_webhook = sandbox.bitrix24().addWebhook(m_links.front().responsible, sandbox.options().bitrix24.appScopes);
    m_newToken = sandbox.miro().issueToken();
    auto opened = storage::SqliteJournal::open(m_folder.filePath(u"journal.sqlite"_s));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    journal = std::move(*opened);
    clock.advance(1min); // nobody is still typing what the boards show
    (void)renewSignIns();
}

void LinksWorld::makeEngines()
{
    m_engines.clear();
    m_listening.reset();
    m_miro = std::make_unique<miro::MiroBoard>(
        transport, *m_miroToken, clock, miro::MiroOptions{.stampsLast = answersLast});
    m_portal = std::make_unique<bitrix24::Bitrix24Portal>(
        transport, bitrix24::Access{.endpoint = QUrl(m_webhook.reveal())}, clock);
    m_feed = m_portal->feed(journal->inbox(), clock, {.events = false, .application = false});
    m_listening.emplace(*m_feed, *m_portal, *journal, clock, m_links, answersLast);
    for (const Link& link : m_links)
        m_engines.try_emplace(link.id, sync::EnginePorts{*m_miro, *m_portal, *journal, clock}, link);
}

void LinksWorld::runLoop(std::chrono::milliseconds until)
{
    clock.at(until, [this] { door.requestStop(); });
    const LoopListener listener{
        .status = [this](const WorkerStatus& status) { statuses.push_back(status); },
        .passFinished = [this](const sync::PassReport& report) { passes.emplace_back(clock.elapsed(), report); },
        .commandFailed = [](const Error& error) { qWarning("%s", qPrintable(error.detail)); },
    };
    SyncLoop(*this, options, clock, door, listener).run();
}

void LinksWorld::edit(size_t index, int sticky, const QString& text)
{
    const BoardId board = m_links[index].board;
    const Json view = sandbox.miro().boardView(board);
    for (const Json& each : view.at("stickies")) {
        if (each.at("text").get<QString>().section(u'\n', 0, 0) == textOf(index, sticky))
            (void)sandbox.miro().editText(board, {each.at("id").get<QString>()}, text);
    }
}

void LinksWorld::rename(size_t index, int sticky, const QString& title)
{
    const Json view = sandbox.miro().boardView(m_links[index].board);
    const ItemId item{view.at("stickies").at(size_t(sticky)).at("id").get<QString>()};
    if (const auto pair = journal->pairOfItem(item); pair && *pair)
        sandbox.bitrix24().editTask(m_links[index].responsible, (*pair)->task, {.title = title});
}

int LinksWorld::stickiesNamed(size_t index, const QString& prefix) const
{
    const Json view = sandbox.miro().boardView(m_links[index].board);
    return int(std::ranges::count_if(
        view.at("stickies"), [&](const Json& sticky) { return sticky.at("text").get<QString>().startsWith(prefix); }));
}

int LinksWorld::tasksNamed(const QString& prefix) const
{
    const Json view = sandbox.bitrix24().portalView();
    return int(std::ranges::count_if(
        view.at("tasks"), [&](const Json& task) { return task.at("title").get<QString>().startsWith(prefix); }));
}

void LinksWorld::expireMiro()
{
    m_miroToken = std::make_unique<FixedAuthorizer>(Secret(u"expired"_s));
    makeEngines();
}

template <typename Work> auto LinksWorld::counting(const LinkId& link, Work work)
{
    const qint64 before = transport.requests();
    auto result = work(m_engines.at(link));
    calls[size_t(std::ranges::find(m_links, link, &Link::id) - m_links.begin())] += transport.requests() - before;
    return result;
}

sync::PassReport LinksWorld::pass(const LinkId& link, const sync::PassWish& wish, const std::stop_token& stop)
{
    return counting(link, [&](sync::Engine& engine) {
        (void)m_feed->prepare(stop);
        m_listening->passBegins(link);
        sync::PassReport report = engine.pass(wish, stop);
        m_listening->passEnded(report);
        return report;
    });
}

bool LinksWorld::quiet(const LinkId& link, const std::stop_token& stop)
{
    return counting(link, [&](sync::Engine& engine) {
        const auto concerned = m_listening->concerns(link, stop);
        return engine.quiet(stop) && concerned && !*concerned;
    });
}

Result<int> LinksWorld::retry(const std::vector<QString>& ids)
{
    return sync::retryOperations(*journal, ids, clock.now());
}

Result<> LinksWorld::skip(const std::vector<QString>& ids)
{
    return sync::skipOperations(*journal, ids);
}

Result<bool> LinksWorld::renewSignIns()
{
    const auto token = std::exchange(m_newToken, std::nullopt);
    if (!token)
        return false;
    m_miroToken = std::make_unique<FixedAuthorizer>(*token);
    makeEngines();
    return true;
}

Result<int> LinksWorld::retryAfterRepair()
{
    return sync::retryAfterRepair(*journal, clock.now());
}

std::optional<std::chrono::milliseconds> LinksWorld::lastWrite(size_t index) const
{
    std::optional<std::chrono::milliseconds> last;
    for (const auto& [at, report] : passes) {
        if (report.link == m_links[index].id && report.applied > 0)
            last = at;
    }
    return last;
}

int LinksWorld::written(size_t index) const
{
    int count = 0;
    for (const auto& [at, report] : passes)
        count += report.link == m_links[index].id ? report.applied : 0;
    return count;
}

} // namespace bridge::worker::tests
