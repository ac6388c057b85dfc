import { Button, Input, Label, Select, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { DepartmentSheetsResult } from "../../../app/writeDepartmentSheets";
import { usualInquirer } from "../../../core/departments/entryWords.ja";
import type { Round } from "../../../core/departments/identity/sheetIdentity";
import { formatFiscalYear } from "../../../core/kpi/formatFiscalYear";
import { indicatorName } from "../../../core/kpi/indicatorName";
import type { Strategy } from "../../../core/kpi/strategy";
import type { MappingDecision } from "../../../core/mapping/mappingDecision";
import { FoldedSection } from "../../components/FoldedSection";
import { FailureNotice } from "../../components/FailureNotice";
import { Notice } from "../../components/Notice";
import { ShortList } from "../../components/ShortList";
import { useTask } from "../../components/useTask";
import type { PaneContext } from "../../paneContext";
import { inquiryText } from "./inquiryText";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  note: { color: tokens.colorNeutralForeground2 },
  make: { alignSelf: "flex-start" },
  indicator: { display: "list-item", listStyleType: "disc", marginLeft: "1.2em", lineHeight: tokens.lineHeightBase300 },
  news: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, ":empty": { display: "none" } },
});

const rounds: readonly { readonly round: Round; readonly word: string }[] = [
  { round: "final", word: "確定値の照会" },
  { round: "expected", word: "見込値の照会（年度途中）" },
];

export interface InquiryPanelProps {
  readonly context: Pick<PaneContext, "writeDepartmentSheets" | "describeFailure">;
  readonly strategy: Strategy;
  /** The fiscal year that is asked for. */
  readonly reportYear: number;
  readonly decisions: readonly MappingDecision[];
  readonly onWritten: () => void;
}

/** 所管課への照会: one sheet for each department, made in this workbook. */
export function InquiryPanel({ context, strategy, reportYear, decisions, onWritten }: InquiryPanelProps) {
  const styles = useStyles();
  const id = useId();
  const [round, setRound] = useState<Round>("final");
  const [inquirer, setInquirer] = useState("");
  const [deadline, setDeadline] = useState("");
  const { busy, failure, run } = useTask(context);
  const [result, setResult] = useState<DepartmentSheetsResult | null>(null);
  const make = () =>
    run(
      async () => {
        const sender = inquirer.trim();
        const day = deadline.trim();
        const done = await context.writeDepartmentSheets({
          reportYear,
          decisions,
          round,
          inquirer: sender === "" ? usualInquirer : sender,
          deadline: day === "" ? null : day,
        });
        setResult(done);
        if (done.written.length > 0) onWritten();
      },
      () => setResult(null),
    );
  return (
    <FoldedSection label="所管課への照会" title="所管課への照会（進捗状況調査票）">
      <p className={styles.text}>
        {`${formatFiscalYear(reportYear)}の調査票を、所管課ごとに１シートずつこのブックに作成します。「移動またはコピー」で別のブックにして送付できます。`}
      </p>
      <div className={styles.field}>
        <Label htmlFor={`${id}-round`}>照会の区分</Label>
        <Select id={`${id}-round`} value={round} onChange={(_, { value }) => setRound(value as Round)}>
          {rounds.map((each) => (
            <option key={each.round} value={each.round}>
              {each.word}
            </option>
          ))}
        </Select>
      </div>
      <div className={styles.field}>
        <Label htmlFor={`${id}-inquirer`}>照会元</Label>
        <Input
          id={`${id}-inquirer`}
          value={inquirer}
          placeholder={usualInquirer}
          onChange={(_, { value }) => setInquirer(value)}
        />
      </div>
      <div className={styles.field}>
        <Label htmlFor={`${id}-deadline`}>回答期限</Label>
        <Input
          id={`${id}-deadline`}
          value={deadline}
          placeholder={inquiryText.deadline}
          onChange={(_, { value }) => setDeadline(value)}
        />
      </div>
      <Button className={styles.make} disabledFocusable={busy} onClick={make}>
        {busy ? "作成しています…" : "調査票の作成"}
      </Button>
      <div className={styles.news} role="status">
        {result !== null && result.departments.length > 0 && (
          <Notice intent="success" title="調査票を作成しました。" text={inquiryText.made(result.departments)} />
        )}
        {result !== null && result.departments.length === 0 && (
          <Notice
            intent="warning"
            title="調査票を作成しませんでした。"
            text="所管課が決まっている指標がありません。指標定義シートの「所管課」を入力してください。"
          />
        )}
        {result?.isAssumed === true && <p className={mergeClasses(styles.text, styles.note)}>{inquiryText.assumed}</p>}
        <FailureNotice title="調査票を作成できませんでした。" failure={failure} />
      </div>
      {result !== null && result.departments.length > 0 && result.unassigned.length > 0 && (
        <>
          <p className={styles.text}>{inquiryText.unassigned(result.unassigned.length)}</p>
          <ShortList
            items={result.unassigned}
            keyOf={(each) => each}
            render={(each) => <span className={styles.indicator}>{indicatorName(strategy, each)}</span>}
            label="調査票に載せていない指標"
            limit={5}
          />
        </>
      )}
    </FoldedSection>
  );
}
