#!/usr/bin/python3
"""Are the user's sheets the same before and after? Read by openpyxl, parts compared byte for byte.

usage: compare_sheets.py BEFORE.xlsx AFTER.xlsx [OWN_SHEET ...]     exit 1 and one line each if anything differs
OWN_SHEET: sheets that were added; every other sheet must be equal. --touched: sheets may have been written anew
(then their parts are not compared as bytes, only what openpyxl reads).
"""
import re
import sys
import warnings
import zipfile

from lxml import etree
from openpyxl import load_workbook

warnings.filterwarnings("ignore")
# Parts that have to tell of an added sheet; what they say of the user's sheets is compared by openpyxl below.
EDITED = {"[content_types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "_rels/.rels", "xl/styles.xml",
          "docprops/app.xml", "docprops/custom.xml"}
MAY_GO = {"xl/calcchain.xml"}
STYLE_LISTS = ("numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs")


def parts_of(path):
    archive = zipfile.ZipFile(path)
    return {n.replace("\\", "/").lstrip("/"): archive.read(n) for n in archive.namelist() if not n.endswith(("/", "\\"))}


def without_selection(data):
    return re.sub(rb'\stabSelected="[^"]*"', b"", data, count=1)


def compare_parts(before, after, touched, wrong):
    same = 0
    lower = {name.lower(): data for name, data in after.items()}
    for name, data in before.items():
        low = name.lower()
        if low not in lower:
            if low not in MAY_GO:
                wrong.append(f"part lost: {name}")
        elif low in EDITED or (touched and re.match(r"xl/(worksheets|drawings|charts|tables)/", low)):
            continue
        elif data == lower[low] or (low.startswith("xl/worksheets/") and without_selection(data) == without_selection(lower[low])):
            same += 1
        else:
            wrong.append(f"part changed: {name}")
    if "xl/styles.xml" in lower and b"purl.oclc.org" not in lower["xl/styles.xml"]:
        compare_styles(before["xl/styles.xml"], lower["xl/styles.xml"], wrong)
    return same


def compare_styles(before, after, wrong):
    """What was there must still be there, at the same number."""
    old, new = etree.fromstring(before), etree.fromstring(after)
    space = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    for name in STYLE_LISTS:
        was, now = list(old.find(space + name) if old.find(space + name) is not None else []), list(
            new.find(space + name) if new.find(space + name) is not None else [])
        for at, (a, b) in enumerate(zip(was, now)):
            if etree.tostring(a, method="c14n", exclusive=True) != etree.tostring(b, method="c14n", exclusive=True):
                wrong.append(f"styles: {name}[{at}] changed")
        if len(now) < len(was):
            wrong.append(f"styles: {name} lost entries")


def rules_of(sheet):
    found = []
    for area in sheet.conditional_formatting:
        for rule in area.rules:
            found.append((str(area.sqref), rule.type, rule.operator, tuple(rule.formula), rule.text, rule.stopIfTrue,
                          repr(rule.dxf), repr(rule.colorScale), repr(rule.dataBar), repr(rule.iconSet)))
    return sorted(found, key=repr)


def validations_of(sheet):
    return sorted(repr((str(v.sqref), v.type, v.operator, v.formula1, v.formula2, v.allow_blank, v.prompt, v.error,
                        v.errorStyle, v.showDropDown, v.imeMode)) for v in sheet.data_validations.dataValidation)


def sheet_facts(sheet):
    setup, margins = sheet.page_setup, sheet.page_margins
    return {
        "state": sheet.sheet_state,
        "tab colour": repr(sheet.sheet_properties.tabColor),
        "fit to page": repr(sheet.sheet_properties.pageSetUpPr),
        "merges": sorted(str(m) for m in sheet.merged_cells.ranges),
        "columns": sorted((k, d.width, d.hidden, d.min, d.max, d.outlineLevel) for k, d in sheet.column_dimensions.items()),
        "rows": sorted((k, d.height, d.hidden, d.outlineLevel) for k, d in sheet.row_dimensions.items()
                       if d.height or d.hidden or d.outlineLevel),
        "conditional formats": rules_of(sheet),
        "validations": validations_of(sheet),
        "freeze": sheet.freeze_panes,
        "gridlines": sheet.sheet_view.showGridLines,
        "print area": str(sheet.print_area),
        "print titles": (sheet.print_title_rows, sheet.print_title_cols),
        "page": tuple(repr(getattr(setup, k)) for k in ("orientation", "paperSize", "scale", "fitToWidth", "fitToHeight")),
        "margins": (margins.left, margins.right, margins.top, margins.bottom, margins.header, margins.footer),
        "header": tuple(getattr(sheet.oddHeader, k).text for k in ("left", "center", "right")),
        "footer": tuple(getattr(sheet.oddFooter, k).text for k in ("left", "center", "right")),
        "breaks": sorted(b.id for b in sheet.row_breaks.brk),
        "protection": repr(sheet.protection),
        "filter": sheet.auto_filter.ref,
        "charts": len(getattr(sheet, "_charts", [])),
        "images": len(getattr(sheet, "_images", [])),
        "tables": sorted((t.name, t.ref, tuple(c.name for c in t.tableColumns)) for t in sheet.tables.values()),
    }


