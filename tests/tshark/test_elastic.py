# SPDX-License-Identifier: GPL-2.0-or-later
"""README's recipe for Elasticsearch and OpenSearch, as far as the requests: they are well formed, they
hold every handshake, and every value parses as the type that the index template gives its field.

Types and what they accept: Elasticsearch Guide, Field data types; bulk requests: its Bulk API.
"""
import json
import math
import os
import pathlib
import re
import shutil

import pytest

from sandbox import wireshark_minor

SOURCE = pathlib.Path(os.environ["TCPHS_SOURCE_DIR"])
CAPTURES = sorted((SOURCE / "captures").glob("*.pcap*"))
CUT = "only a half.pcap"
QUOTED = "it's \"quoted\", with 100 % ü.pcap"

# What an engine has to store, by Wireshark's type. FT_NONE are the events and the groups.
ELASTIC_TYPES = {"FT_UINT8": "short", "FT_UINT32": "long", "FT_FRAMENUM": "long", "FT_BOOLEAN": "boolean",
                 "FT_RELATIVE_TIME": "double", "FT_STRING": "keyword", "FT_BYTES": "keyword"}


def is_integer(value, bits):
    return re.fullmatch("-?[0-9]+", value) is not None and -2**(bits - 1) <= int(value) < 2**(bits - 1)


# Does a value parse as its type? A JSON string counts as a number if it reads like one (coerce).
PARSERS = {
    "short": lambda value: is_integer(value, 16),
    "long": lambda value: is_integer(value, 64),
    "double": lambda value: math.isfinite(float(value)),
    "boolean": lambda value: value is True,  # a false one is absent
    "keyword": lambda value: isinstance(value, str) and len(value.encode()) <= 32766,
}


def recipe():
    """The first example of README's section."""
    text = (SOURCE / "README.md").read_text(encoding="utf-8")
    section = text.partition("## Elasticsearch and OpenSearch")[2]
    return re.search(r"```sh\n(.*?)```", section, re.DOTALL)[1]


@pytest.fixture(scope="module", name="folder")
def fixture_folder(sandbox):
    """A folder as README assumes it, with our captures and some that are harder, for any user."""
    if shutil.which("jq") is None:
        pytest.skip("jq is not installed")
    folder = sandbox.home / "elastic"
    shutil.copytree(SOURCE / "packaging", folder / "packaging")
    captures = folder / "captures"
    captures.mkdir()
    for path in CAPTURES:
        shutil.copy(path, captures)
    blackholed = SOURCE / "captures" / "tfo-blackholed.pcap"
    shutil.copy(blackholed, captures / QUOTED)
    (captures / CUT).write_bytes(blackholed.read_bytes()[:-10])
    (captures / "text.pcap").write_text("This is not a capture.\n")
    (captures / "nothing.pcap").write_bytes(blackholed.read_bytes()[:24])
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o777)
    return folder


@pytest.fixture(scope="module", name="ran")
def fixture_ran(sandbox, folder):
    """The recipe, run once."""
    return sandbox.run("sh", "-c", f"cd '{folder}'\n{recipe()}", check=False)


@pytest.fixture(scope="module", name="requests")
def fixture_requests(folder, ran):
    """{capture: [(action, document), ...]}, each line read strictly."""
    assert ran.stdout == ""
    found = {}
    for path in sorted((folder / "bulk").iterdir()):
        text = path.read_text(encoding="utf-8")
        assert text.endswith("\n"), "a bulk request ends with a newline"
        lines = [json.loads(line) for line in text.splitlines()]
        pairs = list(zip(lines[::2], lines[1::2], strict=True))
        captures = {document["capture"] for _, document in pairs}
        assert len(captures) == 1, path
        found[captures.pop().removeprefix("captures/")] = pairs
    return found


@pytest.fixture(scope="module", name="template")
def fixture_template(folder, ran):
    assert ran.returncode is not None
    return json.loads((folder / "template.json").read_text(encoding="utf-8"))


def test_bad_captures_are_told_and_spoil_nothing(ran, folder):
    """xargs ends with 123 where one of its commands failed; tshark has one line for each of the two."""
    assert ran.returncode == 123
    names = re.findall(r'"captures/([^"]*)"', ran.stderr)
    assert sorted(set(names)) == [CUT, "text.pcap"], ran.stderr
    left = {path.name for path in (folder / "bulk").iterdir()}
    assert left == {f"captures_{path.name}.ndjson" for path in (folder / "captures").iterdir()
                    if path.name not in ("text.pcap", "nothing.pcap")}


