/** Workbook names → the cells of this sheet that stand for them. */
export type NamePlaces = ReadonlyMap<string, string>;

/**
 * A formula that reads the settings by name, made to read them on its own sheet, so that nothing leads out of it when
 * it is moved to another workbook. Texts in quotes are left alone. Throws for a name that has no place here.
 */
export function embeddedFormula(formula: string, names: NamePlaces): string {
  return formula.replace(/"(?:[^"]|"")*"|KPI_[\p{L}\p{N}_]+/gu, (found) => {
    if (found.startsWith('"')) return found;
    const place = names.get(found);
    if (place === undefined) throw new Error(`no cell for the name ${found}`);
    return place;
  });
}
