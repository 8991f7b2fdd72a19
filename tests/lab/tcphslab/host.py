# SPDX-License-Identifier: GPL-2.0-or-later
"""A host of the lab: one network namespace with its interfaces, settings and sockets.

The namespaces have no name and live as file descriptors of this process, so that nothing outlives it,
however it ends. Needs root, iproute2, and nftables where a scenario sets rules.
"""
import contextlib
import ctypes
import fcntl
import os
import socket
import struct
import subprocess

CLONE_NEWNET = 0x40000000
TUNSETIFF, IFF_TAP, IFF_NO_PI = 0x400454CA, 2, 0x1000
SIOCETHTOOL = 0x8946
# ETHTOOL_STXCSUM, SSG, STSO, SGSO, SGRO: offloads that make a capture differ from the wire.
OFFLOADS = (0x17, 0x19, 0x1F, 0x24, 0x2C)


class LabError(Exception):
    """A scenario did not go as it should; the message says what was seen."""


class CannotRun(LabError):
    """This machine lacks what a scenario needs; the message says what."""


libc = ctypes.CDLL(None, use_errno=True)


def call(name, *arguments):
    if getattr(libc, name)(*arguments) != 0:
        number = ctypes.get_errno()
        raise LabError("%s: %s" % (name, os.strerror(number)))


def new_namespace():
    """A descriptor of a fresh network namespace; the calling thread stays where it was."""
    home = os.open("/proc/thread-self/ns/net", os.O_RDONLY)
    try:
        call("unshare", CLONE_NEWNET)
        return os.open("/proc/thread-self/ns/net", os.O_RDONLY)
    finally:
        call("setns", home, CLONE_NEWNET)
        os.close(home)


class Host:
    """One network namespace."""

    def __init__(self, label):
        self.label = label
        self.descriptor = new_namespace()
        self.run("ip", "link", "set", "lo", "up")

    @contextlib.contextmanager
    def inside(self):
        """The calling thread works in this namespace until the block ends."""
        home = os.open("/proc/thread-self/ns/net", os.O_RDONLY)
        call("setns", self.descriptor, CLONE_NEWNET)
        try:
            yield
        finally:
            call("setns", home, CLONE_NEWNET)
            os.close(home)

    def run(self, *command, text=None):
        with self.inside():
            done = subprocess.run(command, input=text, capture_output=True, text=True, check=False)
        if done.returncode:
            raise LabError("%s: %s: %s" % (self.label, " ".join(command), done.stderr.strip()))
        return done.stdout

    def nft(self, rules):
        self.run("nft", "-f", "-", text=rules)

    def sysctl(self, name, value):
        """Set net.NAME; a name that this kernel lacks is an error of the scenario."""
        with self.inside():
            try:
                with open("/proc/sys/net/" + name.replace(".", "/"), "w", encoding="ascii") as out:
                    out.write(str(value))
            except FileNotFoundError as fault:
                raise CannotRun("this kernel has no net.%s" % name) from fault
            except OSError as fault:
                raise LabError("sysctl net.%s: %s" % (name, fault.strerror)) from fault

    def setting(self, name):
        with self.inside(), open("/proc/sys/net/" + name.replace(".", "/"), encoding="ascii") as source:
            return source.read().strip()

    def tap(self, name, mac):
        """A tap interface without offloads; returns the descriptor at which its frames come and go."""
        with self.inside():
            device = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
            fcntl.ioctl(device, TUNSETIFF, struct.pack("16sH22x", name.encode(), IFF_TAP | IFF_NO_PI))
        self.run("ip", "link", "set", name, "address", mac)
        self.plain(name)
        return device

    def plain(self, name):
        """Switch the offloads of an interface off as far as it lets us."""
        with self.inside(), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
            for command in OFFLOADS:
                value = ctypes.create_string_buffer(struct.pack("II", command, 0))
                request = struct.pack("16sP16x", name.encode(), ctypes.addressof(value))
                with contextlib.suppress(OSError):
                    fcntl.ioctl(control, SIOCETHTOOL, request)

    def join(self, name, addresses, neighbours, mac_of_peer):
        """Bring an interface up with its addresses, everything else reached through it, neighbours known."""
        for address in addresses:
            is_v6 = ":" in address
            self.run(
                "ip",
                "address",
                "add",
                address + ("/128" if is_v6 else "/32"),
                "dev",
                name,
                *(("nodad",) if is_v6 else ())
            )
        self.run("ip", "link", "set", name, "up")
        for version in {"-6" if ":" in address else "-4" for address in addresses}:
            self.run("ip", version, "route", "add", "default", "dev", name)
        for neighbour in neighbours:
            self.run(
                "ip", "neighbour", "add", neighbour, "lladdr", mac_of_peer, "dev", name, "nud", "permanent"
            )

    def socket(self, is_v6=False, protocol=0):
        try:
            with self.inside():
                sock = socket.socket(
                    socket.AF_INET6 if is_v6 else socket.AF_INET, socket.SOCK_STREAM, protocol
                )
        except OSError as fault:
            raise CannotRun("a stream socket of protocol %d: %s" % (protocol, fault.strerror)) from fault
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.setblocking(False)
        return sock

    def close(self):
        os.close(self.descriptor)
