// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/world/judge.h"

#include "core/sync/marks.h"

namespace bridge::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Six back-offs, a clock that is a day wrong, and a few rounds of work.
constexpr int mostPasses = 12;

/// "get-items" of Miro, "tasks.task.list" of Bitrix24, and the frame around many: every other call is a write.
bool isRead(const QString& call)
{
    static const QStringList verbs{u"get"_s, u"list"_s, u"search"_s, u"fields"_s, u"profile"_s, u"scope"_s, u"batch"_s};
    const QString name = call.section(u'.', -1);
    return std::ranges::any_of(verbs, [&](const QString& verb) { return name.startsWith(verb); });
}

QStringList writes(const World& world)
{
    QStringList calls;
    const auto note = [&](const QMap<QString, qint64>& counts) {
        for (auto call = counts.begin(); call != counts.end(); ++call) {
            if (!isRead(call.key()))
                calls << u"%1 × %2"_s.arg(call.value()).arg(call.key());
        }
    };
    note(world.sandbox.miro().counters().byCall);
    note(world.sandbox.bitrix24().counters().byMethod);
    return calls;
}

QString sentence(const sync::PassReport& report)
{
    if (report.error)
        return report.error->detail;
    return u"%1 applied, %2 failed"_s.arg(report.applied).arg(report.failed);
}

/// Passes until one has nothing to do, and what is wrong with that one.
QString comeToRest(World& world)
{
    QStringList passes;
    for (int count = 0; count < mostPasses; ++count) {
        const QStringList before = writes(world);
        const quint64 revision = world.sandbox.revision();
        const auto report = world.passOfNewProgram();
        if (report.applied == 0 && report.failed == 0 && !report.error) {
            const QStringList after = writes(world);
            if (after != before)
                return u"a pass with nothing to do writes: %1 after %2"_s.arg(
                    after.join(u", "_s), before.join(u", "_s));
            const bool changed = world.sandbox.revision() != revision;
            return changed ? u"a pass with nothing to do changes something"_s : QString();
        }
        passes << sentence(report);
        world.clock.advance(25h);
    }
    return u"it never comes to rest: "_s + passes.join(u" · "_s);
}

QString lost(const World& world, const Typed& typed)
{
    const QString shown = world.everythingShown();
    QString kept;
    for (const QString& token : typed.alive()) {
        if (shown.contains(token))
            continue;
        if (kept.isEmpty())
            kept = world.journalText();
        if (!kept.contains(token))
            return u"what a person typed is lost: "_s + token;
    }
    return {};
}

template <typename Key> std::optional<Key> twice(const std::vector<Key>& keys)
{
    std::set<Key> seen;
    for (const Key& key : keys) {
        if (!seen.insert(key).second)
            return key;
    }
    return std::nullopt;
}

QString duplicate(const World& world, const Player& player)
{
    std::vector<QString> marks;
    std::vector<QString> comments;
    for (const Json& task : world.tasks()) {
        const bool isForgotten = player.forgottenTasks().contains({task.at("id").get<qint64>()});
        if (const QString mark = task.value("xmlId", QString()); !mark.isEmpty() && !isForgotten)
            marks.push_back(mark);
        for (const Json& comment : task.at("comments")) {
            const QString text = comment.at("text").get<QString>();
            if (text.contains("moveToWidget"_L1)) // ours
                comments.push_back(QString::number(task.at("id").get<qint64>()) + u": "_s + text);
        }
    }
    if (const auto mark = twice(marks))
        return u"two tasks with the mark "_s + *mark;
    if (const auto comment = twice(comments))
        return u"a comment is there twice: "_s + *comment;

    std::vector<QString> made;
    for (const World::Item& item : world.items()) {
        if (!player.ownStickies().contains(item.id) && !item.mark.isEmpty())
            made.push_back(item.mark);
    }
    if (const auto mark = twice(made))
        return u"two stickies were made for "_s + *mark;
    return {};
}

} // namespace

QString verdict(World& world, const Player& player)
{
    QString wrong = comeToRest(world);
    if (wrong.isEmpty())
        wrong = lost(world, player.typed());
    if (wrong.isEmpty())
        wrong = duplicate(world, player);
    if (wrong.isEmpty())
        wrong = world.disagreement();
    return wrong;
}

} // namespace bridge::test
