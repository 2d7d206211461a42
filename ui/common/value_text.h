// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/names.h"
#include "core/sync/side.h"

#include <QCoreApplication>

namespace bridge::ui {

/// Values of a task or a sticky as a person reads them: a status, a priority, a colour and the program's own notes in
/// the person's language, and by its name what the core names by an id.
class ValueText
{
    Q_DECLARE_TR_FUNCTIONS(bridge::ui::ValueText)

public:
    /// As a change tells it (sync::FieldChange, and the images of a sync::HistoryRow).
    [[nodiscard]] static QString of(const QString& field, const QString& value, const Names& names);
    /// As one side of a conflict tells it. A place is a frame in Miro and "in_progress, project 12, stage 45" in
    /// Bitrix24.
    [[nodiscard]] static QString of(const QString& field, sync::Side side, const QString& value, const Names& names);

private:
    [[nodiscard]] static QString place(const QString& value, const Names& names);
};

} // namespace bridge::ui
