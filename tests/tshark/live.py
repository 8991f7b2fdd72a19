# SPDX-License-Identifier: GPL-2.0-or-later
"""A network namespace of its own, and TCP handshakes in it while a program captures there. Used by the tests
of live captures; takes root.
"""
import os
import pathlib
import subprocess
import sys
import time

from sandbox import NOBODY

TALK = pathlib.Path(__file__).with_name("talk.py")
FLOOD = pathlib.Path(__file__).parents[1] / "soak" / "flood.py"
# A user without privileges who may capture: personal plugins are loaded, dumpcap inherits the right.
CAPTURING = ["setpriv", "--reuid=%d" % NOBODY, "--regid=%d" % NOBODY, "--clear-groups",
             "--inh-caps=+net_raw,+net_admin", "--ambient-caps=+net_raw,+net_admin"]


def wait_for(what, seconds=30):
    """What the function returns, as soon as it is true; else its last value."""
    end = time.monotonic() + seconds
    while True:
        value = what()
        if value or time.monotonic() > end:
            return value
        time.sleep(0.1)


class Namespace:
    """Held by a process that sleeps in it; its loopback interface is up."""

    def __init__(self):
        self._holder = subprocess.Popen(["unshare", "--net", "sh", "-c", "ip link set lo up && exec sleep 600"])
        self.enter = ["nsenter", "--net=/proc/%d/ns/net" % self._holder.pid]
        time.sleep(0.5)

    def capturing(self):
        """What a command begins with that is to capture there."""
        return [*self.enter, *CAPTURING]

    def is_captured(self):
        """Has a program opened a packet socket there?"""
        packet_sockets = pathlib.Path("/proc/%d/net/packet" % self._holder.pid).read_text(encoding="ascii")
        return packet_sockets.count("\n") > 1

    def close(self):
        self._holder.kill()
        self._holder.wait()

    def handshakes(self, established, refused):
        """So many connections to a server there, and so many to a port where nobody listens."""
        subprocess.run([*self.enter, sys.executable, TALK, str(established), str(refused)], check=True, timeout=60)

    def flood(self, interface, mac, server, port, count):
        """A process that sends so many SYNs of made-up clients."""
        return subprocess.Popen([*self.enter, sys.executable, FLOOD, interface, mac, server, str(port), str(count)])


def is_possible():
    """May this process make a namespace?"""
    return os.getuid() == 0 and subprocess.run(["unshare", "--net", "ip", "link", "set", "lo", "up"], check=False,
                                               capture_output=True).returncode == 0
