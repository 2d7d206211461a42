// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names.h"

namespace bridge {

using namespace Qt::StringLiterals;

Names& Names::operator+=(const Names& other)
{
    projects.insert(other.projects);
    stages.insert(other.stages);
    tasks.insert(other.tasks);
    frames.insert(other.frames);
    return *this;
}

QString Names::shown(const QString& field, const QString& value) const
{
    if (field == "group"_L1)
        return projects.value(GroupId{value.toLongLong()}, value);
    if (field == "stage"_L1)
        return stages.value(StageId{value.toLongLong()}, value);
    if (field == "parent"_L1)
        return tasks.value(TaskId{value.toLongLong()}, value);
    if (field == "frame"_L1)
        return frames.value(ItemId{value}, value);
    return value;
}

const Names& namesOf(const LinkId& link, const NamesOfLinks& all)
{
    static const Names none;
    const auto known = all.find(link);
    return known == all.end() ? none : *known->second;
}

} // namespace bridge
