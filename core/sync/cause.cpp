// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/cause.h"

#include "core/sync/frames.h"

#include <algorithm>
#include <functional>
#include <set>

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

QString meaningOf(const FrameMapping* mapping)
{
    QStringList parts;
    if (mapping && mapping->status)
        parts << statusWord(*mapping->status);
    if (mapping && mapping->group)
        parts << u"project %1"_s.arg(mapping->group->toString());
    if (mapping && mapping->stage)
        parts << u"stage %1"_s.arg(mapping->stage->toString());
    return parts.join(u", "_s);
}

/// One held operation and what is left of the pair it is about.
struct Loss {
    const Operation* operation = nullptr;
    const Pair* pair = nullptr;
    const Sticky* sticky = nullptr;
    const Task* task = nullptr;

    [[nodiscard]] bool lostSticky() const { return pair && !operation->endsPair.isEmpty() && !sticky; }
    [[nodiscard]] bool lostTask() const { return pair && !operation->endsPair.isEmpty() && sticky && !task; }
    [[nodiscard]] bool changesPlace() const
    {
        const auto* update = std::get_if<UpdateTask>(&operation->write);
        return pair && sticky && operation->endsPair.isEmpty() && update;
    }
};

/// Collects what the held operations have in common.
class Search
{
public:
    Search(
        const std::vector<const Operation*>& held, const Observed& observed, const Link& link, const FrameMemory& known)
        : m_observed(observed)
        , m_link(link)
        , m_known(known)
    {
        for (const Operation* operation : held) {
            const Pair* pair = observed.pair(operation->shown.item);
            m_losses.push_back({operation, pair, observed.sticky(operation->shown.item),
                observed.task(pair ? pair->task : operation->shown.task)});
        }
    }

    std::vector<QString> run()
    {
        stickiesOfOneFrame();
        wholeBoard();
        tasksOfOneProject();
        wholePortal();
        intoOneFrame();
        std::ranges::stable_sort(m_found, std::greater(), &Found::covered);
        std::vector<QString> sentences;
        for (Found& found : m_found)
            sentences.push_back(std::move(found.sentence));
        return sentences;
    }

private:
    struct Found {
        int covered = 0;
        QString sentence{};
    };
    template <typename Key> struct Common {
        Key key{};
        int count = 0;
    };

    /// Only what most of them share is a cause of all this.
    [[nodiscard]] bool isMost(int count) const { return count >= 2 && count * 2 > int(m_losses.size()); }

    [[nodiscard]] QString howMany(int count) const
    {
        return count == int(m_losses.size()) ? u"All of them"_s : u"%1 of them"_s.arg(count);
    }

    void add(int count, const QString& sentence) { m_found.push_back({count, sentence}); }

