import { Label, Select, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Scheme } from "../../../core/kpi/scheme";
import { schemePresets } from "../../../core/kpi/schemes";
import { schemeSentences } from "../../../core/kpi/schemeText.ja";
import { Disclosure } from "../../components/Disclosure";
import type { PaneContext } from "../../paneContext";
import { DefinitionSection } from "./DefinitionSection";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  contents: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 0 ${tokens.spacingVerticalM} 24px`,
    overflowWrap: "anywhere",
  },
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, paddingLeft: "20px", lineHeight: tokens.lineHeightBase300 },
  note: { color: tokens.colorNeutralForeground2 },
});

export interface SettingsPanelProps {
  readonly context: PaneContext;
  /** The scheme in force: the sheet's, or the one chosen here. */
  readonly schemeInForce: Scheme;
  /** Chosen here for the next report; null: as on the settings sheet. */
  readonly chosen: Scheme | null;
  readonly onChoose: (scheme: Scheme | null) => void;
  readonly onWritten: () => void;
}

/** What is set once a year: how the figures are judged, and the strategy itself as a sheet to edit. */
export function SettingsPanel({ context, schemeInForce, chosen, onChoose, onWritten }: SettingsPanelProps) {
  const styles = useStyles();
  const id = useId();
  const shown = chosen ?? schemeInForce;
  const isPreset = schemePresets.some((preset) => preset.id === schemeInForce.id);
  return (
    <section className={styles.panel} aria-label="設定">
      <div>
        <div className={styles.section}>
          <Disclosure level={3} title={`評価方式：${shown.name}`}>
            <div className={styles.contents}>
              <div className={styles.field}>
                <Label htmlFor={id}>評価方式</Label>
                <Select
                  id={id}
                  value={chosen?.id ?? schemeInForce.id}
                  onChange={(_, { value }) =>
                    onChoose(
                      value === schemeInForce.id ? null : (schemePresets.find((each) => each.id === value) ?? null),
                    )
                  }
                >
                  {!isPreset && <option value={schemeInForce.id}>{schemeInForce.name}</option>}
                  {schemePresets.map((preset) => (
                    <option key={preset.id} value={preset.id}>
                      {preset.name}
                    </option>
                  ))}
                </Select>
              </div>
              <ul className={styles.list} aria-label="評価のしかた">
                {schemeSentences(shown).map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
              <p className={mergeClasses(styles.text, styles.note)}>
                {chosen === null
                  ? "区分の下限や判定の名称は、シート「KPI設定」で変更できます。"
                  : "次に進捗一覧を作成するときに、シート「KPI設定」へ反映します。"}
              </p>
            </div>
          </Disclosure>
        </div>
        <div className={styles.section}>
          <Disclosure level={3} title="指標の定義">
            <div className={styles.contents}>
              <DefinitionSection context={context} onWritten={onWritten} />
            </div>
          </Disclosure>
        </div>
      </div>
    </section>
  );
}
