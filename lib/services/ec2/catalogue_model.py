"""
The model of EC2 as botocore publishes it, and how CloudTrail spells its members. Read by catalogue.py and the tests.
"""
import gzip
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import dataclass

import catalogue_rules as rules

PACKAGE = "botocore"
MODEL = re.compile(r"botocore/data/ec2/([0-9-]+)/service-2\.json(\.gz)?")
READ = re.compile(r"^(Describe|Get|List|Search)")
LEGACY = pathlib.Path(__file__).with_name("catalogue_legacy.txt")
KINDS = {
    "string": "text",
    "blob": "text",
    "boolean": "flag",
    "integer": "integer",
    "long": "integer",
    "double": "double",
    "float": "double",
    "timestamp": "time",
    "structure": "object",
}


class Unavailable(Exception):
    """The package cannot be had."""


def lowered(name):
    return name[0].lower() + name[1:]


def raised(name):
    return name[0].upper() + name[1:]


@dataclass
class Member:
    """A member of a structure. What it holds in the end, list or not, is its target."""

    structure: str
    name: str  # in the API Reference
    xml: str
    query: str
    target: str  # the name of a shape
    kind: str
    is_list: bool
    element: str  # the name of a list's elements in XML, if the model gives one
    secret: bool
    documented: bool = True

    @property
    def full(self):
        return f"{self.structure}.{self.name}"

    @property
    def is_object(self):
        return self.kind == "object"

    def legacy(self):
        """The name in a request of the legacy dialect."""
        for key in [self.full] + [self.query] * self.is_list:
            if key in rules.LEGACY_NAMES:
                return rules.LEGACY_NAMES[key]
        if not self.is_list or not self.documented:
            return lowered(self.query)
        return lowered(re.sub("Set$", "", re.sub("Id$", "", self.query))) + "Set"

    def legacy_element(self):
        """The name of what an element of such a list holds, if the elements are no structures."""
        return rules.LEGACY_ELEMENTS.get(self.query, lowered(self.query))

    def wire(self, spelling):
        return {"legacy": self.legacy, "query": lambda: self.query, "xml": lambda: self.xml}[spelling]()


class Model:
    def __init__(self, content, version):
        self.version = version
        self.shapes = content["shapes"]
        self.operations = content["operations"]
        self.legacy = {line for line in LEGACY.read_text().split("\n") if line and not line.startswith("#")}
        self.known = {}

    def actions(self):
        return sorted(self.operations)

    def is_legacy(self, action):
        return action in self.legacy

    def is_read(self, action):
        return bool(READ.match(action))

    def request(self, action):
        return self.operations[action].get("input", {}).get("shape")

    def response(self, action):
        """The structure; of an action without one in the model, what records have shown, or None."""
        found = self.operations[action].get("output", {}).get("shape")
        return found or (f"{action}Result" if f"{action}Result" in rules.UNDOCUMENTED else None)

    def spelling(self, action, direction):
        return "xml" if direction == "response" else "legacy" if self.is_legacy(action) else "query"

    def members(self, structure):
        if structure not in self.known:
            members = self.shapes.get(structure, {}).get("members", {})
            self.known[structure] = [self.member(structure, *one) for one in members.items()]
        return self.known[structure]

    def undocumented(self, structure):
        return [self.undocumented_member(structure, *one) for one in rules.UNDOCUMENTED.get(structure, [])]

    def undocumented_member(self, structure, xml, name, what):
        what, is_list = what.replace("[]", ""), what.endswith("[]")
        kind = "object" if what in self.shapes else what
        return Member(structure, name, xml, raised(xml), what, kind, is_list, None, False, documented=False)

    def member(self, structure, name, reference):
        target = self.shapes[reference["shape"]]
        target_name, is_list, element = reference["shape"], target["type"] == "list", None
        secret = target.get("sensitive", False)
        if is_list:
            target_name, element = target["member"]["shape"], target["member"].get("locationName")
            target = self.shapes[target_name]
            secret = secret or target.get("sensitive", False)
        xml = reference.get("locationName", name)
        kind = KINDS[target["type"]]
        if kind == "text" and rules.ACCOUNTS.search(name):
            kind = "account"
        secret = secret or (kind == "text" and bool(rules.SECRETS.search(name)))
        query = reference.get("queryName") or raised(xml)
        return Member(structure, name, xml, query, target_name, kind, is_list, element, secret)


def fetch(version, folder):
    """The wheel of that version, the newest for None, in the folder."""
    wanted = f"{PACKAGE}=={version}" if version else PACKAGE
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--retries", "0"]
    command += ["--only-binary", ":all:", "--dest", folder, wanted]
    try:
        subprocess.run(command, check=True, capture_output=True, text=True)
    except (subprocess.CalledProcessError, OSError) as error:
        reason = (getattr(error, "stderr", "") or str(error)).strip()
        raise Unavailable(f"{wanted} cannot be had: {reason}") from error
    return next(pathlib.Path(folder).glob("*.whl"))


def load(source=None):
    """The model of a version, of a wheel (a path that ends in .whl), or the newest one."""
    with tempfile.TemporaryDirectory() as folder:
        wheel = pathlib.Path(source) if source and source.endswith(".whl") else fetch(source, folder)
        version = wheel.name.split("-")[1]
        with zipfile.ZipFile(wheel) as archive:
            newest = max(name for name in archive.namelist() if MODEL.fullmatch(name))
            content = archive.read(newest)
    return Model(json.loads(gzip.decompress(content) if newest.endswith(".gz") else content), version)
