#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program with a real Secret Service of its own: a D-Bus session and a GNOME Keyring that hold
# nothing and vanish with it. Nothing of the person's own keyring is touched.
#   with_keyring.sh PROGRAM ARGUMENTS…
set -eu

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -p "$home/data" "$home/runtime" "$home/cache" "$home/config"
chmod 700 "$home/runtime"
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home/runtime" XDG_CACHE_HOME="$home/cache" \
    XDG_CONFIG_HOME="$home/config"

# The keyring's first line of input is the password that its login keyring is made with.
dbus-run-session -- sh -c '
    printf "test" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    "$@"
' sh "$@"
