# SPDX-License-Identifier: GPL-2.0-or-later
"""README's examples: every command that is followed by an output prints that output."""
import os
import pathlib
import re
import subprocess

import pytest

SOURCE = pathlib.Path(os.environ["TCPHS_SOURCE_DIR"])
README = (SOURCE / "README.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```sh\n(tshark .*?)```\n\n```text\n(.*?)```\n", README, flags=re.DOTALL)
FILTERS = re.findall(r"^\| [^|`]+(?:`[^|`]*`[^|`]*)?\| `(tcphs[^`]*)` \|$", README, flags=re.MULTILINE)

# In a home with the plugin and the captures in it, as a user for whom Wireshark loads plugins.
SCRIPT = """
set -eu
me=test
. "$TCPHS_SOURCE_DIR/packaging/common.sh"
plugin=$TCPHS_PLUGIN
find_tshark
make_home
cp -r "$TCPHS_SOURCE_DIR/captures" "$home/"
chmod -R a+rX "$home/captures"
cd "$home"
isolated sh -c "$1"
"""


def run(command):
    result = subprocess.run(["sh", "-c", SCRIPT, "sh", command], capture_output=True, text=True,
                            check=False, timeout=120)
    assert result.returncode == 0, result.stderr
    return result.stdout


def test_there_are_examples():
    """The patterns above still find them."""
    assert len(EXAMPLES) >= 2
    assert len(FILTERS) >= 10


@pytest.mark.parametrize("command, output", EXAMPLES)
def test_example(command, output):
    assert run(command) == output


def test_filters_are_valid():
    """tshark refuses an expression with an unknown field or value."""
    expressions = [text.replace("\\|", "|") for text in FILTERS]
    run("set -e\n" + "\n".join("tshark -r captures/plain.pcap -Y '%s'" % one for one in expressions))


def test_named_captures_exist():
    named = re.findall(r"^\| `([a-z0-9-]+)` \| [^|]+\| [^|]+\| [^|]+\|$", README, flags=re.MULTILINE)
    assert len(named) >= 10
    assert [name for name in named if not (SOURCE / "captures" / (name + ".pcap")).exists()] == []