def test_one_document_per_handshake(requests, tshark, folder):
    """The same handshakes that "-T fields" has, with the same values; of the cut capture as well."""
    names = ["id", "client", "server", "outcome", "summary", "setup_time", "client.options"]
    picked = [part for name in names for part in ("-e", "tcphs." + name)]
    for capture, pairs in requests.items():
        done = tshark("-n", "-2", "-r", folder / "captures" / capture, "-Y", "tcphs.summary",
                      "-T", "fields", "-E", "separator=/t", *picked, check=capture != CUT)
        documents = [document["layers"]["tcphs"] for _, document in pairs]
        assert [[document.get("tcphs_tcphs_" + name.replace(".", "_"), "") for name in names]
                for document in documents] == [line.split("\t") for line in done.stdout.splitlines()]
    assert len(requests) == len(CAPTURES) + 2


def test_actions(requests):
    """Index by the month of the packet; an id that no other document has; nothing that version 8 refuses."""
    ids = []
    for capture, pairs in requests.items():
        for action, document in pairs:
            assert list(action) == ["index"] and set(action["index"]) == {"_index", "_id"}
            assert re.fullmatch("tcphs-[0-9]{4}-[0-9]{2}", action["index"]["_index"])
            assert action["index"]["_id"] == \
                f"captures/{capture}#{document['layers']['tcphs']['tcphs_tcphs_id']}"
            ids.append(action["index"]["_id"])
            assert set(document) == {"timestamp", "capture", "layers"}
            assert is_integer(document["timestamp"], 64)
    assert len(ids) == len(set(ids)) > len(CAPTURES)


def mapped_type(template, name):
    """A field that is not listed is a text (dynamic_templates)."""
    mappings = template["template"]["mappings"]
    assert mappings["dynamic"] is True and mappings["date_detection"] is False
    assert mappings["dynamic_templates"] == [
        {"texts": {"match_mapping_type": "string", "mapping": {"type": "keyword"}}}]
    listed = mappings["properties"]["layers"]["properties"]["tcphs"]["properties"]
    return listed.get("tcphs_" + name.replace(".", "_"), {"type": "keyword"})["type"]


def test_template_fits_the_fields(template, fields):
    """Every field of the plugin has the type that its values need."""
    assert template["index_patterns"] == ["tcphs-*"]
    properties = template["template"]["mappings"]["properties"]
    assert properties["timestamp"] == {"type": "date"} and properties["capture"] == {"type": "keyword"}
    facts = {name: kind for name, kind in fields.items() if kind != "FT_NONE"}
    assert len(facts) > 70
    assert {name: mapped_type(template, name) for name in facts} == \
        {name: ELASTIC_TYPES[kind] for name, kind in facts.items()}


def test_values_fit_the_template(requests, template, fields):
    """Every value that occurs parses as its type, and every one is of a known field."""
    names = {"tcphs_" + name.replace(".", "_"): name for name in fields}
    wrong, seen = [], set()
    for capture, pairs in requests.items():
        for _, document in pairs:
            for key, value in document["layers"]["tcphs"].items():
                seen.add(names[key])
                if not PARSERS[mapped_type(template, names[key])](value):
                    wrong.append((capture, names[key], value))
    assert not wrong
    assert {"FT_BYTES", "FT_BOOLEAN", "FT_RELATIVE_TIME", "FT_STRING"} <= {fields[name] for name in seen}
    assert len(seen) > 50


def test_what_readme_says_of_wireshark(tshark, fields):
    """Durations are dates and octets are bytes up to 4.4, and fit from 4.6 on; texts are never listed."""
    done = json.loads(tshark("-G", "elastic-mapping", "--elastic-mapping-filter", "tcphs").stdout)
    minor = wireshark_minor()
    old = minor <= (4, 4)
    mappings = done["mappings"]["doc"] if minor <= (3, 6) else done["mappings"]
    listed = mappings["properties"]["layers"]["properties"]["tcphs"]["properties"]
    expected = {**ELASTIC_TYPES, "FT_STRING": None, "FT_BYTES": "byte" if old else None,
                "FT_RELATIVE_TIME": "date" if old else "double", "FT_NONE": None}
    assert {name: listed.get("tcphs_" + name.replace(".", "_"), {"type": None})["type"]
            for name in fields} == {name: expected[kind] for name, kind in fields.items()}
    assert (mappings.get("dynamic") is False) == old


def test_wrong_use(folder, sandbox):
    done = sandbox.run(folder / "packaging/elastic/bulk", "bulk", check=False)
    assert done.returncode == 2
    assert done.stderr.startswith("usage: ") and done.stderr.count("\n") == 1
