"""How openpyxl sees a workbook: charts, print area and fit to pages of every sheet.

usage: opened_sheets.py FILE.xlsx
Prints one JSON object.
"""
import json
import sys
import warnings

from openpyxl import load_workbook

warnings.filterwarnings("ignore")
book = load_workbook(sys.argv[1])
sheets = {
    sheet.title: {
        "charts": len(sheet._charts),
        "area": str(sheet.print_area or ""),
        "fits": bool(sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage),
    }
    for sheet in book.worksheets
}
print(json.dumps({"sheets": sheets}, ensure_ascii=False))
