# SPDX-License-Identifier: GPL-2.0-or-later
"""What tshark shows of a capture, read from its PDML. Used by the tests of this folder."""
import xml.etree.ElementTree as ElementTree


class Frame:
    """One frame: its handshakes in the order of their trees."""

    def __init__(self, number):
        self.number = number
        self.trees = []  # of each handshake: {field: (show, showname)}

    def events(self, names):
        """The events on the frame, each as often as it stands there."""
        return sorted(name for tree in self.trees for name in tree if name in names)

    def tree(self):
        """The only handshake's values."""
        assert len(self.trees) == 1, f"frame {self.number} has {len(self.trees)} trees"
        return self.trees[0]


def plain(value):
    """A boolean is 1 or 0 up to Wireshark 4.0, True or False from 4.2 on."""
    return {"True": "1", "False": "0"}.get(value, value)


def read(pdml):
    """All frames of a PDML, in order; the PDML must hold every frame of its capture."""
    frames = []
    for number, packet in enumerate(ElementTree.fromstring(pdml).iter("packet"), 1):
        frame = Frame(number)
        for proto in packet.iter("proto"):
            if proto.get("name") != "tcphs":
                continue
            values = {}
            for field in proto.iter("field"):
                name = field.get("name")
                if not name.startswith("tcphs."):
                    continue
                assert name not in values, f"frame {number}: {name} stands twice"
                values[name] = (plain(field.get("show")), field.get("showname", ""))
            frame.trees.append(values)
        frames.append(frame)
    return frames


def dissect(tshark, capture, *options):
    """Run tshark over a capture and read what it shows."""
    done = tshark("-n", *options, "-r", capture, "-T", "pdml", "-J", "tcphs")
    return read(done.stdout)
