// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/text_matching.h"

#include "core/domain/text.h"

#include <algorithm>
#include <unordered_map>

namespace bridge::sync {

namespace {

using Trigram = quint64; ///< three UTF-16 units
using Trigrams = std::vector<Trigram>; ///< sorted, each once

constexpr double titleAlone = 0.95; ///< of the titles' score, where only one of the two has a description
constexpr double titleBesideOthers = 0.8; ///< where both have one

/// Case, punctuation and the dots of "ё" say nothing.
QString folded(const QString& text)
{
    QString words;
    words.reserve(text.size());
    for (const QChar letter : text.toCaseFolded()) {
        if (letter == u'ё')
            words += u'е';
        else
            words += letter.isLetterOrNumber() || letter.isSurrogate() || letter.isMark() ? letter : u' ';
    }
    return words.simplified();
}

/// The beginning of a word counts more than its end, where languages bend it.
Trigrams trigramsOf(const QString& foldedText)
{
    Trigrams found;
    const auto add = [&found](QChar a, QChar b, QChar c) {
        found.push_back(Trigram(a.unicode()) << 32 | Trigram(b.unicode()) << 16 | c.unicode());
    };
    for (const auto& word : QStringView(foldedText).split(u' ', Qt::SkipEmptyParts)) {
        const QString padded = QStringLiteral("  ") + word.toString() + u' ';
        for (qsizetype i = 0; i + 2 < padded.size(); ++i)
            add(padded[i], padded[i + 1], padded[i + 2]);
    }
    std::ranges::sort(found);
    const auto again = std::ranges::unique(found);
    found.erase(again.begin(), again.end());
    return found;
}

/// A text as it is compared.
struct Reading {
    explicit Reading(const QString& text)
    {
        const TaskText parts = splitText(normalised(text));
        title = trigramsOf(folded(parts.title));
        hasMore = !folded(parts.description).isEmpty();
        whole = hasMore ? trigramsOf(folded(joinText(parts))) : title;
    }

    Trigrams title{};
    Trigrams whole{};
    bool hasMore = false;
};

std::vector<Reading> readAll(const std::vector<QString>& texts)
{
    return {texts.begin(), texts.end()};
}

/// Finds for a text how much each task shares with it, without comparing it to each.
class Index
{
public:
    Index(const std::vector<Reading>& tasks, Trigrams Reading::*part)
        : m_shared(tasks.size(), 0)
        , m_part(part)
    {
        for (size_t task = 0; task < tasks.size(); ++task) {
            for (const Trigram trigram : tasks[task].*part)
                m_tasks[trigram].push_back(quint32(task));
            m_sizes.push_back((tasks[task].*part).size());
        }
    }

    /// Dice's coefficient of the text and every task that shares something with it, by `use(task, score)`.
    template <typename Use> void scores(const Reading& text, Use use)
    {
        m_touched.clear();
        const Trigrams& trigrams = text.*m_part;
        for (const Trigram trigram : trigrams) {
            const auto found = m_tasks.find(trigram);
            if (found == m_tasks.end())
                continue;
            for (const quint32 task : found->second) {
                if (m_shared[task]++ == 0)
                    m_touched.push_back(task);
            }
        }
        for (const quint32 task : m_touched) {
            const quint32 shared = std::exchange(m_shared[task], 0);
            use(size_t(task), 2.0 * shared / double(trigrams.size() + m_sizes[task]));
        }
    }

private:
    std::unordered_map<Trigram, std::vector<quint32>> m_tasks;
    std::vector<size_t> m_sizes;
    std::vector<quint32> m_shared;
    std::vector<quint32> m_touched;
    Trigrams Reading::*m_part;
};

/// Every pair that is worth a look.
std::vector<TextMatch> candidates(const std::vector<Reading>& stickies, const std::vector<Reading>& tasks)
{
    Index titles(tasks, &Reading::title);
    Index wholes(tasks, &Reading::whole);
    std::vector<TextMatch> found;
    std::unordered_map<size_t, double> best;
    for (size_t sticky = 0; sticky < stickies.size(); ++sticky) {
        const Reading& text = stickies[sticky];
        best.clear();
        const auto take = [&](size_t task, double score) {
            if (score >= leastScore)
                best[task] = std::max(best[task], score);
        };
        wholes.scores(text, take);
        titles.scores(text, [&](size_t task, double score) {
            if (text.hasMore || tasks[task].hasMore)
                take(task, score * (text.hasMore && tasks[task].hasMore ? titleBesideOthers : titleAlone));
        });
        for (const auto& [task, score] : best)
            found.push_back({sticky, task, score});
    }
    std::ranges::sort(found, [](const TextMatch& a, const TextMatch& b) {
        return std::tuple(-a.score, a.sticky, a.task) < std::tuple(-b.score, b.sticky, b.task);
    });
    return found;
}

} // namespace

std::vector<TextMatch> matchTexts(const std::vector<QString>& stickies, const std::vector<QString>& tasks)
{
    const std::vector<TextMatch> all = candidates(readAll(stickies), readAll(tasks));
    constexpr size_t none = size_t(-1);
    std::vector<size_t> ofSticky(stickies.size(), none);
    std::vector<size_t> ofTask(tasks.size(), none);
    std::vector<TextMatch> matches;
    for (const TextMatch& candidate : all) {
        if (ofSticky[candidate.sticky] != none || ofTask[candidate.task] != none)
            continue;
        ofSticky[candidate.sticky] = ofTask[candidate.task] = matches.size();
        matches.push_back(candidate);
    }
    for (const TextMatch& candidate : all) {
        for (const size_t place : {ofSticky[candidate.sticky], ofTask[candidate.task]}) {
            if (place == none)
                continue;
            TextMatch& match = matches[place];
            const bool isAnother = match.sticky != candidate.sticky || match.task != candidate.task;
            match.isAmbiguous = match.isAmbiguous || (isAnother && candidate.score > match.score - nearlyAsWell);
        }
    }
    std::ranges::sort(matches, {}, &TextMatch::sticky);
    return matches;
}

} // namespace bridge::sync
