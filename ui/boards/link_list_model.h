// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worker/status.h"
#include "ui/common/link_info.h"

#include <QAbstractListModel>

namespace bridge::ui {

/// The links of the profile, each with its state's word and icon.
class LinkListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLinks(std::vector<LinkInfo> links);
    void setStatus(const worker::WorkerStatus& status);
    [[nodiscard]] const LinkInfo* link(int row) const; ///< null for no row
    [[nodiscard]] int rowOf(const LinkId& link) const; ///< −1 for an unknown one

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        LinkInfo info{};
        worker::LinkState state = worker::LinkState::Starting;
    };
    std::vector<Row> m_rows;
};

} // namespace bridge::ui
