// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/world/world.h"

#include "app/sandbox/program/demo_portal.h"
#include "app/sandbox/program/start_line.h"
#include "core/settings/link_json.h"
#include "core/storage/journal_reader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace bridge::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

sandbox::SandboxOptions optionsFor(bool realLimits)
{
    sandbox::SandboxOptions options;
    options.realLimits = realLimits;
    return options;
}

QString folderTemplate()
{
    const QFileInfo memory(u"/dev/shm"_s);
    return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + u"/boardbridge-world-XXXXXX"_s;
}

/// A journal without a row, made once: bringing a new file to the newest schema takes longer than a pass.
QString emptyJournal()
{
    static const QTemporaryDir folder(folderTemplate());
    const QString path = folder.filePath(u"empty.sqlite"_s);
    if (!QFile::exists(path) && !storage::SqliteJournal::open(path))
        qFatal("the journal can't be made");
    return path;
}

} // namespace

World::World(const sandbox::BoardFile& file, bool realLimits, int lanes, const Json& linkFields)
    : clock(TimePoint{1'760'000'000s})
    , sandbox(clock, optionsFor(realLimits))
    , transport(sandbox, clock)
    , m_lanes(lanes)
    , m_folder(folderTemplate())
    , m_miroToken(sandbox.miro().issueToken())
{
    const auto made = sandbox::fillBoard(sandbox.miro(), file);
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
    board = *made;
    sandbox::fillPortal(sandbox.bitrix24(), file);
    Json json = sandbox::fittingProfile(sandbox).at("links").front();
    json.merge_patch(linkFields);
    const auto read = settings::linkFromJson(json, u"link"_s);
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    link = *read;
    const Secret webhook = sandbox.bitrix24().addWebhook(link.responsible, sandbox.options().bitrix24.appScopes);
    m_access.endpoint = QUrl(webhook.reveal());
    clock.advance(1min); // nobody is still typing what the file has
    open();
}

void World::close()
{
    m_engine.reset();
    journal.reset();
}

void World::open()
{
    if (!QFile::exists(journalPath()) && !QFile::copy(emptyJournal(), journalPath()))
        qFatal("the journal can't be made");
    auto opened = storage::SqliteJournal::open(journalPath());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    journal = std::move(*opened);
    m_miro = std::make_unique<miro::MiroBoard>(recorder, m_miroToken, ownClock, miro::MiroOptions{.lanes = m_lanes});
    m_portal = std::make_unique<bitrix24::Bitrix24Portal>(recorder, m_access, ownClock);
    m_engine = std::make_unique<sync::Engine>(sync::EnginePorts{*m_miro, *m_portal, *journal, ownClock}, link);
}

void World::restart()
{
    close();
    open();
}

void World::saveJournal()
{
    close(); // the write-ahead log goes into the file
    QFile::remove(copyPath());
    if (!QFile::copy(journalPath(), copyPath()))
        qFatal("the journal can't be copied");
    open();
}

bool World::restoreJournal()
{
    if (!QFile::exists(copyPath()))
        return false;
    close();
    QFile::remove(journalPath());
    if (!QFile::copy(copyPath(), journalPath()))
        qFatal("the journal can't be restored");
    open();
    return true;
}

void World::loseJournal()
{
    close();
    QFile::remove(journalPath());
    open();
}

void World::limitJournal(int pages)
{
    constexpr qint64 pageSize = 4096;
    const qint64 now = QFileInfo(journalPath()).size() / pageSize;
    if (const auto limited = journal->limitSize(int(now) + pages); !limited)
        qFatal("%s", qPrintable(limited.error().detail));
}

QString World::everythingShown() const
{
    return QString::fromStdString(sandbox.miro().boardView(board).at("stickies").dump())
        + QString::fromStdString(sandbox.bitrix24().portalView().at("tasks").dump());
}

QString World::journalText() const
{
    QStringList parts;
    storage::JournalReader reader(journalPath());
    if (const auto rows = reader.history({}, {.limit = 100'000})) {
        for (const sync::HistoryRow& row : *rows)
            parts << QString::fromUtf8(toBytes(row.before)) << QString::fromUtf8(toBytes(row.after));
    }
    if (const auto rows = journal->operations(std::nullopt)) {
        for (const sync::OperationRow& row : *rows)
            parts << QString::fromUtf8(toBytes(row.body));
    }
    return parts.join(u'\n');
}

sync::PassReport World::pass()
{
    clock.advance(5s);
    m_lastReport = m_engine->pass(0s, {});
    return m_lastReport;
}

sync::PassReport World::look()
{
    clock.advance(2s);
    return m_engine->pass(std::nullopt, {});
}

sync::PassReport World::passOfNewProgram()
{
    restart();
    return pass();
}

int World::passesUntilQuiet(int most)
{
    for (int count = 1; count <= most; ++count) {
        const auto report = passOfNewProgram();
        if (report.applied == 0 && !report.error)
            return count;
        clock.advance(25h);
    }
    return -1;
}

qint64 World::refusedRequests() const
{
    return sandbox.miro().counters().refused + sandbox.bitrix24().counters().refused;
}

sandbox::BoardFile boardFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    const auto json = parseJson(file.readAll());
    if (!json)
        qFatal("%s", qPrintable(json.error().detail));
    const auto board = sandbox::boardFromJson(*json);
    if (!board)
        qFatal("%s", qPrintable(board.error().detail));
    return *board;
}

sandbox::BoardFile retrospective()
{
    return boardFile(QStringLiteral(BRIDGE_SOURCE_DIR "/resources/boards/retrospective.json"));
}

} // namespace bridge::test
