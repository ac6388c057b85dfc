#!/usr/bin/python3
"""Workbooks as other programs write them, to open, add to, save and compare.

usage: make_inputs.py OUTDIR      writes with XlsxWriter and openpyxl; prints the path of each file
"""
import datetime
import os
import struct
import sys
import zipfile
import zlib

import xlsxwriter
from openpyxl import Workbook
from openpyxl.chart import BarChart, LineChart, PieChart, Reference, ScatterChart, Series
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, DataBarRule, FormulaRule, IconSetRule
from openpyxl.styles import Alignment, Border, Font, GradientFill, NamedStyle, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.table import Table, TableStyleInfo

INDICATORS = ["社会増減", "合計特殊出生率", "新規創業者数", "観光入込客数", "市内総生産", "転入者数", "待機児童数", "健康寿命"]


def png(path):
    rows = b"".join(b"\x00" + bytes([0, 112, 192] * 20) for _ in range(10))
    chunk = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    with open(path, "wb") as out:
        out.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 20, 10, 8, 2, 0, 0, 0)) +
                  chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))
    return path


def xw_everything(path, image):
    book = xlsxwriter.Workbook(path)
    book.set_custom_property("担当課", "政策推進課")
    book.set_custom_property("番号", 42)
    book.set_properties({"title": "総合戦略", "author": "政策推進課"})
    sheet, hidden, very, charts = (book.add_worksheet(n) for n in ("KPI 一覧", "隠し", "設定 'A' 版", "図"))
    head = book.add_format({"bold": 1, "bg_color": "#1F4E79", "font_color": "white", "border": 1, "align": "center",
                            "valign": "vcenter", "text_wrap": 1, "font_name": "游ゴシック"})
    yen, rate = book.add_format({"num_format": '¥#,##0;[Red]▲¥#,##0', "border": 4}), book.add_format({"num_format": "0.0%"})
    day = book.add_format({"num_format": '[$-411]ggge"年"m"月"d"日"', "italic": 1, "underline": 33})
    soft, open_cell = book.add_format({"bg_color": "#FFC7CE", "font_color": "#9C0006"}), book.add_format({"locked": 0, "rotation": 45, "indent": 2})
    bold, red = book.add_format({"bold": 1}), book.add_format({"color": "red", "font_script": 1})
    sheet.merge_range("A1:H1", "第3期 総合戦略　数値目標", head)
    sheet.merge_range("C2:E2", "実績値", head)
    sheet.write_row("A3", ["指標", "基準値", "R4", "R5", "R6", "達成率", "確認日", "備考"], head)
    for at, name in enumerate(INDICATORS):
        row = 3 + at
        sheet.write(row, 0, name)
        sheet.write_row(row, 1, [100 + at * 7.5, 110 + at, None if at == 2 else 120 - at, 130 + at * at], yen)
        sheet.write_formula(row, 5, f'=IF(B{row + 1}="","",E{row + 1}/B{row + 1})', rate, (130 + at * at) / (100 + at * 7.5))
        sheet.write_datetime(row, 6, datetime.datetime(2025, 4, 1 + at), day)
        sheet.write(row, 7, "", open_cell)
    sheet.write_rich_string("H4", "前年度より", bold, "大幅に", red, "増加")
    sheet.write_string("H5", "改行\nと　全角空白 & <記号> \"引用\"")
    sheet.write_string("H6", "=式ではない")
    sheet.write_boolean("H7", True)
    sheet.write_formula("H8", "=1/0", None, "#DIV/0!")
    sheet.write_url("H9", "https://www.example.jp/kpi?a=1&b=2", string="出典")
    sheet.write_url("H10", "internal:'設定 ''A'' 版'!A1", string="設定へ", tip="移動")
    sheet.write_formula("H11", '=""', None, "")
    sheet.write_array_formula("J4:J6", "{=B4:B6*2}", None, 200)
    sheet.write_dynamic_array_formula("L4", '=UNIQUE(A4:A11)')
    sheet.write_formula("M4", '=_xlfn.XLOOKUP("転入者数",A4:A11,B4:B11)', None, 137.5)
    sheet.conditional_format("F4:F11", {"type": "data_bar", "bar_color": "#63C384", "data_bar_2010": True, "bar_solid": True})
    sheet.conditional_format("E4:E11", {"type": "icon_set", "icon_style": "3_traffic_lights"})
    sheet.conditional_format("D4:D11", {"type": "3_color_scale"})
    sheet.conditional_format("B4:B11", {"type": "cell", "criteria": ">", "value": 120, "format": soft})
    sheet.conditional_format("A4:A11", {"type": "formula", "criteria": '=$E4<$B4', "format": soft, "stop_if_true": True})
    sheet.conditional_format("C4:C11", {"type": "top", "value": 3, "format": bold})
    sheet.data_validation("H4:H11", {"validate": "list", "source": ["順調", "やや遅れ", "遅れ"], "input_title": "進捗", "input_message": "選択"})
    sheet.data_validation("C4:E11", {"validate": "decimal", "criteria": "between", "minimum": 0, "maximum": 1000, "error_type": "warning"})
    sheet.data_validation("G4:G11", {"validate": "date", "criteria": ">=", "value": datetime.date(2024, 4, 1)})
    sheet.data_validation("B4:B5", {"validate": "list", "source": "='設定 ''A'' 版'!$A$1:$A$3"})
    sheet.write_comment("A4", "住民基本台帳人口移動報告", {"author": "政策推進課"})
    sheet.insert_image("J10", image, {"description": "印"})
    sheet.insert_textbox("J14", "注意書き")
    sheet.set_column("A:A", 24), sheet.set_column("C:D", 9.5, None, {"level": 1}), sheet.set_column("I:I", None, None, {"hidden": 1})
    sheet.set_row(2, 33), sheet.set_row(6, None, None, {"hidden": 1}), sheet.set_row(7, None, soft)
    sheet.freeze_panes(3, 1), sheet.set_landscape(), sheet.set_paper(8), sheet.fit_to_pages(1, 0)
    sheet.print_area("A1:H11"), sheet.repeat_rows(0, 2), sheet.set_h_pagebreaks([7]), sheet.center_horizontally()
    sheet.set_header("&L北本市&C総合戦略&R&D"), sheet.set_footer("&C&P / &N ページ"), sheet.set_margins(0.4, 0.4, 0.6, 0.6)
    sheet.protect("secret", {"format_columns": True, "autofilter": True}), sheet.set_tab_color("#00B050"), sheet.hide_gridlines(2)
    sheet.autofilter("A3:H11"), sheet.set_zoom(85)
    sheet.add_sparkline("I4", {"range": "'KPI 一覧'!C4:E4"})
    hidden.hide()
    hidden.write_column("A1", list(range(20)))
    hidden.add_table("C1:E5", {"name": "表_人口", "columns": [{"header": "年度"}, {"header": "人口"}, {"header": "率", "formula": "=[@人口]/2"}], "total_row": False,
                               "data": [[2020, 100], [2021, 98], [2022, 97], [2023, 95]]})
    very.hide()
    very.write_column("A1", ["順調", "やや遅れ", "遅れ"])
    book.define_name("税率", "=0.1"), book.define_name("指標範囲", "='KPI 一覧'!$A$4:$A$11")
    book.define_name("'KPI 一覧'!局所名", "='KPI 一覧'!$B$4"), book.define_name("図!局所名", "=図!$A$1")
    for at, kind in enumerate(("column", "bar", "line", "pie", "scatter", "area", "radar", "doughnut")):
        chart = book.add_chart({"type": kind})
        chart.add_series({"name": "='KPI 一覧'!$E$3", "categories": "='KPI 一覧'!$A$4:$A$11", "values": "='KPI 一覧'!$E$4:$E$11",
                          "data_labels": {"value": True}, "fill": {"color": "#2F75B5"}})
        if kind == "column":
            line = book.add_chart({"type": "line"})
            line.add_series({"name": "率", "values": "='KPI 一覧'!$F$4:$F$11", "y2_axis": True, "marker": {"type": "circle"}})
            chart.combine(line)
        chart.set_title({"name": f"{kind} 図表"}), chart.set_y_axis({"num_format": "0", "major_gridlines": {"visible": True}})
        charts.insert_chart(at * 16, 0, chart, {"description": f"説明{at}"})
    tab = book.add_chartsheet("グラフだけ")
    only = book.add_chart({"type": "line"})
    only.add_series({"values": "='KPI 一覧'!$E$4:$E$11"})
    tab.set_chart(only)
    last = book.add_worksheet("後ろ")
    last.write("A1", "='KPI 一覧'!B4", None)
    charts.activate()
    book.close()


