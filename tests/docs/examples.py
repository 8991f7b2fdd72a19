# SPDX-License-Identifier: GPL-2.0-or-later
"""README's examples: each command that is followed by an output. Called by their test, and by the docs
target, which puts the outputs of today into README.
"""
import os
import pathlib
import re
import subprocess

SOURCE = pathlib.Path(os.environ["TCPHS_SOURCE_DIR"])
README = SOURCE / "README.md"
EXAMPLE = re.compile(r"```sh\n(?P<command>tshark (?:(?!```).)*)```\n\n```text\n(?P<output>.*?)```\n", re.DOTALL)
TABLE = re.compile(r"```text\n(?P<output>packet  handshake .*?)```\n", re.DOTALL)

# In a home with the plugin and the captures in it, as a user for whom Wireshark loads plugins.
SCRIPT = """
set -eu
me=examples
. "$TCPHS_SOURCE_DIR/packaging/common.sh"
plugin=$TCPHS_PLUGIN
find_tshark
make_home
cp -r "$TCPHS_SOURCE_DIR/captures" "$TCPHS_SOURCE_DIR/lua" "$home/"
chmod -R a+rX "$home/captures" "$home/lua"
cd "$home"
isolated sh -c "$1"
"""


def run(command):
    """What a user's shell prints for the command, in a folder where captures/ and lua/ are."""
    result = subprocess.run(["sh", "-c", SCRIPT, "sh", command], capture_output=True, text=True,
                            check=False, timeout=120)
    assert result.returncode == 0, result.stderr
    return result.stdout


def find_all():
    """The pairs of command and output."""
    return [(match["command"], match["output"])
            for match in EXAMPLE.finditer(README.read_text(encoding="utf-8"))]


def put(match, output):
    """The whole match with another output."""
    first, last = (position - match.start() for position in match.span("output"))
    return match[0][:first] + output + match[0][last:]


def refresh():
    """Write README with the outputs of today."""
    show = subprocess.run([SOURCE / "packaging" / "show"], stdout=subprocess.PIPE, text=True, check=True)
    text = README.read_text(encoding="utf-8")
    text = TABLE.sub(lambda match: put(match, show.stdout), text)
    text = EXAMPLE.sub(lambda match: put(match, run(match["command"])), text)
    README.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    refresh()
