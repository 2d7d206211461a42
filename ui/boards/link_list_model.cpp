// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/link_list_model.h"

#include "ui/boards/thumbnail.h"
#include "ui/common/looks.h"
#include "ui/theme/icon.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bridge::ui {

void LinkListModel::setLinks(std::vector<LinkInfo> links)
{
    beginResetModel();
    m_rows.clear();
    for (LinkInfo& info : links)
        m_rows.push_back({std::move(info)});
    endResetModel();
}

void LinkListModel::setStatus(const worker::WorkerStatus& status)
{
    for (Row& row : m_rows) {
        const worker::LinkStatus* link = status.find(row.info.id);
        if (!link)
            continue;
        row.state = link->state;
        row.info.take(*link);
        row.pass = link->lastPass;
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const LinkInfo* LinkListModel::link(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[size_t(row)].info : nullptr;
}

int LinkListModel::rowOf(const LinkId& link) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row& row) { return row.info.id == link; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int LinkListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant LinkListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[size_t(index.row())];
    const Look look = Looks::of(row.state);
    switch (role) {
    case Qt::DisplayRole:
        return u"%1\n%2\n%3"_s.arg(row.info.boardName, look.word, row.info.projectName);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return u"%1, %2: %3"_s.arg(row.info.boardName, row.info.projectName, look.word);
    case Qt::DecorationRole:
        return pictureIcon(pictureOf(row));
    default:
        return {};
    }
}

QPixmap LinkListModel::pictureOf(const Row& row) const
{
    const QPalette palette = QGuiApplication::palette();
    Picture& picture = m_pictures[row.info.id];
    if (!picture.pixels.isNull() && picture.pass == row.pass && picture.state == row.state
        && picture.palette == palette.cacheKey())
        return picture.pixels;
    const Colors& colors = colorsOf(palette);
    picture = {row.pass, row.state, palette.cacheKey(),
        thumbnailOf(row.pass ? row.pass->board : BoardSnapshot(), pictureSize, qApp->devicePixelRatio(), colors)};
    // The state's mark in the corner, on a ground of its own.
    constexpr int side = 16;
    const QRect corner(pictureSize.width() - side, pictureSize.height() - side, side, side);
    const Look look = Looks::of(row.state);
    QPainter painter(&picture.pixels);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.surface);
    painter.drawEllipse(corner.adjusted(-1, -1, 1, 1));
    icon(look.icon, look.tone).paint(&painter, corner);
    return picture.pixels;
}

} // namespace bridge::ui
