// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/link_list_model.h"

#include "ui/common/looks.h"
#include "ui/theme/icon.h"

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
        return QString(row.info.boardName + u'\n' + look.word);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return u"%1, %2: %3"_s.arg(row.info.boardName, row.info.projectName, look.word);
    case Qt::DecorationRole:
        return icon(look.icon, look.tone);
    default:
        return {};
    }
}

} // namespace bridge::ui
