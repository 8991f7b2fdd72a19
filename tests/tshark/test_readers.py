# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin reads what Wireshark shows: its reader against the field reader, on every capture.

The plugin takes TCP and IP headers at their octets, because wanted fields are dear. The field reader in
tests/readers takes every value from the field in which Wireshark shows it. Each is linked with a
post-dissector that prints what it reads of every TCP header, also of those that no handshake needs.
"""
import os
import pathlib
import shutil
import subprocess
import tempfile

import pytest

import capturefile
import sandbox

SOURCE = pathlib.Path(os.environ["TCPHS_SOURCE_DIR"])
CAPTURES = sorted((SOURCE / "captures").rglob("*.pcap*"))
# An MPTCP option of three octets at which Wireshark gives up; its octets say what is behind it.
GIVEN_UP = "tcpdump--mptcp-dss-oobr.pcap"
CORPUS = [path for path in sorted((SOURCE.parent / "shared" / "corpus").glob("*"))
          if path.suffix not in (".jsonl", ".md") and path.name != GIVEN_UP]
CASES = sorted((SOURCE / "tests/cases").glob("*.hs"))
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
    return " icmp=6/" in fields and " flags=000 " in fields and headers.startswith(fields + " ")


class Readers:
    """Both readers, each in a home of its own."""

    def __init__(self, folder):
        self.boxes = []
        for name in ("HEADERS", "FIELDS"):
            (folder / name).mkdir(mode=0o755)
            self.boxes.append(sandbox.Sandbox(folder / name, os.environ[f"TCPHS_DUMP_{name}"]))

    @staticmethod
    def read(box, capture, options):
        """Every TCP header of a capture, as a line. A damaged file ends in an error message."""
        lines = box.run("tshark", "-n", "-r", capture, *ESP, *options, check=False).stdout
        return [line for line in lines.splitlines() if line.startswith("layer ")]

    def compare(self, capture, options):
        """How many headers both found; that they read the same, is asserted."""
        headers, fields = (self.read(box, capture, options) for box in self.boxes)
        found = [f"plugin {one}\nfields {other}" for one, other in zip(headers, fields)
                 if one != other and not is_short_quote(one, other)]
        assert not found, f"{len(found)} differences:\n" + "\n".join(found[:20])
        assert len(headers) == len(fields), set(headers) ^ set(fields)
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
    assert readers.compare(join(folder / "corpus.pcapng", CORPUS), WAYS[way]) > 1000


@pytest.mark.parametrize("way", ("one pass", "visible"))
def test_cut_off(way, readers, packets, folder):
    """Wherever the snapshot length cuts: each packet at some lengths, each length for many packets."""
    lengths = range(34, 131)
    cut = [packet._replace(octets=packet.octets[:lengths[(index + step) % len(lengths)]])
           for step in range(0, len(lengths), 16) for index, packet in enumerate(packets)]
    capture = capturefile.write(folder / "cut.pcap", capturefile.ETHERNET, cut)
    assert readers.compare(capture, WAYS[way]) > 1000


@pytest.mark.parametrize("way", ("one pass", "visible"))
@pytest.mark.parametrize("seed", range(4))
def test_damaged(way, seed, readers, packets, folder):
    """Where octets are wrong: lengths, versions, options."""
    whole = capturefile.write(folder / "whole.pcap", capturefile.ETHERNET, packets)
    damaged = folder / f"damaged-{seed}.pcap"
    subprocess.run(["editcap", "-E", "0.02", "--seed", str(seed), whole, damaged], check=True,
                   stderr=subprocess.DEVNULL)
    damaged.chmod(0o644)
    assert readers.compare(damaged, WAYS[way]) > 100
