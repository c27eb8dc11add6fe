"""Counts GEXF files that the schemas of GEXF 1.3 below a folder take: validate.py FOLDER FILE...

The schemas contradict each other on viz, so the XML Schema sees the files without it.
"""

import json
import pathlib
import sys

from lxml import etree

VIZ = "http://gexf.net/1.3/viz"


def schema(folder, name):
    found = sorted(pathlib.Path(folder).rglob(f"1.3/{name}"))
    if not found:
        raise SystemExit(f"there is no 1.3/{name} below {folder}")
    return etree.parse(str(found[0]))


rng = etree.RelaxNG(schema(sys.argv[1], "gexf.rng"))
xsd = etree.XMLSchema(schema(sys.argv[1], "gexf.xsd"))
valid = {"rng": 0, "xsd": 0}
for path in sys.argv[2:]:
    document = etree.parse(path, etree.XMLParser(huge_tree=True))
    valid["rng"] += rng.validate(document)
    for element in document.xpath(f'//*[namespace-uri()="{VIZ}"]'):
        element.getparent().remove(element)
    valid["xsd"] += xsd.validate(document)
    for error in list(rng.error_log)[:2] + list(xsd.error_log)[:2]:
        print(path, error, file=sys.stderr)
print(json.dumps(valid))
