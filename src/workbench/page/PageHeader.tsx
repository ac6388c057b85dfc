import type { ExcelKind } from "./openedBook";
import { samples } from "./samples";

interface PageHeaderProps {
  readonly fileName: string;
  readonly kind: ExcelKind;
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
  readonly onSample: (file: string) => void;
  readonly onNew: () => void;
  readonly onSave: () => void;
  /** 「移動またはコピー」 of the sheet in front into a new workbook. */
  readonly onSplit: () => void;
  readonly onKind: (kind: ExcelKind) => void;
  readonly onUpdate: () => void;
}

/** What a developer does with the page: open, save, choose the Excel it pretends to be, press the ribbon's button. */
export function PageHeader(props: PageHeaderProps) {
  const { fileName, kind, isBusy, onFile, onSample, onNew, onSave, onSplit, onKind, onUpdate } = props;
  return (
    <header className="page-header" aria-label="開発プレビュー">
      <h1>
        <span className="badge">開発プレビュー</span>
        <span>総合戦略KPI</span>
      </h1>
      <div className="tools" role="toolbar" aria-label="ブック">
        <label className="button">
          開く
          <input
            type="file"
            accept=".xlsx,.xlsm,.xltx"
            disabled={isBusy}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file !== undefined) onFile(file);
              target.value = "";
            }}
          />
        </label>
        <select
          aria-label="見本を開く"
          value=""
          disabled={isBusy}
          onChange={({ target }) => (target.value === "new" ? onNew() : onSample(target.value))}
        >
          <option value="" disabled>
            見本を開く
          </option>
          {samples.map(({ file, title }) => (
            <option key={file} value={file}>
              {title}
            </option>
          ))}
          <option value="new">新しいブック</option>
        </select>
        <button type="button" disabled={isBusy} onClick={onSave}>
          保存（.xlsx）
        </button>
        <button type="button" disabled={isBusy} onClick={onSplit}>
          シートを別ブックに保存
        </button>
        <button type="button" disabled={isBusy} onClick={onUpdate}>
          進捗一覧を更新
        </button>
      </div>
      <p className="file">{fileName}</p>
      <div className="tools" role="group" aria-label="Excel の条件">
        <label>
          Excel の機能
          <select value={kind.excelApi} onChange={({ target }) => onKind({ ...kind, excelApi: target.value })}>
            <option value="1.13">ExcelApi 1.13</option>
            <option value="1.12">ExcelApi 1.12（古い Excel）</option>
          </select>
        </label>
        <label>
          <input
            type="checkbox"
            checked={kind.readOnly}
            onChange={({ target }) => onKind({ ...kind, readOnly: target.checked })}
          />
          読み取り専用
        </label>
      </div>
    </header>
  );
}
