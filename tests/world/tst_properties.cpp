// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/look.h"
#include "core/sync/plan.h"
#include "tests/unit/sync/engine_world.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace bridge;
using namespace bridge::sync;
using namespace bridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr quint64 seeds = 400;

/// Not the standard distributions and shuffle, whose answers differ by library.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_random(seed * 0x9E37'79B9'7F4A'7C15ULL)
    {
    }
    size_t upTo(size_t count) { return size_t(m_random() % count); }
    bool oneIn(size_t count) { return upTo(count) == 0; }
    template <typename T> void shuffle(std::vector<T>& values)
    {
        for (size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[upTo(i)]);
    }

private:
    std::mt19937_64 m_random;
};

const std::vector<StickyColor> colors{
    StickyColor::Yellow, StickyColor::Red, StickyColor::Blue, StickyColor::Green, StickyColor::Pink};

/// A linked board on which both sides were changed since, with everything that a plan is made of.
struct Situation {
    explicit Situation(quint64 seed)
        : dice(seed)
    {
        for (size_t i = 0; i < 8; ++i) {
            const auto item = world.board.add(u"Item %1\nText"_s.arg(i), colors[dice.upTo(colors.size())], someFrame());
            if (i > 0 && dice.oneIn(2))
                connectors.push_back({item, items[dice.upTo(items.size())]});
            items.push_back(item);
        }
        for (const auto& [from, to] : connectors)
            world.board.board.connectors.push_back({from, to});
        world.portal.add(u"From the portal"_s, {7});
        (void)world.pass();
        for (size_t i = 0; i < 8; ++i)
            somebodyActs();
    }

    [[nodiscard]] ItemId someFrame()
    {
        const std::vector<ItemId> frames{world.todo, world.doing, world.done, world.website, {}};
        return frames[dice.upTo(frames.size())];
    }

    void somebodyActs()
    {
        world.clock.advance(1s);
        const ItemId item = items[dice.upTo(items.size())];
        const bool isThere
            = std::ranges::find(world.board.board.stickies, item, &Sticky::id) != world.board.board.stickies.end();
        auto task = world.portal.tasks.begin();
        std::advance(task, ptrdiff_t(dice.upTo(world.portal.tasks.size())));
        switch (dice.upTo(isThere ? 8 : 4)) {
        case 0:
            world.portal.change(task->first).title += u" changed"_s;
            return;
        case 1:
            world.portal.change(task->first).status = TaskStatus::Completed;
            return;
        case 2:
            world.portal.change(task->first).priority = Priority::High;
            return;
        case 3:
            world.portal.add(u"Another"_s, {7});
            return;
        case 4:
            return world.board.edit(item, u"Rewritten\nText"_s);
        case 5:
            return world.board.move(item, someFrame());
        case 6:
            world.board.sticky(item).color = colors[dice.upTo(colors.size())];
            return;
        default:
            missing.insert(item);
            return world.board.remove(item);
        }
    }

    /// As people read it, with everything in its order.
    [[nodiscard]] QStringList planned(
        const BoardSnapshot& board, const PortalSnapshot& portal, const std::vector<Pair>& pairs) const
    {
        PlanContext context;
        for (const Pair& pair : pairs) {
            if (missing.contains(pair.item))
                context.missingItems.insert(pair.item);
        }
        const Addresses addresses{.item = [this](const ItemId& item) { return world.board.itemUrl(board_, item); },
            .task = [this](TaskId task) { return world.portal.taskUrl(task); }};
        const Plan plan = makePlan(Observed(board, portal, pairs), world.link, addresses, context);
        QStringList lines;
        for (const Operation& operation : plan.operations)
            lines << lineOf(operation.shown) + operation.fingerprint;
        for (const PlannedOperation& what : plan.waiting)
            lines << u"waits: "_s + lineOf(what);
        for (const PlannedOperation& what : plan.held)
            lines << u"held: "_s + lineOf(what);
        return lines;
    }

    static QString lineOf(const PlannedOperation& what)
    {
        QStringList parts{what.id, what.kind, what.item.value, what.task.toString(), what.summary, what.reason};
        for (const FieldChange& change : what.changes)
            parts << change.field + u": "_s + change.from + u" → "_s + change.to;
        return parts.join(u" | "_s);
    }

