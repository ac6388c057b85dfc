"""A department's sheet as a foreign program sees it. Prints one JSON object.

usage: department_sheet.py look FILE.xlsx                     protection, open cells, formulas that lead elsewhere
       department_sheet.py fill FILE.xlsx OUT.xlsx ID VALUE   types this year's 実績値 of an indicator
       department_sheet.py said FILE.xlsx ID                  what the check column says beside 実績値 and 要因分析
       department_sheet.py heights FILE.xlsx                  points of the rows of free text, by indicator and field
"""
import json
import re
import sys
import warnings

from openpyxl import load_workbook

warnings.filterwarnings("ignore")
PREFIX = "KPI調査票|"
NOT_ENTERED = ("name", "plan")


def keys(sheet):
    """(cell of the key, indicator, field, year) of every row."""
    for row in sheet.iter_rows():
        for cell in row:
            if isinstance(cell.value, str) and cell.value.startswith(PREFIX):
                parts = cell.value.split("|")
                if parts[2] == "row":
                    yield cell, parts[8], parts[9], parts[10], parts[6]


def beside(sheet, cell, steps):
    return sheet.cell(cell.row, cell.column + steps)


def row_of(sheet, indicator, field):
    return next(c for c, i, f, year, report in keys(sheet) if (i, f) == (indicator, field) and year == report)


def look(path):
    sheet = load_workbook(path).active
    cells = [c for row in sheet.iter_rows() for c in row]
    entries = {beside(sheet, c, 1).coordinate for c, _, field, _, _ in keys(sheet) if field not in NOT_ENTERED}
    is_open = {c.coordinate for c in cells if not c.protection.locked}
    formulas = [c.value for c in cells if c.data_type == "f"]
    outward = [f for f in map(str, formulas) if re.search(r"!|KPI_|\[", re.sub(r'"[^"]*"', "", f))]
    first = next(keys(sheet))[0]
    return {
        "title": sheet.title,
        "isProtected": bool(sheet.protection.sheet),
        "hasPassword": bool(sheet.protection.password or sheet.protection.hashValue),
        "open": len(is_open),
        "misplaced": sorted(entries ^ is_open),
        "outward": outward,
        "hiddenKey": bool(sheet.column_dimensions[first.column_letter].hidden),
    }


def fill(path, out, indicator, value):
    book = load_workbook(path)
    sheet = book.active
    beside(sheet, row_of(sheet, indicator, "actual"), 1).value = float(value)
    book.save(out)
    return {}


def said(path, indicator):
    sheet = load_workbook(path, data_only=True).active
    return {field: beside(sheet, row_of(sheet, indicator, field), 2).value for field in ("actual", "analysis")}


def heights(path):
    sheet = load_workbook(path).active
    found = {}
    for cell, indicator, field, _, _ in keys(sheet):
        if field in ("analysis", "nextSteps", "remarks"):
            found.setdefault(indicator, {})[field] = sheet.row_dimensions[cell.row].height
    return found


print(json.dumps({"look": look, "fill": fill, "said": said, "heights": heights}[sys.argv[1]](*sys.argv[2:]), ensure_ascii=False))
