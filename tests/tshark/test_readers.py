# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin reads what Wireshark shows: its reader against the field reader, on every capture.

The plugin takes TCP and IP headers at their octets, because wanted fields are dear. The field reader in
tests/readers takes every value from the field in which Wireshark shows it. Each is linked with a
post-dissector that prints what it reads of every TCP header, also of those that no handshake needs.
"""
import os
import pathlib
import re
import shutil
import subprocess
import tempfile

import pytest

import capturefile
import corpus
import sandbox

SOURCE = pathlib.Path(os.environ["TCPHS_SOURCE_DIR"])
CAPTURES = sorted((SOURCE / "captures").rglob("*.pcap*"))
CORPUS = corpus.captures()
CASES = sorted((SOURCE / "tests/cases").glob("*.hs"))
HAS_PAYLOAD = 0x02  # TCPHS_HAS_PAYLOAD
ESP = ("-o", "esp.enable_null_encryption_decode_heuristic:TRUE")
# A visible tree, which has other lengths of items; and what changes what is dissected or shown.
WAYS = {
    "one pass": (),
    "visible": ("-V",),
    "two passes": ("-2",),
    "filtered": ("-Y", "ip or ipv6 or frame"),
    "no reassembly": ("-o", "ip.defragment:FALSE", "-o", "ipv6.defragment:FALSE"),
    "absolute numbers": ("-o", "tcp.relative_sequence_numbers:FALSE"),
    "no analysis": ("-o", "tcp.analyze_sequence_numbers:FALSE"),
    "plain experiments": ("-o", "tcp.dissect_experimental_options_rfc6994:FALSE"),
}


def is_short_quote(headers, fields):
    """Of a TCP header that ICMPv6 quotes and of which 8 to 15 octets are left, Wireshark shows no number."""
    return fields is None and " icmp=6/" in headers and " flags=000 " in headers


def is_given_up(headers, fields):
    """Behind an option that Wireshark finds malformed it shows none; the octets go on."""
    if headers is None or fields is None:
        return False
    (_, _, kinds), (_, _, shown) = headers.rpartition(" kinds="), fields.rpartition(" kinds=")
    return headers.partition(" options=")[0] == fields.partition(" options=")[0] and \
        " options=04" in fields and kinds.startswith(shown) and kinds != shown


def is_cut_short(headers, fields):
    """A datagram that claims to be longer than the layer around it leaves it: the plugin believes the datagram.

    So it does where Wireshark takes the last octets of what Cisco FabricPath carries for a checksum.
    """
    form = re.compile(r"(?P<ends>from=.*) has=(?P<has>..) (?P<time>time=\d+) options=\S+ "
                      r"(?P<rest>.*) len=(?P<len>\d+) (?P<window>win=\d+)")
    one, other = (form.match(text or "") for text in (headers, fields))
    if one is None or other is None or \
            any(one[name] != other[name] for name in ("ends", "time", "rest", "window")):
        return False
    has, shown = (int(match["has"], 16) for match in (one, other))
    return has == shown | HAS_PAYLOAD and \
        (shown == has and int(other["len"]) < int(one["len"]) or shown != has)


class Readers:
    """Both readers, each in a home of its own."""

    def __init__(self, folder):
        self.boxes = []
        for name in ("HEADERS", "FIELDS"):
            (folder / name).mkdir(mode=0o755)
            self.boxes.append(sandbox.Sandbox(folder / name, os.environ[f"TCPHS_DUMP_{name}"]))

    @staticmethod
    def read(box, capture, options):
        """What is read of every TCP header of a capture. A damaged file ends in an error message."""
        done = box.run("tshark", "-n", "-r", capture, *ESP, *options, check=False)
        if "preference" in done.stderr:
            pytest.skip(done.stderr)
        lines = [line.split(" ", 2) for line in done.stdout.splitlines()
                 if line.startswith("layer ")]
        return {number: text for _, number, text in lines}

    def compare(self, capture, options, is_damaged=False):
        """How many headers were found; that both read the same of each, is asserted."""
        headers, fields = (self.read(box, capture, options) for box in self.boxes)
        found = []
        for number in headers.keys() | fields.keys():
            one, other = headers.get(number), fields.get(number)
            if one != other and not (one and is_short_quote(one, other)) and \
                    not (is_damaged and (is_given_up(one, other) or is_cut_short(one, other))):
                found.append(f"{number}: plugin {one}\n{number}: fields {other}")
        assert not found, f"{len(found)} differences:\n" + "\n".join(found[:20])
        return len(fields)


@pytest.fixture(scope="module")
def folder():
    for program in ("tshark", "mergecap", "editcap"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    with tempfile.TemporaryDirectory(prefix="tcphs-test-") as name:
        path = pathlib.Path(name)
        path.chmod(0o755)
        yield path


@pytest.fixture(scope="module")
def readers(folder):
    return Readers(folder)


def join(path, captures):
    """One after the other in one file, whatever their links are; those that cannot be read are left out."""
    readable = [capture for capture in captures
                if subprocess.run(["mergecap", "-w", os.devnull, capture], check=False,
                                  capture_output=True).returncode == 0]
    subprocess.run(["mergecap", "-a", "-w", path, *readable], check=True)
    path.chmod(0o644)
    return path


@pytest.fixture(scope="module")
def captures(folder):
    return join(folder / "captures.pcapng", CAPTURES)


@pytest.fixture(scope="module")
def packets(captures):
    """The packets of all Ethernet captures one after the other."""
    own = [capturefile.read(path) for path in CAPTURES if path.suffix == ".pcap"]
    return [packet for linktype, packets in own if linktype == capturefile.ETHERNET
            for packet in packets]


@pytest.mark.parametrize("way", WAYS)
def test_captures(way, readers, captures):
    assert readers.compare(captures, WAYS[way]) > 1000


def test_cases(readers, folder):
    cases = []
    for case in CASES:
        cases.append(folder / f"{case.stem}.pcap")
        subprocess.run([os.environ["TCPHS_CASE_TOOL"], "pcap", case, cases[-1]], check=True)
    assert readers.compare(join(folder / "cases.pcapng", cases), ()) > 1000


@pytest.mark.skipif(not CORPUS, reason="the corpus does not lie beside the checkout")
@pytest.mark.parametrize("way", ("one pass", "visible", "no reassembly"))
def test_corpus(way, readers, folder):
    joined = join(folder / "corpus.pcapng", CORPUS)
    assert readers.compare(joined, WAYS[way], is_damaged=True) > 1000


@pytest.mark.parametrize("way", ("one pass", "visible"))
def test_cut_off(way, readers, packets, folder):
    """Wherever the snapshot length cuts: each packet at some lengths, each length for many packets."""
    lengths = range(34, 131)
    cut = [packet._replace(octets=packet.octets[:lengths[(index + step) % len(lengths)]])
           for step in range(0, len(lengths), 16) for index, packet in enumerate(packets)]
    capture = capturefile.write(folder / "cut.pcap", capturefile.ETHERNET, cut)
    assert readers.compare(capture, WAYS[way]) > 1000


def damage(packets, seed, folder):
    """A capture with wrong octets: lengths, versions, options."""
    whole = capturefile.write(folder / "whole.pcap", capturefile.ETHERNET, packets)
    damaged = folder / f"damaged-{seed}.pcap"
    subprocess.run(["editcap", "-E", "0.02", "--seed", str(seed), whole, damaged], check=True,
                   stderr=subprocess.DEVNULL)
    damaged.chmod(0o644)
    return damaged


@pytest.mark.parametrize("way", ("one pass", "visible"))
@pytest.mark.parametrize("seed", range(4))
def test_damaged(way, seed, readers, packets, folder):
    assert readers.compare(damage(packets, seed, folder), WAYS[way], is_damaged=True) > 100


@pytest.mark.parametrize("seed", range(4))
def test_damaged_shown_or_not(seed, readers, packets, folder):
    """Items of wrong headers have other lengths in a tree that is shown; the plugin must not mind."""
    damaged = damage(packets, seed, folder)
    hidden, shown = (readers.read(readers.boxes[0], damaged, WAYS[way])
                     for way in ("one pass", "visible"))
    assert hidden == shown
    assert len(hidden) > 100
