// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/bitrix24/rest.h"

// What workgroups are made of and who may do what with them (fact sheet §9, §11).
namespace bridge::sandbox::bitrix24 {

/// A new workgroup with the three columns of a project's board; its owner is its first member. Fires
/// ONSONETGROUPADD.
qint64 createGroup(Portal& portal, const QString& name, qint64 owner);
/// Stamps DATE_UPDATE and fires ONSONETGROUPUPDATE.
void markGroupChanged(Portal& portal, Group& group, qint64 by);
void removeGroup(Portal& portal, qint64 id, qint64 by); ///< fires ONSONETGROUPDELETE

/// Puts a column behind that one; 0: in front of the FINISH column, else last.
qint64 insertStage(Portal& portal, Group& group, const QString& title, const QString& color, qint64 after);

[[nodiscard]] bool mayManage(Portal& portal, const Group& group, qint64 user); ///< its owner or a portal admin
[[nodiscard]] bool moderates(const Group& group, qint64 user); ///< owner or moderator
/// Visible ones and the caller's own; `asAdmin` shows all to a portal admin and nothing more to others.
[[nodiscard]] bool maySee(Portal& portal, const Group& group, qint64 user, bool asAdmin);

/// Whether the group passes FILTER of sonet_group.get and workgroup.list; unknown keys match everything.
[[nodiscard]] bool groupFits(const Group& group, const php::Value& filter);

/// The error of sonet_group.*: an empty code and English text.
[[nodiscard]] tl::unexpected<RestError> groupRefusal(const QString& text);

} // namespace bridge::sandbox::bitrix24
