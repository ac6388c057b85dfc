"""Is a saved workbook one that Excel opens without offering a repair? Checked from the standard's rules, by a foreign reader.

usage: well_made.py FILE.xlsx
Prints a JSON list of what is wrong: package (types, relationships), order of elements, numbers that point into lists
(styles, shared texts, sheets, axes), cells, and whatever openpyxl cannot read.
"""
import io
import json
import posixpath
import re
import sys
import warnings
import zipfile

from lxml import etree
from openpyxl import load_workbook
from openpyxl.utils import coordinate_to_tuple, range_boundaries

warnings.filterwarnings("ignore")
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

# ISO/IEC 29500-1: the children of an element come in this order, and no others do.
ORDER = {
    MAIN + "workbook": "fileVersion fileSharing workbookPr AlternateContent revisionPtr workbookProtection bookViews sheets functionGroups "
    "externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches webPublishing fileRecoveryPr webPublishObjects extLst",
    MAIN + "worksheet": "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios "
    "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks "
    "printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing "
    "legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst",
    MAIN + "styleSheet": "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
    MAIN + "dxf": "font numFmt fill alignment border protection extLst",
    CHART + "chartSpace": "date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData "
    "printSettings userShapes extLst",
    CHART + "chart": "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst",
    CHART + "barChart": "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst",
    CHART + "lineChart": "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst",
    CHART + "catAx": "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr "
    "crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst",
    CHART + "valAx": "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr "
    "crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst",
    CHART + "dLbls": "dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator "
    "showLeaderLines leaderLines extLst",
}
SERIES = {
    CHART + "barChart": "idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst",
    CHART + "lineChart": "idx order tx spPr marker dPt dLbls trendline errBars cat val smooth extLst",
}


class Package:
    def __init__(self, content):
        self.archive = zipfile.ZipFile(io.BytesIO(content))
        self.names = [name for name in self.archive.namelist() if not name.endswith("/")]
        self.trees = {}

    def tree(self, name):
        if name not in self.trees:
            self.trees[name] = etree.fromstring(self.archive.read(name))
        return self.trees[name]

    def relations(self, name):
        """{id: (kind, target part or None)} of a part, with what is wrong with them."""
        folder, file = posixpath.split(name)
        own = posixpath.join(folder, "_rels", file + ".rels")
        found, wrong = {}, []
        for rel in self.tree(own) if own in self.names else []:
            target = rel.get("Target", "")
            outside = rel.get("TargetMode") == "External"
            path = None if outside else (target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target)))
            if rel.get("Id") in found:
                wrong.append(f"{own}: {rel.get('Id')} twice")
            if path is not None and path.split("#")[0] not in self.names:
                wrong.append(f"{own}: points to a missing part {path}")
            found[rel.get("Id")] = (rel.get("Type", "").rsplit("/", 1)[-1], path)
        return found, wrong


def package_faults(package):
    wrong = [f"{name}: twice in the package" for name in set(package.names) if package.names.count(name) > 1]
    if "[Content_Types].xml" not in package.names:
        return wrong + ["no [Content_Types].xml"]
    types = package.tree("[Content_Types].xml")
    defaults = {each.get("Extension", "").lower() for each in types if each.get("Extension")}
    named = [each.get("PartName", "").lstrip("/") for each in types if each.get("PartName")]
    wrong += [f"[Content_Types].xml names a missing part {name}" for name in named if name not in package.names]
    wrong += [f"[Content_Types].xml names {name} twice" for name in set(named) if named.count(name) > 1]
    for name in package.names:
        if name != "[Content_Types].xml" and name not in named and name.rsplit(".", 1)[-1].lower() not in defaults:
            wrong.append(f"{name}: has no content type")
        if not name.endswith((".xml", ".rels", ".vml")):
            continue
        try:
            root = package.tree(name)
        except etree.XMLSyntaxError as failure:
            wrong.append(f"{name}: {failure}")
            continue
        if name.endswith(".rels"):
            continue
        relations, broken = package.relations(name)
        wrong += broken
        for element in root.iter(etree.Element):
            for attribute, value in element.attrib.items():
                if attribute.startswith(LINK) and value not in relations:
                    wrong.append(f"{name}: {etree.QName(element).localname} names the missing relation {value}")
    return wrong


def order_faults(name, root):
    wrong = []
    for element in root.iter(etree.Element):
        parent = element.getparent()
        inside = SERIES.get(parent.tag) if parent is not None and element.tag == CHART + "ser" else ORDER.get(element.tag)
        if inside is None:
            continue
        wanted, last = inside.split(), -1
        for child in element.iterchildren(etree.Element):
            word, what = etree.QName(child).localname, f"{name}: {etree.QName(element).localname}"
            if word not in wanted:
                wrong.append(f"{what} has the unknown child {word}")
            elif wanted.index(word) < last:
                wrong.append(f"{what} has {word} too late")
            else:
                last = wanted.index(word)
    return wrong


