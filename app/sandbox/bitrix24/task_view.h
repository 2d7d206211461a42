// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/bitrix24/rest.h"

// Reading a task: camelCase names, numbers as text, the rules of `select` (fact sheet §7.1, §7.2).
namespace bridge::sandbox::bitrix24 {

/// Which fields an answer carries: UPPER_CASE names as asked for; unknown and lower-case ones vanish.
class Selection
{
public:
    explicit Selection(const php::Value* select = nullptr); ///< null or empty: all but user fields and tags
    [[nodiscard]] bool wants(const QString& name, bool byDefault) const;
    [[nodiscard]] bool wantsUserField(const QString& name) const;

private:
    QStringList m_names{};
};

/// A task as `get` and `list` show it to `user`; `action` is left to the caller.
[[nodiscard]] Json shownTask(Portal& portal, const TaskRecord& task, const Selection& selection);

/// "UF_MIRO_LINK" as "ufMiroLink".
[[nodiscard]] QString camelCase(const QString& name);

/// The `fields` of tasks.task.getFields.
[[nodiscard]] Json taskFieldList(const Portal& portal);

} // namespace bridge::sandbox::bitrix24
