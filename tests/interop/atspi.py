#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Aiguilleur authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the window as a screen reader does.

Starts the real program on its sandbox, with a display and a session bus of its own, walks through what it tells
assistive technologies (AT-SPI) and prints it: of the main window, of the configuration dialog from the first choice to
the progress, and of the settings. Fails when something to act on that is showing has no name, when a part is not found,
or when the program does not end well.

    tests/interop/atspi.py PROGRAM LANGUAGE      (build/dev/bin/aiguilleur; fr or en)

Needs the Debian packages at-spi2-core, dbus, gir1.2-atspi-2.0, python3-gi, xdotool and xvfb.
"""
import os
import subprocess
import sys
import tempfile
import time

PATIENCE = 60  # seconds, for a build with sanitizers on a busy machine

# Names of AT-SPI roles; what is called differently by newer releases stands twice.
INTERACTIVE = {
    "push button", "button", "toggle button", "radio button", "check box", "combo box", "entry", "text",
    "password text", "spin button", "slider", "link", "list", "table", "tree", "tree table", "page tab", "menu",
    "menu item", "check menu item", "radio menu item", "dialog", "alert",
}
WORDS = {
    "fr": {"configure": "Changer de configuration", "expert": "Passer en mode expert", "apply": "Paramétrer",
           "replace": "Remplacer", "cancel": "Annuler", "close": "Fermer", "activity": "Activité"},
    "en": {"configure": "Change configuration", "expert": "Switch to expert mode", "apply": "Set up",
           "replace": "Replace", "cancel": "Cancel", "close": "Close", "activity": "Activity"},
}


def outside(program, language):
    """A display and a bus for the part that looks at the program."""
    with tempfile.TemporaryDirectory(prefix="aiguilleur-atspi-") as home:
        os.chmod(home, 0o700)
        reading, writing = os.pipe()
        display = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-noreset", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"],
            pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        try:
            with os.fdopen(reading) as pipe:
                number = pipe.readline().strip()
            if not number:
                sys.exit("atspi.py: Xvfb does not start")
            environment = {
                "PATH": os.environ["PATH"], "HOME": home, "XDG_RUNTIME_DIR": home, "LC_ALL": "C.UTF-8",
                "DISPLAY": ":" + number, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                "NO_AT_BRIDGE": "0", "GTK_A11Y": "none", "GIO_USE_VFS": "local",
                "UBSAN_OPTIONS": "print_stacktrace=1", "ASAN_OPTIONS": "detect_leaks=0",
            }
            return subprocess.call(
                ["dbus-run-session", "--", "/usr/bin/python3", __file__, "--inside", program, language], env=environment)
        finally:
            display.terminate()
            display.wait()


class Looker:
    """What the program shows to assistive technologies."""

    def __init__(self, process):
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib
        self.atspi = Atspi
        self.gone = GLib.Error
        self.process = process
        self.nameless = []

    def wait(self, what, find):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if self.process.poll() is not None:
                sys.exit(f"atspi.py: the program ended with {self.process.returncode} before there was {what}")
            try:
                found = find()
            except self.gone:  # what was looked at has just been deleted
                found = None
            if found:
                return found
            time.sleep(0.1)
        sys.exit(f"atspi.py: there is no {what}")

    def application(self):
        desktop = self.atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_process_id() == self.process.pid:
                return child
        return None

    def windows(self):
        application = self.application()
        count = application.get_child_count() if application else 0
        return [w for w in (application.get_child_at_index(i) for i in range(count)) if w and self.shows(w)]

    def window(self, role):
        return next((w for w in self.windows() if w.get_role_name() == role), None)

    def question(self):
        """A message box: releases of Qt and AT-SPI name its role differently."""
        return next((w for w in self.windows() if w.get_role_name() not in ("frame", "dialog")), None)

    def enabled(self, item, role, name):
        found = self.find(item, role, name)
        return found if found and found.get_state_set().contains(self.atspi.StateType.SENSITIVE) else None

    def shows(self, item):
        return item.get_state_set().contains(self.atspi.StateType.SHOWING)

    def children(self, item):
        for index in range(item.get_child_count()):
            child = item.get_child_at_index(index)
            # What is listed stands for its cells only in part; a long list is not walked through.
            if child and index < 40:
                yield child

    def find(self, item, role, name):
        if item is None:
            return None
        if role in item.get_role_name() and name in (item.get_name() or "") and self.shows(item):
            return item
        for child in self.children(item):
            found = self.find(child, role, name)
            if found:
                return found
        return None

    def text(self, item):
        return self.atspi.Text.get_text(item, 0, self.atspi.Text.get_character_count(item))

    def press(self, item):
        if not self.atspi.Action.do_action(item, 0):
            sys.exit(f"atspi.py: “{item.get_name()}” cannot be pressed")

    def walk(self, item, depth=0):
        """Prints what shows, and notes what has no name."""
        if not self.shows(item):
            return 0
        role, name = item.get_role_name(), item.get_name() or ""
        described = item.get_description() or ""
        interactive = role in INTERACTIVE
        mark = "  <-- NO NAME" if interactive and not name else ""
        if interactive or name:
            print(f"{'  ' * depth}{role}: {name}{' (' + described + ')' if described else ''}{mark}")
        if mark:
            self.nameless.append(self.path(item))
        return int(interactive) + sum(self.walk(child, depth + 1) for child in self.children(item))

    def path(self, item):
        steps = []
        while item and item.get_role_name() != "application":
            steps.append(f"{item.get_role_name()} “{item.get_name() or ''}”")
            item = item.get_parent()
        return " < ".join(steps)

    def tell(self, title, item, least):
        print(f"\n=== {title}")
        if not item.get_name():
            sys.exit(f"atspi.py: {title} has no title")
        count = self.walk(item)
        if count < least:
            sys.exit(f"atspi.py: {title} has {count} parts to act on, fewer than {least}")


def xdotool(*arguments):
    subprocess.run(["xdotool", *arguments], check=True, stdout=subprocess.DEVNULL)


def focus_window(process):
    """Without a window manager nobody else gives a window the keyboard."""
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(process.pid)],
                           check=True, capture_output=True, text=True)
    xdotool("windowfocus", "--sync", found.stdout.split()[0])


def look(looker, process, words):
    main = looker.wait("main window", lambda: looker.window("frame"))
    tree = looker.wait("tree", lambda: looker.find(main, "tree", ""))
    looker.wait("number in the tree", lambda: tree.get_child_count() > 10)
    focus_window(process)
    xdotool("key", "ctrl+f")
    xdotool("type", "conference")
    field = looker.wait("search field", lambda: looker.find(main, "text", "") or looker.find(main, "entry", ""))
    looker.wait("typed text", lambda: looker.text(field) == "conference")
    xdotool("key", "Return")
    looker.wait("page of the number", lambda: looker.find(main, "button", words["configure"]))
    looker.press(looker.wait("switch of the activity", lambda: looker.find(main, "", words["activity"])))
    looker.tell("main window", main, 15)
    look_at_dialog(looker, words)
    looker.tell("main window with a change", main, 15)
    focus_window(process)
    xdotool("key", "ctrl+comma")
    looker.tell("settings", looker.wait("settings", lambda: looker.window("dialog")), 5)


def look_at_dialog(looker, words):
    xdotool("key", "ctrl+Return")
    dialog = looker.wait("configuration dialog", lambda: looker.window("dialog"))
    looker.wait("cards", lambda: looker.find(dialog, "radio button", ""))
    looker.tell("configuration dialog, simple mode", dialog, 8)
    looker.press(looker.find(dialog, "button", words["expert"]))
    looker.press(looker.wait("card of the expert mode", lambda: looker.find(dialog, "radio button", "VXML")))
    looker.tell("configuration dialog, expert mode", dialog, 6)
    looker.press(looker.wait("button that applies", lambda: looker.enabled(dialog, "button", words["apply"])))
    question = looker.wait("question", looker.question)
    looker.tell("question", question, 2)
    looker.press(looker.find(question, "button", words["replace"]))
    close = looker.wait("progress", lambda: looker.find(dialog, "button", words["close"]))
    looker.tell("configuration dialog, progress", dialog, 2)
    looker.press(close)
    looker.wait("closed dialog", lambda: looker.window("dialog") is None)


def inside(program, language):
    process = subprocess.Popen([program, "--sandbox", "--lang", language])
    try:
        looker = Looker(process)
        look(looker, process, WORDS[language])
    finally:
        process.terminate()
        status = process.wait(PATIENCE)
    for path in looker.nameless:
        print(f"NO NAME: {path}")
    print(f"\n{len(looker.nameless)} without a name; the program ended with {status}")
    return 1 if looker.nameless or status != 0 else 0


if __name__ == "__main__":
    if len(sys.argv) == 4 and sys.argv[1] == "--inside":
        sys.exit(inside(*sys.argv[2:]))
    if len(sys.argv) != 3 or sys.argv[2] not in WORDS:
        sys.exit(__doc__)
    sys.exit(outside(os.path.abspath(sys.argv[1]), sys.argv[2]))
