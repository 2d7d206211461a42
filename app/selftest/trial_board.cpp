// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/selftest/trial_board.h"

#include "core/sync/rules.h"

#include <algorithm>
#include <set>

namespace bridge::selftest {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t fewStickies = 60; ///< of the rules, over all places: the next seed tries other pairs of rule and frame
constexpr size_t mostOfRule = 3; ///< in one place
constexpr size_t framesOfRow = 6;
constexpr size_t lonelyOneIn = 6;

class Maker
{
public:
    Maker(const Link& link, Dice& dice)
        : m_link(link)
        , m_dice(dice)
    {
    }

    TrialBoard run()
    {
        m_board.file.name = u"Self-test"_s;
        makeFrames();
        makeStickies();
        connectSome();
        m_board.unreached.assign(m_unreached.begin(), m_unreached.end());
        return std::move(m_board);
    }

private:
    [[nodiscard]] QString titleOf(size_t mapping) const
    {
        const QString& title = m_link.frames[mapping].title;
        return title.isEmpty() ? u"Frame %1"_s.arg(mapping + 1) : title;
    }

    /// Mappings that mean one frame of the person's board mean one here.
    [[nodiscard]] bool meanOne(const FrameMapping& a, const FrameMapping& b) const
    {
        return a.frame == b.frame && (!a.frame.isEmpty() || a.title == b.title);
    }

    void makeFrames()
    {
        const auto& mappings = m_link.frames;
        for (size_t i = 0; i < mappings.size(); ++i) {
            const auto same = std::ranges::find_if(
                mappings, [&](const FrameMapping& other) { return meanOne(other, mappings[i]); });
            if (const auto place = size_t(same - mappings.begin()); place < i) {
                m_board.frames.push_back(m_board.frames[place]);
                continue;
            }
            m_board.frames.push_back(m_board.file.frames.size());
            m_board.file.frames.push_back({titleOf(i), int(m_board.file.frames.size() / framesOfRow)});
        }
    }

    void makeStickies()
    {
        const size_t rules = m_link.rules.size();
        const size_t places = m_board.file.frames.size() + 1; // the last one is outside
        const size_t each = std::min(mostOfRule * rules, std::max<size_t>(1, fewStickies / places));
        size_t turn = rules == 0 ? 0 : m_dice.below(rules);
        for (size_t place = 0; place < places; ++place) {
            const auto frame = place + 1 < places ? std::optional(place) : std::nullopt;
            for (size_t i = 0; i < each; ++i)
                addFor(turn++ % rules, frame);
            addUnmatched(frame);
        }
        for (size_t missing = places * each; missing < rules; ++missing)
            addFor(turn++ % rules, std::nullopt);
    }

    /// The rule that takes it; empty for none.
    [[nodiscard]] std::optional<size_t> ruleOf(const sandbox::BoardFile::Item& item) const
    {
        const Sticky sticky{.text = item.text, .color = item.color, .tags = item.tags};
        const Rule* rule = sync::readSticky(m_link.rules, sticky, std::nullopt).rule;
        return rule ? std::optional(size_t(rule - m_link.rules.data())) : std::nullopt;
    }

    /// In a colour in which it comes to the rule, where there is one.
    bool paint(sandbox::BoardFile::Item& item, std::optional<ColorFamily> family, std::optional<size_t> rule)
    {
        std::vector<StickyColor> colors = allStickyColors();
        if (family)
            std::erase_if(colors, [&](StickyColor color) { return familyOf(color) != *family; });
        m_dice.shuffle(colors);
        const auto fitting = std::ranges::find_if(colors, [&](StickyColor color) {
            item.color = color;
            return ruleOf(item) == rule;
        });
        return fitting != colors.end();
    }

    QString text()
    {
        static const QStringList more{
            u"Second line, with *stars* & <signs>"_s, u"Вторая строка"_s, u"https://example.com/?a=1&b=2"_s};
        QString text = makeTitle(m_dice, m_board.file.items.size());
        for (size_t lines = m_dice.below(3); lines > 0; --lines)
            text += u'\n' + m_dice.oneOf(more);
        return text;
    }

    void addFor(size_t place, std::optional<size_t> frame)
    {
        const Rule& rule = m_link.rules[place];
        sandbox::BoardFile::Item item{.text = text(), .frame = frame};
        if (!rule.prefix.isEmpty())
            item.text = rule.prefix + u' ' + item.text;
        if (!rule.tag.isEmpty())
            item.tags << rule.tag;
        if (!paint(item, rule.color, place))
            m_unreached.insert(place);
        m_board.file.items.push_back(item);
    }

    void addUnmatched(std::optional<size_t> frame)
    {
        sandbox::BoardFile::Item item{.text = text(), .frame = frame};
        if (paint(item, std::nullopt, std::nullopt))
            m_board.file.items.push_back(item);
    }

    [[nodiscard]] std::optional<RuleAction> actionOf(const sandbox::BoardFile::Item& item) const
    {
        const auto rule = ruleOf(item);
        return rule ? std::optional(m_link.rules[*rule].action) : std::nullopt;
    }

    void connectSome()
    {
        auto& items = m_board.file.items;
        std::vector<size_t> tasks;
        for (size_t i = 0; i < items.size(); ++i) {
            if (actionOf(items[i]) == RuleAction::Task)
                tasks.push_back(i);
        }
        if (tasks.empty())
            return;
        for (auto& item : items) {
            const auto action = actionOf(item);
            const bool needsTask = action == RuleAction::Subtask || action == RuleAction::Comment;
            if (needsTask && m_dice.below(lonelyOneIn) > 0)
                item.connectTo = m_dice.oneOf(tasks);
        }
    }

    const Link& m_link;
    Dice& m_dice;
    TrialBoard m_board;
    std::set<size_t> m_unreached;
};

} // namespace

QString makeTitle(Dice& dice, size_t number)
{
    static const QStringList words{u"Fix the sign-in"_s, u"Paint the door & the wall"_s, u"Починить лампу"_s,
        u"100 % \"done\""_s, u"日本"_s, u"Ask <Anna>"_s};
    return u"%1, %2"_s.arg(dice.oneOf(words)).arg(number + 1);
}

TrialBoard makeBoard(const Link& link, Dice& dice)
{
    return Maker(link, dice).run();
}

} // namespace bridge::selftest
