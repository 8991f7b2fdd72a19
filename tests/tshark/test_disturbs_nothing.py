# SPDX-License-Identifier: GPL-2.0-or-later
"""tshark prints the same with the plugin and without, but for what is the plugin's own.

All captures are read as one file, so that their connections meet as well.
"""
import difflib
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile

import pytest
from sandbox import Sandbox

CAPTURES = sorted((pathlib.Path(os.environ["TCPHS_SOURCE_DIR"]) / "captures").rglob("*.pcap"))


@pytest.fixture(scope="module", name="both")
def fixture_both(sandbox):
    """both(*arguments): stdout of tshark on the captures, with the plugin and without."""
    if shutil.which("mergecap") is None:
        pytest.skip("mergecap is not installed")
    with tempfile.TemporaryDirectory(prefix="tcphs-test-") as name:
        bare = Sandbox(pathlib.Path(name))
        for plugin in bare.home.rglob("tcphs.so"):
            plugin.unlink()
        assert "tcphs" not in bare.run("tshark", "-G", "plugins").stdout, "there is another tcphs here"
        merged = pathlib.Path(name) / "all.pcapng"
        subprocess.run(["mergecap", "-a", "-w", merged, *CAPTURES], check=True)
        merged.chmod(0o644)
        yield lambda *arguments: [
            box.run("tshark", "-r", merged, *arguments).stdout for box in (sandbox, bare)]


def assert_same(with_plugin, without):
    """Equal texts; the first differences else."""
    if with_plugin != without:
        lines = difflib.unified_diff(without.splitlines(), with_plugin.splitlines(),
                                     "without", "with", lineterm="", n=1)
        pytest.fail("\n".join(line for line, _ in zip(lines, range(30))))


def cut(text, begin, end):
    """The text without the blocks that begin and end with such lines, and how many there were."""
    return re.subn(rf"^{begin}\n(?:.*\n)*?{end}", "", text, flags=re.MULTILINE)


@pytest.mark.parametrize("passes", [(), ("-2",)], ids=["one-pass", "two-passes"])
@pytest.mark.parametrize("arguments", [
    (), ("-T", "tabs", "-u", "hms", "-t", "ad"), ("-T", "psml"),
    ("-T", "fields", "-e", "frame.number", "-e", "frame.protocols", "-e", "tcp.stream",
     "-e", "tcp.analysis.initial_rtt", "-e", "tcp.completeness", "-e", "_ws.col.Info"),
    ("-x",), ("-q", "-z", "conv,tcp"), ("-q", "-z", "io,stat,1,tcp,AVG(tcp.len)tcp.len"),
    ("-Y", "tcp.analysis.flags || icmp")], ids=" ".join)
def test_what_has_no_details_is_unchanged(both, passes, arguments):
    with_plugin, without = both(*passes, *arguments)
    assert without
    assert_same(with_plugin, without)


@pytest.mark.parametrize("passes", [(), ("-2",)], ids=["one-pass", "two-passes"])
def test_details_as_text(both, passes):
    with_plugin, without = both(*passes, "-V")
    with_plugin, count = cut(with_plugin, r"TCP Handshake.*", r"(?=\S|\n)")
    assert count > 500, "a tree for most packets"
    assert_same(with_plugin, without)


@pytest.mark.parametrize("passes", [(), ("-2",)], ids=["one-pass", "two-passes"])
def test_details_as_pdml(both, passes):
    texts = both(*passes, "-T", "pdml")
    # The head names the time of writing.
    with_plugin, without = (re.sub(r"<pdml [^>]*>", "<pdml>", text) for text in texts)
    with_plugin, count = cut(with_plugin, r'  <proto name="tcphs".*', r"  </proto>\n")
    assert count > 500, "a tree for most packets"
    assert_same(with_plugin, without)


@pytest.mark.parametrize("passes", [(), ("-2",)], ids=["one-pass", "two-passes"])
def test_details_as_json(both, passes):
    frames, without = (json.loads(text) for text in both(*passes, "-T", "json"))
    count = sum("tcphs" in frame["_source"]["layers"] for frame in frames)
    assert count > 500, "a tree for most packets"
    for frame in frames:
        frame["_source"]["layers"].pop("tcphs", None)
    assert_same(json.dumps(frames, indent=1), json.dumps(without, indent=1))


def test_a_packet_without_tcp_has_no_layer_of_ours(sandbox):
    for program in ("sharkd", "text2pcap"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    capture = sandbox.home / "udp.pcap"
    sandbox.run("sh", "-c", f"echo 000000 61 62 63 | text2pcap -q -u 1000,2000 - {capture}")
    requests = ({"jsonrpc": "2.0", "id": 1, "method": "load", "params": {"file": str(capture)}},
                {"jsonrpc": "2.0", "id": 2, "method": "analyse"})
    done = sandbox.run("sh", "-c", 'printf "%s\\n" "$@" | sharkd -', "sh", *map(json.dumps, requests))
    answers = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    protocols = answers[-1]["result"]["protocols"]
    assert "udp" in protocols
    assert "tcphs" not in protocols
