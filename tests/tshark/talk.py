# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes connections over the loopback interface: talk.py ESTABLISHED REFUSED. Run by live.py in its namespace."""
import socket
import sys


def establish(count):
    """Connections that carry an octet, one after the other."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        for _ in range(count):
            with socket.create_connection(server.getsockname()) as client:
                accepted, _ = server.accept()
                with accepted:
                    client.sendall(b"?")
                    accepted.recv(1)


def be_refused(count):
    """Attempts at a port where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = server.getsockname()
    for _ in range(count):
        with socket.socket() as client:
            assert client.connect_ex(address) != 0


establish(int(sys.argv[1]))
be_refused(int(sys.argv[2]))
