// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>

#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>
#include <string_view>

namespace bridge::ui {

/// For the replies of an X server, which are the caller's to free.
struct FreeReply {
    void operator()(void* reply) const { std::free(reply); }
};

/// The connection that the program's windows are on; null where they are not on an X server. Qt's offscreen platform
/// says that it has one, too.
[[nodiscard]] inline xcb_connection_t* x11Server()
{
    const auto* x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    return x11 ? x11->connection() : nullptr;
}

/// The number of a name on that server; XCB_ATOM_NONE when it does not answer.
[[nodiscard]] inline xcb_atom_t x11Atom(xcb_connection_t* server, std::string_view name)
{
    const std::unique_ptr<xcb_intern_atom_reply_t, FreeReply> reply(
        xcb_intern_atom_reply(server, xcb_intern_atom(server, 0, quint16(name.size()), name.data()), nullptr));
    return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
}

} // namespace bridge::ui