    /// The key that most losses of a kind share; its count is 0 when there is none.
    template <typename Key, typename KeyOf>
    [[nodiscard]] Common<Key> mostCommon(bool (Loss::*isOfKind)() const, KeyOf keyOf) const
    {
        std::map<Key, int> counts;
        for (const Loss& loss : m_losses) {
            if (const Key key = (loss.*isOfKind)() ? keyOf(loss) : Key{}; key != Key{})
                ++counts[key];
        }
        const auto most = std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; });
        if (most == counts.end() || !isMost(most->second))
            return {};
        return {most->first, most->second};
    }

    [[nodiscard]] QString titleOf(const ItemId& frame) const
    {
        if (const Frame* shown = m_observed.frame(frame))
            return shown->title;
        const auto known = m_known.find(frame);
        return known == m_known.end() ? QString() : known->second.title;
    }

    void stickiesOfOneFrame()
    {
        const auto [frame, count]
            = mostCommon<ItemId>(&Loss::lostSticky, [](const Loss& loss) { return loss.pair->board.frame; });
        if (count == 0)
            return;
        const QString title = titleOf(frame);
        if (!m_observed.frame(frame) && title.isEmpty())
            add(count, u"%1 were in a frame that is no longer on the board: was it deleted?"_s.arg(howMany(count)));
        else if (!m_observed.frame(frame))
            add(count,
                u"%1 were in the frame “%2”, which is no longer on the board: was it deleted or renamed?"_s.arg(
                    howMany(count), title));
        else if (!someoneIsLeftIn(frame))
            add(count, u"%1 were in the frame “%2”: was it emptied?"_s.arg(howMany(count), title));
    }

    [[nodiscard]] bool someoneIsLeftIn(const ItemId& frame) const
    {
        return std::ranges::any_of(m_observed.pairs(), [&](const auto& entry) {
            return !entry.second.detached && entry.second.board.frame == frame && m_observed.sticky(entry.first);
        });
    }

    void wholeBoard()
    {
        const int count = int(std::ranges::count_if(m_losses, &Loss::lostSticky));
        const bool someLeft = std::ranges::any_of(m_observed.pairs(),
            [&](const auto& entry) { return !entry.second.detached && m_observed.sticky(entry.first); });
        if (isMost(count) && !someLeft)
            add(count, u"All linked stickies of the board are gone at once: is it the right board?"_s);
    }

    void tasksOfOneProject()
    {
        const auto [group, count] = mostCommon<GroupId>(&Loss::lostTask, [this](const Loss& loss) {
            const Pair* owner = m_observed.pairOfTask(loss.pair->task); // a comment's own pair knows no project
            return owner ? owner->portal.group : GroupId{};
        });
        if (count == 0 || std::ranges::any_of(m_observed.tasks(), [group = group](const auto& entry) {
                return entry.second.group == group;
            }))
            return;
        add(count,
            u"%1 are tasks of project %2: was the project deleted, archived, or did the account lose access?"_s.arg(
                howMany(count), group.toString()));
    }

    void wholePortal()
    {
        const int count = int(std::ranges::count_if(m_losses, &Loss::lostTask));
        const bool someLeft = std::ranges::any_of(m_observed.pairs(),
            [&](const auto& entry) { return !entry.second.detached && m_observed.task(entry.second.task); });
        if (isMost(count) && !someLeft)
            add(count, u"All linked tasks are gone at once: is it the right portal, and may the account see them?"_s);
    }

    void intoOneFrame()
    {
        const auto frameNow = [this](const Loss& loss) {
            const Frame* frame = m_observed.frameOf(*loss.sticky);
            return frame ? frame->id : ItemId{};
        };
        const auto [id, count] = mostCommon<ItemId>(&Loss::changesPlace, frameNow);
        if (count == 0)
            return;
        const Frame& frame = *m_observed.frame(id);
        const QString means = meaningOf(mappingOf(m_link, &frame));
        const auto known = m_known.find(id);
        if (known != m_known.end() && known->second.means != means)
            add(count,
                known->second.means.isEmpty()
                    ? u"The mapping of the frame “%1” is new: %2"_s.arg(frame.title, means)
                    : u"The mapping of the frame “%1” says something new: %2 instead of %3"_s.arg(
                        frame.title, means, known->second.means));
        int lyingUnder = 0;
        int movedIn = 0;
        for (const Loss& loss : m_losses) {
            if (!loss.changesPlace() || frameNow(loss) != id || loss.pair->board.frame == id)
                continue;
            ++movedIn;
            lyingUnder += loss.sticky->parent.isEmpty() ? 1 : 0;
        }
        if (isMost(lyingUnder))
            add(lyingUnder,
                u"%1 lie on the frame “%2” now without belonging to it: was the frame moved or made larger?"_s.arg(
                    howMany(lyingUnder), frame.title));
        else if (isMost(movedIn))
            add(movedIn,
                u"%1 came into the frame “%2” since the last sync: were they moved there on purpose?"_s.arg(
                    howMany(movedIn), frame.title));
    }

    const Observed& m_observed;
    const Link& m_link;
    const FrameMemory& m_known;
    std::vector<Loss> m_losses;
    std::vector<Found> m_found;
};

} // namespace

FrameMemory framesNow(const Link& link, const Observed& observed, const FrameMemory& known)
{
    FrameMemory frames;
    for (const auto& [item, pair] : observed.pairs()) {
        if (const auto gone = known.find(pair.board.frame); gone != known.end() && !pair.detached)
            frames.insert(*gone);
    }
    for (const Frame& frame : observed.frames())
        frames.insert_or_assign(frame.id, KnownFrame{frame.title, meaningOf(mappingOf(link, &frame))});
    return frames;
}

QString toText(const FrameMemory& frames)
{
    Json json = Json::object();
    for (const auto& [id, frame] : frames)
        json[id.value.toStdString()] = {{"title", frame.title}, {"means", frame.means}};
    return QString::fromUtf8(toBytes(json));
}

FrameMemory frameMemoryFrom(const QString& text)
{
    FrameMemory frames;
    const auto json = parseJson(text.toUtf8());
    if (!json || !json->is_object())
        return frames;
    for (const auto& [id, frame] : json->items()) {
        if (frame.is_object())
            frames.emplace(ItemId{QString::fromStdString(id)},
                KnownFrame{frame.value("title", QString()), frame.value("means", QString())});
    }
    return frames;
}

std::vector<QString> likelyCauses(
    const std::vector<const Operation*>& held, const Observed& observed, const Link& link, const FrameMemory& known)
{
    return Search(held, observed, link, known).run();
}

} // namespace bridge::sync