    EngineWorld world;
    Dice dice;
    BoardId board_{};
    std::vector<ItemId> items;
    std::vector<std::pair<ItemId, ItemId>> connectors;
    std::set<ItemId> missing;
};

// Mirrored worlds

/// What one person made of an item, on whichever side.
struct Edit {
    std::optional<QString> title{};
    std::optional<QString> description{};
    bool urgent = false;
    bool begun = false;

    [[nodiscard]] bool isNone() const { return !title && !description && !urgent && !begun; }
};

Edit someEdit(Dice& dice, const QString& who)
{
    Edit edit;
    if (dice.oneIn(3))
        edit.title = u"Title of "_s + who;
    if (dice.oneIn(3))
        edit.description = u"First\nof %1\nthird"_s.arg(who);
    edit.urgent = dice.oneIn(4);
    edit.begun = dice.oneIn(4);
    return edit;
}

void editBoard(EngineWorld& world, const ItemId& item, const Edit& edit)
{
    if (edit.isNone())
        return;
    const QString text = world.board.sticky(item).text;
    world.board.edit(item,
        edit.title.value_or(text.section(u'\n', 0, 0)) + u'\n' + edit.description.value_or(text.section(u'\n', 1)));
    if (edit.urgent)
        world.board.sticky(item).color = StickyColor::Red;
    if (edit.begun)
        world.board.move(item, world.doing);
}

void editPortal(EngineWorld& world, const ItemId& item, const Edit& edit)
{
    if (edit.isNone())
        return;
    Task& task = world.portal.change(world.journal.stored.at(item).task);
    task.title = edit.title.value_or(task.title);
    task.description = edit.description.value_or(task.description);
    if (edit.urgent)
        task.priority = Priority::High;
    if (edit.begun)
        task.status = TaskStatus::InProgress;
}

ConflictPolicy mirrored(ConflictPolicy policy)
{
    return policy == ConflictPolicy::Miro    ? ConflictPolicy::Bitrix24
        : policy == ConflictPolicy::Bitrix24 ? ConflictPolicy::Miro
                                             : policy;
}

struct Count {
    int toMiro = 0;
    int toBitrix24 = 0;
};

Count plannedBySide(EngineWorld& world)
{
    Count count;
    const auto plan = Engine({world.board, world.portal, world.journal, world.clock}, world.link).plan({});
    for (const PlannedOperation& what : plan->operations)
        ++(what.side == Side::Miro ? count.toMiro : count.toBitrix24);
    return count;
}

/// Both sides of an item, as they end.
QString endOf(EngineWorld& world, const ItemId& item)
{
    const Task& task = world.taskOf(item);
    const Sticky& sticky = world.board.sticky(item);
    return QStringList{task.title, task.description, priorityWord(task.priority), statusWord(task.status), sticky.text,
        colorName(sticky.color), sticky.parent.value}
        .join(u'|');
}

} // namespace

/// What must hold of a plan whatever it is made of.
class PropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOrderOfObservationsDoesNotMatter();
    void swappedSidesMirrorThePlan();
    void whatThePortalShowsInItsOwnWayIsNoEdit();
    void nothingIsWrittenWhenASideIsSuddenlyEmpty_data();
    void nothingIsWrittenWhenASideIsSuddenlyEmpty();
};

void PropertiesTest::theOrderOfObservationsDoesNotMatter()
{
    int planned = 0;
    for (quint64 seed = 1; seed <= seeds; ++seed) {
        Situation situation(seed);
        BoardSnapshot board = situation.world.board.board;
        auto pairs = situation.world.journal.pairs(situation.world.link.id).value();
        PortalSnapshot portal = situation.world.portal.scan(queryOf(situation.world.link, pairs), {}).value();
        const QStringList plan = situation.planned(board, portal, pairs);
        planned += int(plan.size());
        situation.dice.shuffle(board.stickies);
        situation.dice.shuffle(board.connectors);
        situation.dice.shuffle(portal.tasks);
        situation.dice.shuffle(pairs);
        QVERIFY2(situation.planned(board, portal, pairs) == plan, qPrintable(u"seed %1"_s.arg(seed)));
    }
    QVERIFY(planned > int(seeds));
}

