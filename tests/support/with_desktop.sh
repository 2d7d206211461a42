#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program on a desktop of its own: an X server without a screen, a window manager, and a D-Bus session on
# which nothing starts by itself. Whatever tray and message service it finds there, it has started.
#   with_desktop.sh PROGRAM ARGUMENTS…
set -eu

home=$(mktemp -d)
server=
trap 'test -z "$server" || kill "$server"; rm -rf "$home"' EXIT # the others end with the server
mkdir -p "$home/data" "$home/runtime" "$home/cache" "$home/config"
chmod 700 "$home/runtime"
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home/runtime" XDG_CACHE_HOME="$home/cache" \
    XDG_CONFIG_HOME="$home/config"

# The session's usual configuration would start whatever service for messages this machine has.
cat >"$home/bus.conf" <<'END'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
END

# The server writes the number of the display that it found free.
mkfifo "$home/display"
Xvfb -displayfd 3 -screen 0 1280x1024x24 -nolisten tcp 3>"$home/display" 2>"$home/server.log" &
server=$!
read -r number <"$home/display"
test -n "$number"

export DISPLAY=":$number" QT_QPA_PLATFORM=xcb
openbox >"$home/windows.log" 2>&1 &
timeout 20 sh -c 'until xdotool get_num_desktops >"$1" 2>&1; do sleep 0.05; done' sh "$home/desktops"

dbus-run-session --config-file="$home/bus.conf" -- "$@"
