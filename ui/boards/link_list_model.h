// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worker/status.h"
#include "ui/common/link_info.h"

#include <QAbstractListModel>
#include <QPixmap>

#include <map>

namespace bridge::ui {

/// The links of the profile, each with its board at a glance, its state and its project.
class LinkListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr QSize pictureSize{48, 32};

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
        std::shared_ptr<const sync::PassReport> pass{}; ///< that saw the board last
    };
    /// What a row's picture was made of; it is made when it is painted.
    struct Picture {
        std::shared_ptr<const sync::PassReport> pass{};
        worker::LinkState state = worker::LinkState::Starting;
        qint64 palette = 0;
        QPixmap pixels{};
    };
    [[nodiscard]] QPixmap pictureOf(const Row& row) const;

    std::vector<Row> m_rows;
    mutable std::map<LinkId, Picture> m_pictures;
};

} // namespace bridge::ui