def xw_1904_plain(path, _):
    book = xlsxwriter.Workbook(path, {"date_1904": True, "strings_to_numbers": True})
    sheet = book.add_worksheet()
    for row in range(60):
        sheet.write_row(row, 0, [f"行{row}", row * 1.1, 1 / 3, -row])
        sheet.write_formula(row, 4, f"=SUM(B{row + 1}:D{row + 1})")
    sheet.write_datetime("F1", datetime.datetime(2026, 4, 1, 13, 5, 7), book.add_format({"num_format": "yyyy/m/d h:mm:ss"}))
    book.close()


def xw_constant_memory(path, _):
    """Inline strings with formatted runs."""
    book = xlsxwriter.Workbook(path, {"constant_memory": True})
    sheet, bold = book.add_worksheet("直書き"), book.add_format({"bold": 1})
    for row in range(40):
        sheet.write_string(row, 0, f"指標{row} ")
        sheet.write_rich_string(row, 1, "前", bold, "太字", " 後 ")
        sheet.write_number(row, 2, row)
    book.close()


def op_everything(path, image):
    book = Workbook()
    sheet = book.active
    sheet.title = "実績（部署別）"
    thin = Side(style="thin", color="FF808080")
    for column, name in enumerate(["№", "指標名", "担当課", "目標", "実績", "率"], 1):
        cell = sheet.cell(2, column, name)
        cell.font, cell.fill = Font(name="ＭＳ ゴシック", bold=True, color="FFFFFFFF", size=10.5), PatternFill("solid", fgColor="FF375623")
        cell.border = Border(left=thin, right=thin, top=Side(style="double"), bottom=Side(style="medium"), diagonal=thin, diagonalUp=True)
        cell.alignment = Alignment(horizontal="distributed", vertical="center", wrap_text=True, shrink_to_fit=False, text_rotation=0)
    for at, name in enumerate(INDICATORS):
        row = 3 + at
        for column, value in enumerate([at + 1, name, "企画課", 100 - at, 90 + at * 3, f"=E{row}/D{row}"], 1):
            sheet.cell(row, column, value)
        sheet.cell(row, 6).number_format = "0.0%"
        sheet.cell(row, 5).protection = Protection(locked=False, hidden=True)
        sheet.cell(row, 4).fill = GradientFill(stop=("FF5B9BD5", "FFFFFFFF"), degree=90) if at == 0 else PatternFill("gray125")
    sheet["H3"], sheet["H4"], sheet["H5"] = datetime.date(2026, 3, 31), datetime.time(9, 30), datetime.datetime(2025, 12, 1, 8, 0)
    sheet["H6"], sheet["H7"] = datetime.timedelta(hours=30), True
    style = NamedStyle(name="見出し様式", font=Font(b=True, size=14), number_format="#,##0;▲#,##0")
    book.add_named_style(style)
    sheet["A1"], sheet["A1"].style = "令和7年度　進捗", "見出し様式"
    sheet.merge_cells("A1:F1"), sheet.merge_cells("C3:C6")
    sheet.conditional_formatting.add("F3:F10", DataBarRule(start_type="min", end_type="max", color="FF638EC6"))
    sheet.conditional_formatting.add("E3:E10", IconSetRule("3Arrows", "percent", [0, 33, 67]))
    sheet.conditional_formatting.add("D3:D10", ColorScaleRule(start_type="min", start_color="FFF8696B", end_type="max", end_color="FF63BE7B"))
    sheet.conditional_formatting.add("A3:F10", FormulaRule(formula=["$E3<$D3"], fill=PatternFill(bgColor="FFFFC7CE"), font=Font(color="FF9C0006", b=True)))
    sheet.conditional_formatting.add("F3:F10", CellIsRule(operator="between", formula=["0.5", "0.8"], fill=PatternFill(bgColor="FFFFEB9C")))
    for kind, formula, area in (("list", '"企画課,財政課,子育て課"', "C3:C10"), ("whole", "0", "E3:E10"), ("custom", "LEN(B3)<20", "B3:B10")):
        rule = DataValidation(type=kind, formula1=formula, formula2="999" if kind == "whole" else None, allow_blank=True,
                              operator="between" if kind == "whole" else None, showErrorMessage=True, promptTitle="入力", prompt="確認して入力", imeMode="hiragana")
        rule.add(area), rule.add(area.replace("3:", "20:").replace("10", "25"))
        sheet.add_data_validation(rule)
    sheet["B3"].comment = Comment("住民異動届による。\n改行あり", "企画課", width=200, height=80)
    sheet["B9"].comment = Comment("二つ目", "財政課")
    try:
        sheet.add_image(Image(image), "J3")
    except ImportError:
        pass  # openpyxl needs Pillow for images; the files of XlsxWriter have one anyway
    for kind, anchor in ((BarChart, "J10"), (LineChart, "J26"), (PieChart, "S10"), (ScatterChart, "S26")):
        chart = kind()
        chart.title = "実績の推移"
        if kind is ScatterChart:
            chart.series.append(Series(Reference(sheet, min_col=5, min_row=3, max_row=10), Reference(sheet, min_col=4, min_row=3, max_row=10), title="点"))
        else:
            chart.add_data(Reference(sheet, min_col=5, min_row=2, max_row=10), titles_from_data=True)
            chart.set_categories(Reference(sheet, min_col=2, min_row=3, max_row=10))
        sheet.add_chart(chart, anchor)
    sheet.column_dimensions["B"].width, sheet.column_dimensions["G"].hidden = 30.5, True
    sheet.column_dimensions.group("L", "N", outline_level=2, hidden=True)
    sheet.row_dimensions[2].height, sheet.row_dimensions[12].hidden = 42, True
    sheet.freeze_panes, sheet.sheet_view.zoomScale = "C3", 90
    sheet.page_setup.orientation, sheet.page_setup.paperSize, sheet.page_setup.fitToHeight = "landscape", 8, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_area, sheet.print_title_rows, sheet.print_title_cols = "A1:F10", "1:2", "A:A"
    sheet.oddHeader.center.text, sheet.oddFooter.right.text = "&\"ＭＳ 明朝,太字\"部署別", "&P/&N"
    sheet.row_breaks.append(Break(id=6))
    sheet.protection.sheet, sheet.protection.password, sheet.protection.sort = True, "abc", False
    sheet.auto_filter.ref = "A2:F10"
    data = book.create_sheet("データ")
    data.append(["年度", "人口", "世帯"])
    for year in range(2015, 2026):
        data.append([year, 66_000 - (year - 2015) * 300, 28_000 + year % 7])
    table = Table(displayName="人口表", ref="A1:C12")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium9", showRowStripes=True)
    data.add_table(table)
    data.sheet_state = "veryHidden"
    book.create_sheet("空").sheet_state = "hidden"
    book.create_chartsheet("図だけ").add_chart(LineChart())
    tail = book.create_sheet("It's 100% <&>")
    tail["A1"], tail["A2"], tail["A3"] = "='データ'!B2*税率", "=SUM('データ'!B2:B12)", "=人口合計"
    book.defined_names.append(DefinedName("税率", attr_text="0.1"))
    book.defined_names.append(DefinedName("人口合計", attr_text="SUM(データ!$B$2:$B$12)", comment="注釈"))
    book.defined_names.append(DefinedName("局所", attr_text="データ!$A$1", localSheetId=book.sheetnames.index("データ"), hidden=True))
    book.active = 3
    book.save(path)