void PropertiesTest::swappedSidesMirrorThePlan()
{
    int planned = 0;
    for (quint64 seed = 1; seed <= seeds; ++seed) {
        Dice dice(seed);
        EngineWorld one;
        EngineWorld other;
        one.link.conflict = std::vector{
            ConflictPolicy::Newest, ConflictPolicy::Miro, ConflictPolicy::Bitrix24, ConflictPolicy::Ask}[dice.upTo(4)];
        other.link.conflict = mirrored(one.link.conflict);
        std::vector<ItemId> items;
        for (int i = 0; i < 4; ++i) {
            items.push_back(one.board.add(u"Item %1\nfirst\nsecond\nthird"_s.arg(i), StickyColor::Yellow, one.todo));
            (void)other.board.add(u"Item %1\nfirst\nsecond\nthird"_s.arg(i), StickyColor::Yellow, other.todo);
        }
        (void)one.pass();
        (void)other.pass();
        for (const ItemId& item : items) {
            const Edit first = someEdit(dice, u"Ann"_s);
            const Edit second = someEdit(dice, u"Bob"_s);
            editBoard(one, item, first);
            editPortal(other, item, first);
            one.clock.advance(10s);
            other.clock.advance(10s);
            editPortal(one, item, second);
            editBoard(other, item, second);
        }
        const QString what = u"seed %1"_s.arg(seed);
        const Count ones = plannedBySide(one);
        const Count others = plannedBySide(other);
        planned += ones.toMiro + ones.toBitrix24;
        QVERIFY2(ones.toMiro == others.toBitrix24 && ones.toBitrix24 == others.toMiro, qPrintable(what));
        (void)one.pass();
        (void)other.pass();
        if (one.link.conflict == ConflictPolicy::Ask)
            continue; // until a person decides, each side keeps its own
        for (const ItemId& item : items)
            QCOMPARE(endOf(one, item) + what, endOf(other, item) + what);
    }
    QVERIFY(planned > int(seeds));
}

/// The board shows a title with single blanks. Were that an edit of the portal's, one on the board would lose to it.
void PropertiesTest::whatThePortalShowsInItsOwnWayIsNoEdit()
{
    EngineWorld world;
    world.link.conflict = ConflictPolicy::Bitrix24;
    const TaskId task = world.portal.add(u"From\u00a0the portal"_s, {7});
    (void)world.pass();
    const ItemId item = world.itemOf(task);
    QCOMPARE(world.board.sticky(item).text.section(u'\n', 0, 0), u"From the portal"_s);
    world.clock.advance(10s);
    world.board.edit(item, world.board.sticky(item).text.replace(u"portal"_s, u"board"_s));
    (void)world.pass();
    QCOMPARE(world.taskOf(item).title, u"From the board"_s);
    QVERIFY(world.board.sticky(item).text.startsWith(u"From the board"_s));
}

void PropertiesTest::nothingIsWrittenWhenASideIsSuddenlyEmpty_data()
{
    QTest::addColumn<bool>("boardIsEmpty");
    QTest::newRow("board") << true;
    QTest::newRow("portal") << false;
}

/// As few pairs as can be: fewer than the link lets go without asking.
void PropertiesTest::nothingIsWrittenWhenASideIsSuddenlyEmpty()
{
    QFETCH(bool, boardIsEmpty);
    EngineWorld world;
    world.link.onStickyDeleted = OnStickyDeleted::Delete;
    world.link.onTaskDeleted = OnTaskDeleted::Delete;
    const std::vector<ItemId> items{world.board.add(u"One"_s, StickyColor::Yellow, world.todo),
        world.board.add(u"Two"_s, StickyColor::Yellow, world.todo)};
    (void)world.pass();
    QCOMPARE(world.portal.tasks.size(), size_t(2));
    if (boardIsEmpty) {
        for (const ItemId& item : items)
            world.board.remove(item);
    } else {
        world.portal.tasks.clear();
    }
    const PassReport report = world.pass();
    QCOMPARE(report.applied, 0);
    QCOMPARE(report.held, 2);
    QCOMPARE(world.portal.tasks.size() + world.board.board.stickies.size(), size_t(2));
}

QTEST_GUILESS_MAIN(PropertiesTest)
#include "tst_properties.moc"
