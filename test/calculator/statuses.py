"""The judgements a saved workbook shows: {indicator id: {"status": neutral id, "shown": printed text}} as JSON.

usage: statuses.py FILE.xlsx
Found by the workbook's own names and the printed heading 判定, as a reader without the add-in would.
"""
import json
import re
import sys
import warnings

from openpyxl import load_workbook
from openpyxl.utils import range_boundaries

warnings.filterwarnings("ignore")


def column(book, name):
    sheet, area = book.defined_names[name].attr_text.rsplit("!", 1)
    sheet = book[re.sub(r"^'|'$", "", sheet).replace("''", "'")]
    left, top, right, bottom = range_boundaries(area.replace("$", ""))
    return sheet, left, top, bottom


book = load_workbook(sys.argv[1], data_only=True)
sheet, ids, top, bottom = column(book, "KPI_一覧_指標番号")
_, codes, _, _ = column(book, "KPI_一覧_判定コード")
shown = next(c.column for row in sheet.iter_rows(max_row=top) for c in row if c.value == "判定")
found = {}
for row in range(top, bottom + 1):
    if sheet.cell(row, ids).value:
        found[sheet.cell(row, ids).value] = {"status": sheet.cell(row, codes).value, "shown": sheet.cell(row, shown).value}
print(json.dumps(found, ensure_ascii=False))