def op_large(path, _):
    book = Workbook()
    for number in range(3):
        sheet = book.active if number == 0 else book.create_sheet()
        sheet.title = f"表{number}"
        for row in range(1, 400):
            for column in range(1, 25):
                sheet.cell(row, column, f"={get_column_letter(column)}{row + 500}+1" if (row + column) % 9 == 0 else row * column / 7)
                if (row + column) % 5 == 0:
                    sheet.cell(row, column).fill = PatternFill("solid", fgColor=f"FF{row % 256:02X}{column * 10:02X}80")
    book.save(path)


def with_custom_xml(path, base):
    """A file with parts neither library writes: custom XML, a web extension, printer settings, an orphan."""
    source = zipfile.ZipFile(base)
    data = {n: source.read(n) for n in source.namelist()}
    rel = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    data["customXml/item1.xml"] = "<部署 xmlns='urn:city'><課>企画課</課></部署>".encode()
    data["customXml/itemProps1.xml"] = (b'<ds:datastoreItem ds:itemID="{5A7B4E1C-0000-4000-8000-0123456789AB}" xmlns:ds="http://schemas.openxmlformats.org/'
                                        b'officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>')
    data["customXml/_rels/item1.xml.rels"] = (b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
                                              b'Type="' + rel + b'customXmlProps" Target="itemProps1.xml"/></Relationships>')
    data["xl/printerSettings/printerSettings1.bin"] = bytes(range(256)) * 4
    data["xl/webextensions/taskpanes.xml"] = b'<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"/>'
    data["other/orphan.bin"] = b"kept"
    data["xl/_rels/workbook.xml.rels"] = data["xl/_rels/workbook.xml.rels"].replace(
        b"</Relationships>", b'<Relationship Id="rIdX1" Type="' + rel + b'customXml" Target="../customXml/item1.xml"/></Relationships>')
    data["_rels/.rels"] = data["_rels/.rels"].replace(
        b"</Relationships>", b'<Relationship Id="rIdT1" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" '
        b'Target="xl/webextensions/taskpanes.xml"/></Relationships>')
    sheet_rels = "xl/worksheets/_rels/sheet1.xml.rels"
    data[sheet_rels] = data[sheet_rels].replace(
        b"</Relationships>", b'<Relationship Id="rIdP1" Type="' + rel + b'printerSettings" Target="../printerSettings/printerSettings1.bin"/></Relationships>')
    types = b'<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>'
    overrides = (b'<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>'
                 b'<Override PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>')
    stated = data["[Content_Types].xml"]
    at = stated.index(b"<Default")
    data["[Content_Types].xml"] = (stated[:at] + types + stated[at:]).replace(b"</Types>", overrides + b"</Types>")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name, content in data.items():
            out.writestr(name, content)


if __name__ == "__main__":
    folder = sys.argv[1]
    os.makedirs(folder, exist_ok=True)
    picture = png(os.path.join(folder, "mark.png"))
    made = []
    for maker in (xw_everything, xw_1904_plain, xw_constant_memory, op_everything, op_large):
        target = os.path.join(folder, f"{maker.__name__.replace('_', '-')}.xlsx")
        maker(target, picture)
        made.append(target)
    for base in ("xw-everything", "op-everything"):
        target = os.path.join(folder, f"{base}-carried-parts.xlsx")
        with_custom_xml(target, os.path.join(folder, f"{base}.xlsx"))
        made.append(target)
    print("\n".join(made))
