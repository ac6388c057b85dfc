"""Does a second calculator agree? Compares every formula's saved result with the one LibreOffice computes anew.

usage: recalculated.py SAVED.xlsx RECALCULATED.xlsx
Prints one JSON object: formulas compared, differences (sheet, cell, formula, saved, recalculated), formulas without a result,
and cells of the printed pages that show an error.
"""
import json
import re
import sys
import warnings

from openpyxl import load_workbook
from openpyxl.utils import range_boundaries

warnings.filterwarnings("ignore")
TOLERANCE = 1e-9
# A colour, which the settings list, begins with the same sign.
ERROR = re.compile(r"#(?![0-9A-F]{6}$)")


def same(saved, again):
    if isinstance(saved, bool) or isinstance(again, bool):
        return saved == again
    if isinstance(saved, (int, float)) and isinstance(again, (int, float)):
        return abs(saved - again) <= TOLERANCE * max(1.0, abs(saved), abs(again))
    return ("" if saved is None else saved) == ("" if again is None else again)


def printed_cells(sheet):
    areas = sheet.print_area
    if not areas:
        return [sheet.calculate_dimension()]
    areas = areas if isinstance(areas, (list, tuple)) else str(areas).split(",")
    return [a.split("!")[-1].replace("$", "") for a in areas]


def main(saved_path, again_path):
    formulas = load_workbook(saved_path)
    saved = load_workbook(saved_path, data_only=True)
    again = load_workbook(again_path, data_only=True)
    compared, differences, missing, errors = 0, [], [], []
    for sheet in formulas.worksheets:
        values, recalculated = saved[sheet.title], again[sheet.title]
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type != "f":
                    continue
                compared += 1
                a, b = values[cell.coordinate].value, recalculated[cell.coordinate].value
                where = {"sheet": sheet.title, "cell": cell.coordinate}
                if a is None and b is not None and b != "":
                    missing.append(where)
                elif not same(a, b):
                    differences.append({**where, "formula": str(cell.value)[:300], "saved": str(a), "recalculated": str(b)})
        for area in printed_cells(sheet):
            left, top, right, bottom = range_boundaries(area)
            for row in values.iter_rows(min_row=top, max_row=bottom, min_col=left, max_col=right):
                for cell in row:
                    if cell.data_type == "e" or (isinstance(cell.value, str) and ERROR.match(cell.value)):
                        errors.append({"sheet": sheet.title, "cell": cell.coordinate, "value": str(cell.value)})
    print(json.dumps({"compared": compared, "differences": differences[:50], "differenceCount": len(differences),
                      "missing": missing[:50], "printedErrors": errors[:50]}, ensure_ascii=False))


main(sys.argv[1], sys.argv[2])
