// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/value_text.h"

#include "ui/common/core_text.h"
#include "ui/common/looks.h"

namespace bridge::ui {

using namespace Qt::StringLiterals;

QString ValueText::of(const QString& field, const QString& value, const Names& names)
{
    if (field == "status"_L1 || field == "priority"_L1 || field == "color"_L1)
        return Words::value(value);
    if (field == "note"_L1)
        return CoreText::of(value);
    // A parent that has no id yet is planned by its title, in the core's quotation marks.
    if (field == "parent"_L1 && value.startsWith(u'“') && value.endsWith(u'”'))
        return value.sliced(1, value.size() - 2);
    return names.shown(field, value);
}

QString ValueText::of(const QString& field, sync::Side side, const QString& value, const Names& names)
{
    return field == "place"_L1 && side == sync::Side::Bitrix24 ? place(value, names) : of(field, value, names);
}

QString ValueText::place(const QString& value, const Names& names)
{
    const auto named = [&names](const QString& field, const QString& id, const QString& unknown) {
        const QString name = names.shown(field, id);
        return name == id ? unknown.arg(id) : name;
    };
    QStringList parts;
    for (const QString& part : value.split(u", "_s)) {
        const QString id = part.section(u' ', 1);
        if (part.startsWith("project "_L1))
            parts << named(u"group"_s, id, tr("project %1"));
        else if (part.startsWith("stage "_L1))
            parts << named(u"stage"_s, id, tr("stage %1"));
        else
            parts << Words::value(part);
    }
    return parts.join(u", "_s);
}

} // namespace bridge::ui
