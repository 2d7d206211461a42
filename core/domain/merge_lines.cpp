// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/merge_lines.h"

#include <QStringList>

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace bridge {

namespace {

using Lines = std::span<const QString>;

/// A table of this many cells is made in a few milliseconds; longer texts count as in conflict.
constexpr size_t mostCells = 1'000'000;

QStringList linesOf(const QString& text)
{
    return text.isEmpty() ? QStringList{} : text.split(u'\n');
}

/// For each line of `from` the line of `to` it lives on as, or -1: a longest common subsequence.
std::vector<qsizetype> matches(const QStringList& from, const QStringList& to)
{
    const auto rows = size_t(from.size());
    const auto columns = size_t(to.size());
    std::vector<std::uint32_t> longest((rows + 1) * (columns + 1)); // of what begins at (row, column)
    const auto at = [&](size_t row, size_t column) -> std::uint32_t& { return longest[row * (columns + 1) + column]; };
    for (size_t row = rows; row-- > 0;) {
        for (size_t column = columns; column-- > 0;) {
            at(row, column) = from[qsizetype(row)] == to[qsizetype(column)]
                ? at(row + 1, column + 1) + 1
                : std::max(at(row + 1, column), at(row, column + 1));
        }
    }
    std::vector<qsizetype> lives(rows, -1);
    for (size_t row = 0, column = 0; row < rows && column < columns;) {
        if (from[qsizetype(row)] == to[qsizetype(column)])
            lives[row++] = qsizetype(column++);
        else if (at(row + 1, column) >= at(row, column + 1))
            ++row;
        else
            ++column;
    }
    return lives;
}

/// The lines between two that all three texts share: taken from the side that changed them.
bool appendChunk(QStringList& merged, Lines base, Lines ours, Lines theirs)
{
    Lines taken = ours;
    if (std::ranges::equal(ours, base))
        taken = theirs;
    else if (!std::ranges::equal(theirs, base) && !std::ranges::equal(ours, theirs))
        return false;
    for (const QString& line : taken)
        merged << line;
    return true;
}

} // namespace

std::optional<QString> mergeLines(const QString& base, const QString& ours, const QString& theirs)
{
    const QStringList baseLines = linesOf(base);
    const QStringList ourLines = linesOf(ours);
    const QStringList theirLines = linesOf(theirs);
    const auto longest = size_t(std::max(ourLines.size(), theirLines.size()));
    if ((size_t(baseLines.size()) + 1) * (longest + 1) > mostCells)
        return std::nullopt;
    const auto inOurs = matches(baseLines, ourLines);
    const auto inTheirs = matches(baseLines, theirLines);

    QStringList merged;
    qsizetype fromBase = 0;
    qsizetype fromOurs = 0;
    qsizetype fromTheirs = 0;
    const auto chunkUpTo = [&](qsizetype toBase, qsizetype toOurs, qsizetype toTheirs) {
        const auto part = [](const QStringList& lines, qsizetype from, qsizetype to) {
            return Lines(lines.constData() + from, size_t(to - from));
        };
        return appendChunk(merged, part(baseLines, fromBase, toBase), part(ourLines, fromOurs, toOurs),
            part(theirLines, fromTheirs, toTheirs));
    };
    for (qsizetype line = 0; line < baseLines.size(); ++line) {
        const qsizetype our = inOurs[size_t(line)];
        const qsizetype their = inTheirs[size_t(line)];
        if (our < 0 || their < 0)
            continue;
        if (!chunkUpTo(line, our, their))
            return std::nullopt;
        merged << baseLines[line];
        fromBase = line + 1;
        fromOurs = our + 1;
        fromTheirs = their + 1;
    }
    if (!chunkUpTo(baseLines.size(), ourLines.size(), theirLines.size()))
        return std::nullopt;
    return merged.join(u'\n');
}

} // namespace bridge
