// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/report.h"

#include <QStandardItem>

namespace bridge::ui::plan_cells {

enum Column { What, From, To, Note, ColumnCount };
enum Role { OperationRole = Qt::UserRole, FieldRole }; ///< of a row's first cell

/// One that can't be edited. `whole`: what its tooltip says, where `text` is only a part of it.
[[nodiscard]] QStandardItem* makeCell(const QString& text, const QString& whole = {});
/// A value on one line, cut where it gets very long.
[[nodiscard]] QString oneLine(const QString& value);

/// A field with its old value struck out and its new one marked.
[[nodiscard]] QList<QStandardItem*> changeRow(const sync::FieldChange& change, const Names& names);
/// A field with what both sides say where neither has won.
[[nodiscard]] QList<QStandardItem*> disputeRow(const sync::FieldChange& values, const Names& names);

} // namespace bridge::ui::plan_cells