def value_of(cell):
    return getattr(cell.value, "text", cell.value), getattr(cell.value, "ref", None)


def compare_cells(name, a, b, values_a, values_b, wrong):
    count = 0
    rows, columns = max(a.max_row, b.max_row), max(a.max_column, b.max_column)
    if rows * columns > 3_000_000:
        rows = 2000
    for row in range(1, rows + 1):
        for column in range(1, columns + 1):
            key = (row, column)
            has = key in a._cells, key in b._cells
            if has == (False, False):
                continue
            x, y = a.cell(row, column), b.cell(row, column)
            count += 1
            facts = {
                "value": (value_of(x), value_of(y)),
                "result": (values_a.cell(row, column).value, values_b.cell(row, column).value),
                "type": (x.data_type, y.data_type),
                "number format": (x.number_format, y.number_format),
                "font": (x.font, y.font), "fill": (x.fill, y.fill), "border": (x.border, y.border),
                "alignment": (x.alignment, y.alignment), "protection": (x.protection, y.protection),
                "comment": (getattr(x.comment, "text", None), getattr(y.comment, "text", None)),
                "link": (getattr(x.hyperlink, "target", None), getattr(y.hyperlink, "target", None)),
            }
            for what, (was, now) in facts.items():
                if was != now and not (was != was and now != now):
                    wrong.append(f"{name}!{x.coordinate} {what}: {was!r} -> {now!r}"[:300])
    return count


def names_of(book):
    return {(n.name.lower(), None if n.localSheetId is None else book.sheetnames[n.localSheetId]): (n.attr_text, n.hidden, n.comment)
            for n in book.defined_names.definedName} | {
        (n.name.lower(), sheet.title): (n.attr_text, n.hidden, n.comment)
        for sheet in book.worksheets for n in book.defined_names.definedName
        if n.localSheetId is not None and book.sheetnames[n.localSheetId] == sheet.title}


def compare(before, after, own, touched=False):
    wrong = []
    same = compare_parts(parts_of(before), parts_of(after), touched, wrong)
    cells = 0
    try:
        a, values_a = load_workbook(before), load_workbook(before, data_only=True)
    except Exception as failure:  # the file came like that: only its parts can be compared
        print(f"  openpyxl cannot read the file itself ({type(failure).__name__}); parts only")
        return wrong, same, cells
    if not a.sheetnames:
        print("  openpyxl does not read the strict dialect; parts only")
        return wrong, same, cells
    b, values_b = load_workbook(after), load_workbook(after, data_only=True)
    names = [n for n in a.sheetnames if n not in own]
    if names != [n for n in b.sheetnames if n not in own]:
        wrong.append(f"sheets: {a.sheetnames} -> {b.sheetnames}")
        return wrong, same, cells
    for name in names:
        x, y = a[name], b[name]
        if not hasattr(x, "_cells"):
            continue
        facts, now = sheet_facts(x), sheet_facts(y)
        for what in facts:
            if facts[what] != now[what]:
                wrong.append(f"{name} {what}: {facts[what]!r} -> {now[what]!r}"[:600])
        cells += compare_cells(name, x, y, values_a[name], values_b[name], wrong)
    was, now = names_of(a), names_of(b)
    for key in was:
        if was[key] != now.get(key):
            wrong.append(f"name {key}: {was[key]} -> {now.get(key)}")
    return wrong, same, cells


if __name__ == "__main__":
    arguments = [a for a in sys.argv[1:] if not a.startswith("--")]
    differences, same_parts, cell_count = compare(arguments[0], arguments[1], set(arguments[2:]), "--touched" in sys.argv)
    print(f"{arguments[1]}: {cell_count} cells and {same_parts} parts equal" if not differences else f"{arguments[1]}: {len(differences)} differ")
    for line in differences[:40]:
        print("   ", line)
    sys.exit(1 if differences else 0)
