// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/bitrix24/rest.h"

#include <QMap>

// The portal's REST v2 methods by area; each list stands in the file of its name.
namespace bridge::sandbox::bitrix24 {

[[nodiscard]] Methods taskMethods(); ///< tasks.task.* (fact sheet §7)
[[nodiscard]] Methods taskStatusMethods(); ///< start, pause, defer, complete, renew, … (§7.4)
[[nodiscard]] Methods chatMethods(); ///< im.* and task.commentitem.* (§8)
[[nodiscard]] Methods stageMethods(); ///< task.stages.* (§9)
[[nodiscard]] Methods userFieldMethods(); ///< task.item.userfield.* (§10)
[[nodiscard]] Methods groupMethods(); ///< sonet_group.*, socialnetwork.api.workgroup.* (§11)
[[nodiscard]] Methods groupMemberMethods(); ///< sonet_group.user.*, sonet_group.feature.access (§11)
[[nodiscard]] Methods userMethods(); ///< profile, user.* (§12)
[[nodiscard]] Methods bindingMethods(); ///< events, event.bind, event.get, event.unbind (§13.1)
[[nodiscard]] Methods offlineMethods(); ///< event.offline.* (§13.3)
[[nodiscard]] Methods systemMethods(); ///< scope, server.time, app.info, … (§14)

/// All of the above by lower-case name; made once.
[[nodiscard]] const QMap<QString, Method>& allMethods();

} // namespace bridge::sandbox::bitrix24
