import type { Plugin, PluginCtor } from "@univerjs/core";
import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/ja-JP";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationWords from "@univerjs/preset-sheets-data-validation/locales/ja-JP";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingWords from "@univerjs/preset-sheets-drawing/locales/ja-JP";

export interface StartedUniver {
  readonly univer: Univer;
  readonly api: FUniver;
}

type PluginEntry = PluginCtor<Plugin> | [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]];

/** Univer from its single free presets, without the surface a view has no use for; it never calculates by itself. */
export function startUniver(container: HTMLElement): StartedUniver {
  const univer = new Univer({
    locale: LocaleType.JA_JP,
    locales: {
      [LocaleType.JA_JP]: mergeLocales(coreWords, dataValidationWords, drawingWords),
    },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      contextMenu: false,
      formulaBar: true,
      disableAutoFocus: true,
      footer: {
        sheetBar: true,
        statisticBar: true,
        menus: false,
        zoomSlider: true,
        addSheetButtonConfig: { show: false },
      },
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    // A search field in the list would take the keys of what is being typed into the cell; nor is its rule to be edited.
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false, showEditOnDropdown: false }),
    UniverSheetsDrawingPreset(),
  ];
  // The same plugin comes with several presets; it is taken once, as its first preset sets it up.
  const plugins = new Map<string, PluginEntry>();
  for (const { plugins: entries } of presets)
    for (const entry of entries) {
      const { pluginName } = Array.isArray(entry) ? entry[0] : entry;
      if (!plugins.has(pluginName)) plugins.set(pluginName, entry);
    }
  for (const entry of plugins.values()) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
    else univer.registerPlugin(entry);
  }
  return { univer, api: FUniver.newAPI(univer) };
}