def style_faults(styles):
    wrong = []
    count = {name: len(styles.find(MAIN + name)) if styles.find(MAIN + name) is not None else 0 for name in ORDER[MAIN + "styleSheet"].split()}
    formats = {each.get("numFmtId") for each in styles.iter(MAIN + "numFmt")}
    for section in ("cellStyleXfs", "cellXfs"):
        for at, xf in enumerate(styles.findall(f"{MAIN}{section}/{MAIN}xf")):
            for attribute, target in (("fontId", "fonts"), ("fillId", "fills"), ("borderId", "borders"), ("xfId", "cellStyleXfs")):
                if int(xf.get(attribute, 0)) >= max(1, count[target]):
                    wrong.append(f"styles: {section} {at} names the missing {attribute} {xf.get(attribute)}")
            number = xf.get("numFmtId", "0")
            if int(number) >= 164 and number not in formats:
                wrong.append(f"styles: {section} {at} names the missing numFmtId {number}")
    return wrong, max(1, count["cellXfs"]), count["dxfs"]


def sheet_faults(name, root, texts, looks, rules):
    wrong, row_before = [], 0
    for row in root.iter(MAIN + "row"):
        number, column_before = int(row.get("r", row_before + 1)), 0
        if number <= row_before:
            wrong.append(f"{name}: row {number} comes after row {row_before}")
        row_before = number
        for cell in row.iter(MAIN + "c"):
            place = cell.get("r")
            at, column = coordinate_to_tuple(place)
            if at != number or column <= column_before:
                wrong.append(f"{name}: {place} is out of its place")
            column_before = column
            value = cell.findtext(MAIN + "v")
            if cell.get("t") == "s" and not (value or "").isdigit() or cell.get("t") == "s" and int(value) >= texts:
                wrong.append(f"{name}: {place} names the missing shared text {value}")
            if cell.get("t", "n") == "n" and value and not re.fullmatch(r"[-+]?([0-9]+\.?[0-9]*|\.[0-9]+)([Ee][-+]?[0-9]+)?", value):
                wrong.append(f"{name}: {place} is no number: {value}")
            if int(cell.get("s", 0)) >= looks:
                wrong.append(f"{name}: {place} names the missing style {cell.get('s')}")
    merged = [range_boundaries(each.get("ref")) for each in root.iter(MAIN + "mergeCell")]
    for at, (left, top, right, bottom) in enumerate(merged):
        if any(left <= r and l <= right and top <= b and t <= bottom for l, t, r, b in merged[:at]):
            wrong.append(f"{name}: merged cells overlap at row {top}")
    for rule in root.iter(MAIN + "cfRule"):
        if rule.get("dxfId") is not None and int(rule.get("dxfId")) >= rules:
            wrong.append(f"{name}: a rule names the missing look {rule.get('dxfId')}")
    return wrong


def book_faults(book):
    wrong = []
    sheets = book.findall(f"{MAIN}sheets/{MAIN}sheet")
    names = [sheet.get("name", "") for sheet in sheets]
    lower = [name.lower() for name in names]
    wrong += [f"workbook: the sheet name {name!r} is not one" for name in names if not 0 < len(name) <= 31 or re.search(r"[\\/?*\[\]:]", name)]
    for what, values in (("name", lower), ("sheetId", [sheet.get("sheetId") for sheet in sheets])):
        wrong += [f"workbook: the {what} {value} twice" for value in set(values) if values.count(value) > 1]
    seen = set()
    for defined in book.findall(f"{MAIN}definedNames/{MAIN}definedName"):
        name, scope, text = defined.get("name", ""), defined.get("localSheetId"), defined.text or ""
        if (name.lower(), scope) in seen:
            wrong.append(f"workbook: the name {name} twice")
        seen.add((name.lower(), scope))
        if scope is not None and int(scope) >= len(sheets):
            wrong.append(f"workbook: the name {name} belongs to the missing sheet {scope}")
        for sheet in re.findall(r"'((?:[^']|'')+)'!", re.sub(r'"[^"]*"', "", text)):
            if "[" not in sheet and sheet.replace("''", "'").lower() not in lower:
                wrong.append(f"workbook: the name {name} means the missing sheet {sheet}")
    return wrong


def chart_faults(name, root):
    axes = {each.find(CHART + "axId").get("val") for kind in ("catAx", "valAx", "dateAx", "serAx") for each in root.iter(CHART + kind)}
    used = [each.get("val") for each in root.iter(CHART + "axId", CHART + "crossAx")]
    return [f"{name}: names the missing axis {axis}" for axis in sorted(set(used) - axes)]


def faults(content):
    try:
        package = Package(content)
    except zipfile.BadZipFile as failure:
        return [f"not a package: {failure}"]
    wrong = package_faults(package)
    if wrong:
        return wrong
    book = package.tree("xl/workbook.xml")
    relations, _ = package.relations("xl/workbook.xml")
    parts = {kind: path for kind, path in relations.values()}
    wrong += book_faults(book)
    broken, looks, rules = style_faults(package.tree(parts["styles"]))
    wrong += broken
    texts = len(package.tree(parts["sharedStrings"]).findall(MAIN + "si")) if "sharedStrings" in parts else 0
    for name in package.names:
        if not name.endswith(".xml"):
            continue
        root = package.tree(name)
        wrong += order_faults(name, root)
        if root.tag == MAIN + "worksheet":
            wrong += sheet_faults(name, root, texts, looks, rules)
        if root.tag == CHART + "chartSpace":
            wrong += chart_faults(name, root)
    try:
        load_workbook(io.BytesIO(content))
    except Exception as failure:
        wrong.append(f"openpyxl cannot read it: {type(failure).__name__}: {failure}")
    return wrong


with open(sys.argv[1], "rb") as file:
    print(json.dumps(faults(file.read()), ensure_ascii=False))
