# SPDX-License-Identifier: GPL-2.0-or-later
"""Wireshark's window as its user has it: keys, windows, and what they show. Used by the tests of the window."""
import csv
import itertools
import os
import re
import time

import profile
from live import wait_for
from sandbox import NOBODY, is_privileged


class Wireshark:
    """One running Wireshark with the profile; in a "with" statement it must end well by itself."""

    numbers = itertools.count(1)

    def __init__(self, screen, sandbox, *arguments, within=()):
        self.screen = screen
        self.folder = sandbox.home
        number = next(self.numbers)
        runtime = sandbox.home / "run"
        runtime.mkdir(mode=0o700, exist_ok=True)
        if is_privileged():
            os.chown(runtime, NOBODY, NOBODY)
        self._at_save = set()
        self._exports = ("export-%d-%d.csv" % (number, count) for count in itertools.count(1))
        self.log = sandbox.folder / ("wireshark-%d.log" % number)
        extcap = sandbox.lent / "no-extcap"
        extcap.mkdir(exist_ok=True)
        # What it is started within has its own way to another user.
        user = {"user": None, "group": None, "extra_groups": None} if within else {}
        with open(self.log, "wb") as log:
            self.process = sandbox.start(
                *within, "wireshark", "-o", "gui.update.enabled:FALSE", "-o", "gui.layout_type:2", "-C", profile.NAME,
                *arguments, log=log, **user, environment={"DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb",
                             "XDG_RUNTIME_DIR": str(runtime), "WIRESHARK_EXTCAP_DIR": str(extcap)})

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        if kind is None:
            self.quit()
        else:
            self.process.kill()
            self.process.wait()

    def main(self, name, size=None):
        """The main window, which bears the capture's name."""
        wait_for(lambda: self.screen.windows("^" + name) or self.process.poll() is not None)
        assert self.process.poll() is None, self.said()
        window = self.screen.wait("^" + name, 0)
        self.screen.place(window, *(size or self.screen.size))
        return window

    def windows(self):
        """The windows of this program: number and title, the main one included. A menu is none."""
        numbers = self.screen.tool("xdotool", "search", "--onlyvisible", "--class", "^wireshark$", check=False)
        return {int(number): self.screen.title(int(number)) for number in numbers.split()}

    def check(self, *titles):
        """It lives, and shows the windows that are expected and no other: no message, no question."""
        assert self.process.poll() is None, "ended with %s:\n%s" % (self.process.returncode, self.said())
        shown = sorted(self.windows().values())
        assert len(shown) == len(titles) and all(
            any(re.search(title, window) for window in shown) for title in titles), (shown, self.said())

    def said(self):
        return self.log.read_text(encoding="utf-8", errors="replace")

    def has_plugin(self):
        with open("/proc/%d/maps" % self.process.pid, encoding="utf-8") as maps:
            return any("/tcphs.so" in line for line in maps)

    def quit(self):
        """By its own menu entry; it must end without a complaint."""
        for window, title in self.windows().items():
            if " · " not in title:
                self.screen.keys(window, "ctrl+q")
                break
        assert wait_for(lambda: self.process.poll() is not None, 20), "does not quit: %s" % self.windows()
        assert self.process.returncode == 0, self.said()
        # Without any plugin, 4.4 has a word about Qt's threads at the end, and 4.2 about taps of its I/O graphs.
        said = [line for line in self.said().splitlines()
                if "QThreadStorage" not in line and "remove_tap_listener()" not in line]
        assert not re.search(r"\b(CRITICAL|ERROR|WARNING)\b", "\n".join(said)), said

    def details(self, window, *keys):
        """Press keys in the packet details, on their last protocol, which is ours."""
        self.screen.keys(window, "ctrl+slash", "Tab", "Tab", "End", *keys)
        time.sleep(0.5)

    def filter(self, window, text):
        """Set the display filter; an empty one shows all packets."""
        self.screen.keys(window, "ctrl+slash", "ctrl+a", "BackSpace")
        if text:
            self.screen.type(text)
            time.sleep(0.3)
        self.screen.keys(window, "Return")
        time.sleep(0.5)

    def open(self, window, path):
        """Open another file in place of this one."""
        self.screen.keys(window, "ctrl+o")
        dialog = self.screen.wait("Open Capture File")
        self.screen.keys(dialog, "ctrl+a")
        self.screen.type(str(path))
        self.screen.keys(dialog, "Return")

    def profile(self, window, *keys):
        """Press keys in the list of profiles, and take the one that they lead to."""
        self.screen.keys(window, "ctrl+shift+a")
        dialog = self.screen.wait("Configuration Profiles")
        self.screen.keys(dialog, *keys)
        self.screen.keys(dialog, "Return")
        assert wait_for(lambda: not self.screen.windows("Configuration Profiles"), 10), self.windows()
        time.sleep(1)

    def rows(self, window):
        """What the packet list shows, by the program's own export: one dictionary per displayed packet."""
        path = self.folder / next(self._exports)
        # From the end of the menu to "Export Packet Dissections", and in it to "As CSV...".
        self.screen.keys(window, "alt+f", *["Up"] * 7, "Right", "Down", "Return")
        self._save("Export Packet Dissections", path)
        with open(path, encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def statistic(self, window):
        """What a window of a statistic shows, by its own "Save as...": its lines of text."""
        path = (self.folder / next(self._exports)).with_suffix(".txt")
        # From the tree over filter, "Apply" and "Copy" to "Save as...", which keeps the keyboard.
        self.screen.keys(window, *([] if window in self._at_save else ["Tab"] * 4), "space")
        self._at_save.add(window)
        self._save("Save Statistics As", path)
        return path.read_text(encoding="utf-8").splitlines()

    def flow(self, window):
        """What the flow graph shows, by its own export as text: its lines."""
        path = (self.folder / next(self._exports)).with_suffix(".txt")
        self.screen.keys(window, "alt+e")
        self._save("Save Graph As", path, "alt+n", "Tab", "a", "alt+n")  # the type that begins with a: ASCII
        return path.read_text(encoding="utf-8").splitlines()

    def _save(self, title, path, *keys):
        """Give the dialog of this title the file's name, after these keys."""
        dialog = self.screen.wait(title, 10)
        # The last key is one that changes nothing, so that the dialog has the keyboard before its first letter comes.
        self.screen.keys(dialog, *keys, "ctrl+a")
        self.screen.type(str(path))
        self.screen.keys(dialog, "Return")
        assert wait_for(lambda: not self.screen.windows(title), 10), "the dialog stays: %s" % self.windows()
        assert wait_for(path.exists, 10), "nothing was saved"
