// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/bring_to_front.h"

#include "ui/desktop/x11_server.h"

#include <QWidget>

namespace bridge::ui {

namespace {

/// A window manager keeps a program from taking the keyboard by itself, and judges by the last click or key that the
/// program got. One that was asked for by its tray icon or by a message has got none: the panel has. So this says
/// what the panel would, that the person wants it (_NET_ACTIVE_WINDOW of the Extended Window Manager Hints).
void askWindowManager(const QWidget& window)
{
    xcb_connection_t* server = x11Server();
    if (!server)
        return;
    const auto target = xcb_window_t(window.winId());
    constexpr quint32 byThePerson = 2;
    xcb_client_message_event_t event{};
    event.response_type = XCB_CLIENT_MESSAGE;
    event.format = 32;
    event.window = target;
    event.type = x11Atom(server, "_NET_ACTIVE_WINDOW");
    event.data.data32[0] = byThePerson;
    event.data.data32[1] = XCB_CURRENT_TIME;
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(server)).data->root;
    constexpr quint32 toTheWindowManager = XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT | XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_send_event(server, 0, root, toTheWindowManager, reinterpret_cast<const char*>(&event));
    xcb_flush(server);
}

} // namespace

void bringToFront(QWidget& window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    askWindowManager(window);
}

} // namespace bridge::ui
