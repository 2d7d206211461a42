// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/selftest/trial_edits.h"

#include "core/domain/text.h"
#include "core/sync/rules.h"

#include <algorithm>

namespace bridge::selftest {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostEdits = 12;
constexpr size_t firstTitle = 1000; ///< beyond the numbers of the board's own stickies

class Editor
{
public:
    Editor(TrialWorld& world, const BoardSnapshot& board, Dice& dice)
        : m_world(world)
        , m_board(board)
        , m_dice(dice)
    {
    }

    Result<std::vector<Edit>> run()
    {
        auto pairs = m_world.pairs();
        if (!pairs)
            return tl::unexpected(pairs.error());
        std::erase_if(*pairs, [](const sync::Pair& pair) { return pair.kind == sync::PairKind::Comment; });
        m_dice.shuffle(*pairs);
        for (size_t i = 0; i < std::min(mostEdits, pairs->size()); ++i) {
            if (const auto edited = edit((*pairs)[i], i); !edited)
                return tl::unexpected(edited.error());
        }
        return std::move(m_edits);
    }

private:
    Result<> edit(const sync::Pair& pair, size_t turn)
    {
        const auto sticky = std::ranges::find(m_board.stickies, pair.item, &Sticky::id);
        if (sticky == m_board.stickies.end())
            return {}; // the comparison before has told
        switch (turn % 5) {
        case 0:
            return move(pair, *sticky);
        case 1:
            return setStatus(pair);
        case 2:
            return recolour(pair, *sticky);
        case 3:
            return rename(pair);
        default:
            return retype(pair, *sticky);
        }
    }

    void note(Deviation::What what, const sync::Pair& pair, const QString& value)
    {
        m_edits.push_back({what, pair.item, pair.task, value});
    }

    QString newTitle() { return makeTitle(m_dice, firstTitle + m_edits.size()); }

    Result<> retype(const sync::Pair& pair, const Sticky& sticky)
    {
        const auto marked = sync::splitMark(sticky.text).task;
        const sync::ReadSticky read = sync::readSticky(m_world.link().rules, sticky, marked);
        const QString title = newTitle();
        const QString text = title + u"\nA new second line"_s;
        note(Deviation::What::Title, pair, title);
        return m_world.miro().editText(m_board.id, pair.item, read.composed(text, read.markedTask));
    }

    Result<> rename(const sync::Pair& pair)
    {
        const QString title = newTitle();
        note(Deviation::What::Title, pair, title);
        m_world.portal().editTask(m_world.person(), pair.task, {.title = title});
        return {};
    }

    Result<> move(const sync::Pair& pair, const Sticky& sticky)
    {
        if (m_board.frames.empty())
            return retype(pair, sticky);
        const Frame frame = m_dice.oneOf(m_board.frames);
        note(Deviation::What::Frame, pair, frame.title);
        return m_world.miro().move(m_board.id, pair.item, frame.rect.center());
    }

    /// One that a frame stands for, where there is any.
    Result<> setStatus(const sync::Pair& pair)
    {
        std::vector<TaskStatus> known;
        for (const FrameMapping& mapping : m_world.link().frames) {
            if (mapping.status && *mapping.status != TaskStatus::AwaitingControl)
                known.push_back(*mapping.status);
        }
        const TaskStatus status = known.empty() ? TaskStatus::InProgress : m_dice.oneOf(known);
        note(Deviation::What::Status, pair, statusWord(status));
        m_world.portal().editTask(m_world.person(), pair.task, {.status = status});
        return {};
    }

    /// To another rule that makes the same of it; text is edited where there is none.
    Result<> recolour(const sync::Pair& pair, const Sticky& sticky)
    {
        const auto& rules = m_world.link().rules;
        const auto marked = sync::splitMark(sticky.text).task;
        const Rule* before = sync::readSticky(rules, sticky, marked).rule;
        std::vector<StickyColor> colors = allStickyColors();
        m_dice.shuffle(colors);
        for (const StickyColor color : colors) {
            Sticky painted = sticky;
            painted.color = color;
            const Rule* rule = sync::readSticky(rules, painted, marked).rule;
            if (!before || !rule || rule == before || rule->action != before->action || !rule->color)
                continue;
            note(Deviation::What::Colour, pair, colorName(color));
            return m_world.miro().recolour(m_board.id, pair.item, color);
        }
        return retype(pair, sticky);
    }

    TrialWorld& m_world;
    const BoardSnapshot& m_board;
    Dice& m_dice;
    std::vector<Edit> m_edits;
};

} // namespace

Result<std::vector<Edit>> editBothSides(TrialWorld& world, const BoardSnapshot& board, Dice& dice)
{
    return Editor(world, board, dice).run();
}

} // namespace bridge::selftest
