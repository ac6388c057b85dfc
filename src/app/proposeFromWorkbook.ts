import type { Issue } from "../core/issues/issue";
import type { Scheme } from "../core/kpi/scheme";
import type { Strategy } from "../core/kpi/strategy";
import type { MappingDecision } from "../core/mapping/mappingDecision";
import { readSettings } from "../core/reports/settings/readSettings";
import type { CellGrid } from "../core/workbook/cellGrid";
import type { Workbook, WorkbookOptions } from "../core/workbook/workbook";
import { ownedGrid } from "./ownedGrid";
import { mappingInForce, type MappingInForce } from "./mappingInForce";
import { schemeNotUsed, settingsOverDefinition } from "./settingsOverDefinition";
import { strategyInForce } from "./strategyInForce";
import { rememberedMapping, type RememberedMapping } from "./rememberedMapping";

/** What is asked for; title, version and period of the settings sheet, where there is one, go before the strategy's. */
export interface ProposalRequest extends WorkbookOptions {
  readonly strategy: Strategy;
  /** Set where `strategy` was read from a definition the user named; it then goes before the workbook's own one. */
  readonly definition?: { readonly schemeId: string | null };
  /** null: the settings sheet's as the user chose and edited it, the standard where there is none. */
  readonly scheme: Scheme | null;
  /** Fiscal year; null: the settings sheet's. */
  readonly reportYear: number | null;
  /** What a person decided in this session, laid over what the workbook remembers; left out: nothing yet. */
  readonly decisions?: readonly MappingDecision[];
}

/** What was read, the settings in force, and what the cells seem to mean. */
export interface WorkbookProposal extends MappingInForce {
  readonly grids: readonly CellGrid[];
  /** The workbook's own definition, else the one asked for with title, version and period as on the settings sheet. */
  readonly strategy: Strategy;
  readonly scheme: Scheme;
  /** Fiscal year; null: neither the request nor the settings sheet names one. */
  readonly reportYear: number | null;
  /** The mapping before this session's decisions. */
  readonly remembered: RememberedMapping;
}

/** Reads every sheet and proposes which cell means what; changes nothing. Throws what the workbook throws. */
export async function proposeFromWorkbook(workbook: Workbook, request: ProposalRequest): Promise<WorkbookProposal> {
  const read = await workbook.readGrids(request);
  const inForce = strategyInForce(read, request.strategy, request.definition ?? null);
  const { grids, isDefined } = inForce;
  const sheet = ownedGrid(grids, "settings");
  const settings = readSettings(sheet, {
    strategy: inForce.strategy,
    scheme: request.scheme ?? (sheet === null ? inForce.scheme : null),
    reportYear: request.reportYear,
  });
  const { title, version, period, scheme, reportYear } = settings;
  const strategy = isDefined ? inForce.strategy : { ...inForce.strategy, title, version, period };
  const overSettings =
    isDefined && sheet !== null
      ? [
          ...settingsOverDefinition(settings, strategy, sheet.sheet),
          ...(request.scheme === null ? schemeNotUsed(inForce.scheme, scheme, sheet.sheet) : []),
        ]
      : [];
  const remembered = rememberedMapping(strategy, grids);
  const mapping = mappingInForce(remembered, request.decisions ?? []);
  const issues: readonly Issue[] = [...inForce.issues, ...overSettings, ...settings.issues, ...mapping.issues];
  return { ...mapping, grids, strategy, scheme, reportYear, remembered, issues };
}
