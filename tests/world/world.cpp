// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/world/world.h"

#include "app/sandbox/program/demo_portal.h"
#include "app/sandbox/program/start_line.h"
#include "core/domain/text.h"
#include "core/settings/link_json.h"
#include "core/storage/journal_reader.h"
#include "core/sync/marks.h"
#include "core/sync/rules.h"

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

} // namespace

World::World(const sandbox::BoardFile& file, bool realLimits, int lanes)
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
    m_fittingLink = sandbox::fittingProfile(sandbox).at("links").front();
    relink(Json::object());
    const Secret webhook = sandbox.bitrix24().addWebhook(link.responsible, sandbox.options().bitrix24.appScopes);
    m_access.endpoint = QUrl(webhook.reveal());
    clock.advance(1min); // nobody is still typing what the file has
    open();
}

void World::relink(const Json& fields)
{
    Json json = m_fittingLink;
    json.merge_patch(fields);
    const auto read = settings::linkFromJson(json, u"link"_s);
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    link = *read;
}

void World::close()
{
    m_engine.reset();
    journal.reset();
}

void World::open()
{
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

std::vector<World::Item> World::items() const
{
    const Json view = sandbox.miro().boardView(board);
    std::map<QString, QString> titles;
    for (const Json& frame : view.at("frames"))
        titles[frame.at("id").get<QString>()] = frame.at("title").get<QString>();
    std::vector<Item> found;
    for (const Json& sticky : view.at("stickies")) {
        const auto [body, marked] = sync::splitMark(normalised(sticky.at("text").get<QString>()));
        Item item{.text = body, .color = sticky.at("color").get<QString>()};
        item.id = {sticky.at("id").get<QString>()};
        item.frame = titles[sticky.at("parent").get<QString>()];
        item.mark = marked ? sync::stickyMark(*marked) : QString();
        for (const Json& tag : sticky.at("tags")) {
            const QString title = tag.at("title").get<QString>();
            if (sync::taskOfStickyMark(title))
                item.mark = title;
            else
                item.tags << title;
        }
        found.push_back(item);
    }
    return found;
}

World::Item World::item(const QString& firstLine) const
{
    for (const Item& item : items()) {
        if (item.text.section(u'\n', 0, 0) == firstLine)
            return item;
    }
    return {};
}

ItemId World::frame(const QString& title) const
{
    const Json view = sandbox.miro().boardView(board);
    for (const Json& frame : view.at("frames")) {
        if (frame.at("title").get<QString>() == title)
            return {frame.at("id").get<QString>()};
    }
    return {};
}

QPointF World::freePoint(const QString& frameTitle) const
{
    const ItemId id = frame(frameTitle);
    const Json view = sandbox.miro().boardView(board);
    const auto rectOf = [](const Json& json) {
        return QRectF(json.at("x").get<double>(), json.at("y").get<double>(), json.at("width").get<double>(),
            json.at("height").get<double>());
    };
    QRectF area;
    for (const Json& frame : view.at("frames")) {
        if (frame.at("id").get<QString>() == id.value)
            area = rectOf(frame);
    }
    for (double y = area.top() + 130; y < area.bottom() - 130; y += 40) {
        for (double x = area.left() + 130; x < area.right() - 130; x += 40) {
            const QRectF spot(x - 105, y - 118, 210, 236);
            const bool taken = std::ranges::any_of(
                view.at("stickies"), [&](const Json& sticky) { return rectOf(sticky).intersects(spot); });
            if (!taken)
                return {x, y};
        }
    }
    return area.center();
}

std::vector<Json> World::tasks() const
{
    const Json view = sandbox.bitrix24().portalView();
    return view.at("tasks").get<std::vector<Json>>();
}

Json World::task(const QString& title) const
{
    for (const Json& task : tasks()) {
        if (task.at("title").get<QString>() == title)
            return task;
    }
    return {};
}

std::vector<sync::Pair> World::pairs() const
{
    const auto stored = journal->pairs(link.id);
    return stored ? *stored : std::vector<sync::Pair>{};
}

namespace {

qint64 numberIn(const Json& task, const char* field)
{
    return task.value(field, qint64(0));
}

/// Comments of people, without the portal's own notes.
QStringList commentsOf(const Json& task)
{
    QStringList texts;
    for (const Json& comment : task.value("comments", Json::array())) {
        if (!comment.value("system", false))
            texts << comment.at("text").get<QString>().section(u"[URL="_s, 0, 0).trimmed();
    }
    texts.sort();
    return texts;
}

} // namespace

QStringList World::describe() const
{
    std::map<qint64, Json> byId;
    for (const Json& task : tasks())
        byId[numberIn(task, "id")] = task;
    std::map<ItemId, Item> byItem;
    for (const Item& item : items())
        byItem[item.id] = item;

    QStringList lines;
    for (const sync::Pair& pair : pairs()) {
        const Item& item = byItem[pair.item];
        const Json task = byId.contains(pair.task.value) ? byId[pair.task.value] : Json(); // it may be gone
        QStringList parts{sync::pairKindWord(pair.kind), item.text, item.color, item.frame, item.tags.join(u',')};
        if (pair.kind != sync::PairKind::Comment && task.is_object()) {
            parts << task.value("title", QString());
            for (const char* field : {"status", "priority", "groupId"})
                parts << QString::number(numberIn(task, field));
            if (const qint64 parent = numberIn(task, "parentId"); byId.contains(parent))
                parts << byId[parent].value("title", QString());
        }
        lines << parts.join(u'|');
    }
    for (const auto& [id, task] : byId) {
        for (const QString& comment : commentsOf(task))
            lines << u"comment on %1: %2"_s.arg(task.value("title", QString()), comment);
    }
    lines.sort();
    lines << u"%1 tasks, %2 stickies"_s.arg(byId.size()).arg(byItem.size());
    return lines;
}

/// Items of which a person has yet to say what becomes of them, or that wait for something that is not there
/// (a comment for its target): until then the sides may differ.
std::set<ItemId> World::waitingItems() const
{
    std::set<ItemId> items;
    for (const sync::PlannedOperation& what : m_lastReport.waitingFor)
        items.insert(what.item);
    if (const auto rows = journal->operations(link.id)) {
        for (const sync::OperationRow& row : *rows) {
            if (row.state == sync::OperationState::Held)
                items.insert(row.item);
        }
    }
    return items;
}

bool World::oneSideIsEmpty() const
{
    std::set<ItemId> items;
    std::set<TaskId> known;
    for (const Item& item : this->items())
        items.insert(item.id);
    for (const Json& task : tasks())
        known.insert({numberIn(task, "id")});
    const auto stored = pairs();
    return std::ranges::none_of(stored, [&](const sync::Pair& pair) { return items.contains(pair.item); })
        || std::ranges::none_of(stored, [&](const sync::Pair& pair) { return known.contains(pair.task); });
}

QString World::disagreement() const
{
    std::map<qint64, Json> byId;
    for (const Json& task : tasks())
        byId[numberIn(task, "id")] = task;
    std::map<ItemId, Item> byItem;
    for (const Item& item : items())
        byItem[item.id] = item;
    if (m_lastReport.held > 0 && oneSideIsEmpty())
        return {}; // everything waits for a person
    const std::set<ItemId> waiting = waitingItems();
    for (const sync::Pair& pair : pairs()) {
        if (pair.detached || pair.kind == sync::PairKind::Comment || waiting.contains(pair.item))
            continue;
        if (!byId.contains(pair.task.value) || !byItem.contains(pair.item))
            return u"%1 and task %2 are not both there"_s.arg(pair.item.value, pair.task.toString());
        Sticky sticky;
        sticky.text = byItem[pair.item].text;
        sticky.color = stickyColorFromName(byItem[pair.item].color).value_or(StickyColor::LightYellow);
        sticky.tags = byItem[pair.item].tags;
        const sync::ReadSticky read = sync::readSticky(link.rules, sticky, std::nullopt);
        if (!read.rule || read.rule->action == RuleAction::Ignore)
            continue; // a sticky that no rule speaks of any more is left alone, and so is its task
        const QString title = splitText(read.content).title;
        const QString taskTitle = byId[pair.task.value].value("title", QString());
        if (title != normalised(taskTitle))
            return u"title “%1”, task title “%2”"_s.arg(title, taskTitle);
    }
    return {};
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
