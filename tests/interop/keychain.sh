#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Aiguilleur authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the test of the keychain in a session of its own with a real Secret Service, which is unlocked and forgotten
# afterwards. It needs no display.
#
#   tests/interop/keychain.sh PROGRAM      (build/dev/tests/tst_keychain)
#
# Needs the Debian packages dbus, gnome-keyring and libsecret-1-0.
set -euo pipefail

if [[ ${1:-} == --inside ]]; then
    printf 'password' | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null &
    daemon=$!
    trap 'kill "$daemon" 2>/dev/null' EXIT
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.ListNames >/dev/null
    for _ in $(seq 100); do
        dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.GetNameOwner \
            string:org.freedesktop.secrets >/dev/null 2>&1 && break
        sleep 0.1
    done
    "$2" service
    exit
fi

[[ $# -eq 1 ]] || { echo "usage: $0 PROGRAM" >&2; exit 2; }
home=$(mktemp -d)
trap 'rm -rf -- "$home"' EXIT
env -u DISPLAY -u WAYLAND_DISPLAY HOME="$home" XDG_RUNTIME_DIR="$home" XDG_DATA_HOME="$home/data" \
    XDG_CURRENT_DESKTOP=GNOME dbus-run-session -- "$(readlink -f "$0")" --inside "$(realpath "$1")"
