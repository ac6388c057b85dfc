import type { ISheetDataValidationRule } from "@univerjs/core";
import { DataValidationErrorStyle, DataValidationType } from "@univerjs/core";
import { cellText } from "../../../host/model/formatNumber";
import type { SheetModel } from "../../../host/model/sheetModel";
import type { ValidationModel } from "../../../host/model/validationModel";
import type { WorkbookModel } from "../../../host/model/workbookModel";
import { referencedCells } from "../charts/referencedCells";
import { gridRange } from "./sheetSnapshot";

/** Drop-down lists of a sheet. What may be typed is decided by the host's workbook, so nothing is refused here. */
export function listRules(workbook: WorkbookModel, sheet: SheetModel): readonly ISheetDataValidationRule[] {
  return sheet.validations.flatMap((validation, index) => {
    const choices = choicesOf(workbook, validation);
    if (choices === null) return [];
    return [
      {
        uid: `${sheet.id}-${index}`,
        type: DataValidationType.LIST,
        ranges: [gridRange(validation.rect)],
        formula1: choices.join(","),
        allowBlank: true,
        showErrorMessage: false,
        errorStyle: DataValidationErrorStyle.INFO,
      },
    ];
  });
}

/** null where there is no list, or one the grid could not show. */
function choicesOf(workbook: WorkbookModel, { type, source }: ValidationModel): readonly string[] | null {
  if (type !== "list" || source === undefined) return null;
  if (!source.startsWith("=")) return source.split(",").map((choice) => choice.trim());
  const cells = referencedCells(workbook, source);
  const texts = (cells ?? []).flatMap((cell) => (cell === undefined ? [] : [cellText(workbook, cell)]));
  const shown = texts.filter((text) => text !== "");
  return shown.length === 0 || shown.some((text) => text.includes(",")) ? null : shown;
}
