// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/sample_world.h"

#include "core/base/json.h"

#include <QFile>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bridge::screens {

namespace {

constexpr double stickySide = 200;
constexpr double cell = 240;
constexpr int columns = 4;
constexpr double frameWidth = columns * cell + 80;
constexpr double frameHeight = 4 * cell + 80;
constexpr double gap = 160;

Json demoFile()
{
    QFile file(QStringLiteral(BRIDGE_DEMO_BOARD));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the demo board is missing");
    return Json::parse(file.readAll().toStdString());
}

ItemId itemId(size_t number)
{
    return {QString::number(3458000000000000 + qint64(number))};
}

QString textOf(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<QString>() : QString();
}

std::vector<Frame> framesOf(const Json& file)
{
    std::vector<Frame> frames;
    std::map<int, int> inRow;
    for (const Json& frame : file["frames"]) {
        const int row = frame.value("row", 0);
        const QPointF corner(inRow[row]++ * (frameWidth + gap), row * (frameHeight + gap));
        frames.push_back({.id = {u"f%1"_s.arg(frames.size())},
            .title = textOf(frame, "title"),
            .rect = QRectF(corner, QSizeF(frameWidth, frameHeight))});
    }
    return frames;
}

/// The next free cell of a frame; outside of the frames, of a column left of them.
QPointF place(const Frame* frame, int index)
{
    if (!frame)
        return {-cell - (index / 8) * cell, cell / 2 + (index % 8) * cell};
    return frame->rect.topLeft() + QPointF(40 + cell * (index % columns + 0.5), 40 + cell * (index / columns + 0.5));
}

} // namespace

BoardSnapshot sampleBoard()
{
    const Json file = demoFile();
    BoardSnapshot board{.id = {u"uXjVDemo="_s}, .name = textOf(file, "name"), .frames = framesOf(file)};
    std::map<QString, int> inFrame;
    for (const Json& item : file["items"]) {
        const QString title = textOf(item, "frame");
        const auto frame = std::ranges::find(board.frames, title, &Frame::title);
        const bool inside = frame != board.frames.end();
        const ItemId id = itemId(board.stickies.size());
        board.stickies.push_back({.id = id,
            .text = textOf(item, "text"),
            .color = stickyColorFromName(textOf(item, "color")).value_or(StickyColor::LightYellow),
            .center = place(inside ? &*frame : nullptr, inFrame[title]++),
            .size = {stickySide, stickySide},
            .parent = inside ? frame->id : ItemId{}});
        if (item.contains("connect_to"))
            board.connectors.push_back({id, itemId(item["connect_to"].get<size_t>())});
    }
    return board;
}

BoardSnapshot largeBoard(int count)
{
    BoardSnapshot board{.id = {u"uXjVLarge="_s}, .name = u"Backlog"_s};
    const auto& colors = allStickyColors();
    const int columnsOfIt = std::max(40, int(std::sqrt(1.6 * count))); // about as wide as a screen
    for (int i = 0; i < count; ++i) {
        board.stickies.push_back({.id = {QString::number(1000 + i)},
            .text = u"Sticky number %1 with a text of ordinary length that has to be wrapped"_s.arg(i),
            .color = colors[size_t(i) % colors.size()],
            .center = QPointF((i % columnsOfIt) * cell, (i / columnsOfIt) * cell),
            .size = {stickySide, stickySide}});
    }
    return board;
}

} // namespace bridge::screens
