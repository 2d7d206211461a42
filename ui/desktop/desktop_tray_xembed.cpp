// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/desktop_tray_xembed.h"

#include "ui/desktop/x11_server.h"

namespace bridge::ui {

bool hasXEmbedTray()
{
    xcb_connection_t* server = x11Server();
    if (!server)
        return false;
    const xcb_atom_t place = x11Atom(server, "_NET_SYSTEM_TRAY_S0");
    const std::unique_ptr<xcb_get_selection_owner_reply_t, FreeReply> owner(
        xcb_get_selection_owner_reply(server, xcb_get_selection_owner(server, place), nullptr));
    return owner && owner->owner != XCB_WINDOW_NONE;
}

} // namespace bridge::ui
