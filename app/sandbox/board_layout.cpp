// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/board_file.h"

#include <cmath>
#include <set>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF cell{240, 270}; // a sticky of 199 × 228 and the space around it
constexpr double padding = 60; // between a frame's border and its stickies
constexpr double gap = 160; // between frames
constexpr int fewestColumns = 3;

/// Columns and rows of a grid for `count` stickies, wider than high.
QSize gridFor(size_t count)
{
    const int columns
        = std::max(fewestColumns, static_cast<int>(std::ceil(std::sqrt(static_cast<double>(count) * 1.3))));
    const int rows = static_cast<int>((count + static_cast<size_t>(columns) - 1) / static_cast<size_t>(columns));
    return {columns, rows};
}

QPointF cellCenter(const QPointF& corner, int columns, size_t place)
{
    const auto width = static_cast<size_t>(columns);
    return corner
        + QPointF((static_cast<double>(place % width) + 0.5) * cell.width(),
            (static_cast<double>(place / width) + 0.5) * cell.height());
}

std::vector<size_t> itemsOf(const BoardFile& file, std::optional<size_t> frame)
{
    std::vector<size_t> places;
    for (size_t i = 0; i < file.items.size(); ++i) {
        if (file.items[i].frame == frame)
            places.push_back(i);
    }
    return places;
}

void place(const std::vector<size_t>& items, const QPointF& corner, int columns, BoardLayout& layout)
{
    for (size_t i = 0; i < items.size(); ++i)
        layout.centers[items[i]] = cellCenter(corner, columns, i);
}

/// The frames of one row side by side, all as high as the highest; what the row takes.
QSizeF layOutRow(const BoardFile& file, int row, double top, BoardLayout& layout)
{
    QSizeF taken{0, 0};
    for (size_t i = 0; i < file.frames.size(); ++i) {
        if (file.frames[i].row != row)
            continue;
        const std::vector<size_t> items = itemsOf(file, i);
        const QSize grid = gridFor(items.size());
        const double left = taken.isNull() ? 0 : taken.width() + gap;
        // One row of stickies stays free: what comes into the frame later finds a place.
        const QSizeF size(grid.width() * cell.width() + 2 * padding, (grid.height() + 1) * cell.height() + 2 * padding);
        layout.frames[i] = QRectF(QPointF(left, top), size);
        place(items, QPointF(left + padding, top + padding), grid.width(), layout);
        taken = {left + size.width(), std::max(taken.height(), size.height())};
    }
    for (size_t i = 0; i < file.frames.size(); ++i) {
        if (file.frames[i].row == row)
            layout.frames[i].setHeight(taken.height());
    }
    return taken;
}

Error named(const Error& error, const QString& whose)
{
    return {error.kind, u"%1: %2"_s.arg(whose, error.detail)};
}

void addMembers(MiroService& miro, const BoardId& board, const std::vector<BoardFile::Member>& members)
{
    for (size_t i = 0; i < members.size(); ++i) {
        const MiroUser user = miro.addUser(members[i].name, u"member%1@example.com"_s.arg(i + 1));
        miro.setMember(board, user.id, members[i].role);
    }
}

} // namespace

BoardLayout layOut(const BoardFile& file)
{
    BoardLayout layout;
    layout.frames.resize(file.frames.size());
    layout.centers.resize(file.items.size());
    std::set<int> rows{0};
    for (const BoardFile::Frame& frame : file.frames)
        rows.insert(frame.row);
    QSizeF all{0, 0};
    for (const int row : rows) {
        const QSizeF size = layOutRow(file, row, all.height(), layout);
        all = {std::max(all.width(), size.width()), all.height() + size.height() + gap};
    }
    const std::vector<size_t> unframed = itemsOf(file, std::nullopt);
    place(unframed, QPointF(all.width() + gap, padding), gridFor(unframed.size()).width(), layout);
    return layout;
}

Result<BoardId> fillBoard(MiroService& miro, const BoardFile& file)
{
    const BoardId board = miro.addBoard(file.name);
    addMembers(miro, board, file.members);
    const BoardLayout layout = layOut(file);
    for (size_t i = 0; i < file.frames.size(); ++i)
        miro.addFrame(board, file.frames[i].title, layout.frames[i]);

    std::vector<ItemId> ids;
    for (size_t i = 0; i < file.items.size(); ++i) {
        const BoardFile::Item& item = file.items[i];
        ids.push_back(miro.addSticky(board, item.text, item.color, layout.centers[i]));
        for (const QString& tag : item.tags) {
            if (const Result<> tagged = miro.setTag(board, ids.back(), tag, true); !tagged)
                return tl::unexpected(named(tagged.error(), u"item %1"_s.arg(i)));
        }
    }
    for (size_t i = 0; i < file.items.size(); ++i) {
        if (file.items[i].connectTo)
            miro.connect(board, ids[i], ids[*file.items[i].connectTo]);
    }
    return board;
}

} // namespace bridge::sandbox
