# SPDX-License-Identifier: GPL-2.0-or-later
"""A display of its own for the tests of the window: keys go in, window titles and pictures come out.
Used by conftest.py and wireshark.py.
"""
import collections
import os
import re
import subprocess
import time

from live import wait_for

PROGRAMS = ("Xvfb", "xdotool", "xprop", "import", "convert")


class Screen:
    """An X server without a window manager. Coordinates are not used: everything goes by keys."""

    def __init__(self, sandbox, size):
        self.size = size
        reading, writing = os.pipe()
        self._server = sandbox.start("Xvfb", "-displayfd", writing, "-nolisten", "tcp", "-noreset",
                                     "-screen", "0", "%dx%dx24" % size, pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        assert number, "Xvfb does not start"
        self.display = ":" + number

    def close(self):
        self._server.terminate()
        self._server.wait(timeout=10)

    def tool(self, *command, check=True):
        """What the program prints that works on this display."""
        done = subprocess.run([*map(str, command)], env={**os.environ, "DISPLAY": self.display},
                              capture_output=True, check=False, timeout=60)
        assert not check or done.returncode == 0, (command, done.stderr)
        return done.stdout

    def windows(self, pattern="."):
        """Numbers of the windows that are shown and whose title has the pattern in it."""
        found = self.tool("xdotool", "search", "--onlyvisible", "--name", pattern, check=False).split()
        return [int(number) for number in found]

    def title(self, window):
        return self.tool("xdotool", "getwindowname", window, check=False).decode().strip()

    def titles(self):
        return sorted(filter(None, (self.title(window) for window in self.windows())))

    def wait(self, pattern, seconds=30):
        """The window with this title, once it is there."""
        found = wait_for(lambda: self.windows(pattern), seconds)
        assert found, "no window %r; there are: %s" % (pattern, self.titles())
        return found[-1]

    def keys(self, window, *keys):
        """Give the window the keyboard, and press: there is no window manager that would."""
        self.tool("xdotool", "windowfocus", "--sync", window)
        self.tool("xdotool", "key", "--delay", 120, *keys)
        time.sleep(0.2)

    def type(self, text):
        self.tool("xdotool", "type", "--delay", "5", text)

    def place(self, window, width, height):
        self.tool("xdotool", "windowmove", window, 0, 0, "windowsize", window, width, height)
        time.sleep(0.5)

    def picture(self, window, path):
        """A picture of the window, small enough to be kept: 64 colours."""
        self.tool("xdotool", "windowraise", window)
        self.tool("import", "-window", window, path)
        self.tool("convert", path, "+dither", "-colors", "64", "-strip", "PNG8:%s" % path)

    def colours(self, window):
        """How many pixels of each colour the window shows."""
        self.tool("xdotool", "windowraise", window)
        listing = self.tool("import", "-window", window, "-depth", "8", "-format", "%c",
                            "histogram:info:-").decode()
        found = collections.Counter()
        for count, red, green, blue in re.findall(r"^\s*(\d+): \(\s*(\d+),\s*(\d+),\s*(\d+)", listing,
                                                  re.MULTILINE):
            found[int(red), int(green), int(blue)] += int(count)
        return found
