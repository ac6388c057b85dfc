/** What a refusal of Excel means, and what the user does next. */
export interface ExcelErrorText {
  readonly what: string;
  readonly next: string;
}

/** One table: code of the host → 日本語 + next step. Codes not listed here get `unknownErrorText`. */
export const excelErrorText: Readonly<Record<string, ExcelErrorText>> = {
  // ours, found before anything is written
  WorkbookReadOnly: {
    what: "このブックは読み取り専用で開かれているため、書き込めません。",
    next: "「名前を付けて保存」で別のブックにしてから、もう一度実行してください。",
  },
  StructureProtected: {
    what: "ブックの構成が保護されているため、シートを追加できません。",
    next: "「校閲」タブの「ブックの保護」を解除してから、もう一度実行してください。",
  },
  SheetProtected: {
    what: "書き込み先のシートが保護されています。",
    next: "そのシートの保護を解除してから、もう一度実行してください。",
  },
  NameTaken: {
    what: "この名前は、お使いのシートで既に定義されているため使えません。",
    next: "「数式」タブの「名前の管理」でその名前を変えてから、もう一度実行してください。",
  },
  MarkLost: {
    what: "アドインが作成したシートですが、目印にしている非表示の名前が削除されているため、更新できません。何も変更していません。",
    next: "ドキュメント検査などで非表示の名前を削除する前のブックで、もう一度実行してください。",
  },
  CellsNotEmpty: {
    what: "書き込み先のセルに、確認の後で入力がありました。何も書き込んでいません。",
    next: "もう一度、書き込み先を確認してください。",
  },
  TooManyPlaced: {
    what: "表の横に置いた列が多すぎるため、これ以上は置けません。",
    next: "使っていない列を取り除いてから、もう一度実行してください。",
  },
  WorkbookChanged: {
    what: "読み取りの後にシートの名前が変わったため、書き込みを中止しました。ブックは変更していません。",
    next: "もう一度実行してください。",
  },
  TooLargeToRead: {
    what: "セルの数が多すぎて、シートを読み取れませんでした。",
    next: "使っていない行と列を削除してから、もう一度実行してください。",
  },
  SheetHidden: {
    what: "このシートは非表示になっているため、セルを表示できません。",
    next: "シート見出しを右クリックして「再表示」を選んでから、もう一度お試しください。",
  },
  SheetMissing: {
    what: "このシートは見つかりません。",
    next: "名前の変更や削除をしたときは、「読み直す」を押してください。",
  },
  // of Excel
  InvalidOperationInCellEditMode: {
    what: "セルの編集中のため、処理できませんでした。",
    next: "Enter キーでセルの編集を確定してから、もう一度実行してください。",
  },
  AccessDenied: {
    what: "保護されたセルなど、変更が許可されていない場所のため、処理できませんでした。",
    next: "シートやブックの保護、秘密度ラベルを確かめてから、もう一度実行してください。",
  },
  RequestPayloadSizeLimitExceeded: {
    what: "一度に送る量が Excel の上限を超えました。",
    next: "対象のシートを分けて、もう一度実行してください。",
  },
  ResponsePayloadSizeLimitExceeded: {
    what: "一度に読み取る量が Excel の上限を超えました。",
    next: "使っていない行と列を削除してから、もう一度実行してください。",
  },
  ActivityLimitReached: {
    what: "短い間に処理が集中し、Excel が受け付けを止めました。",
    next: "1分ほど待ってから、もう一度実行してください。",
  },
  MemoryLimitReached: {
    what: "Excel のメモリーが不足しています。",
    next: "ほかのブックを閉じてから、もう一度実行してください。",
  },
  RequestAborted: { what: "処理が Excel 側で中断されました。", next: "もう一度実行してください。" },
  ItemNotFound: {
    what: "処理中にシートや名前などが削除されたため、続けられませんでした。",
    next: "もう一度実行してください。",
  },
  ItemAlreadyExists: {
    what: "同じ名前のシートや名前定義が既にあります。",
    next: "名前を変えてから、もう一度実行してください。",
  },
  InvalidArgument: {
    what: "Excel が受け付けない値が含まれていました。",
    next: "「詳細」の内容を添えて、担当者に知らせてください。",
  },
  InvalidReference: {
    what: "参照先のセルが見つかりませんでした。",
    next: "シートの削除や名前の変更がないか確かめてから、もう一度実行してください。",
  },
  InvalidSelection: {
    what: "別のブックが前面にあるため、処理できませんでした。",
    next: "このブックを前面に出してから、もう一度実行してください。",
  },
  InactiveWorkbook: {
    what: "別のブックが前面にあるため、処理できませんでした。",
    next: "このブックを前面に出してから、もう一度実行してください。",
  },
  MergedRangeConflict: {
    what: "結合されたセルの一部だけを変更しようとしました。",
    next: "書き込み先のセルの結合を解除してから、もう一度実行してください。",
  },
  FilteredRangeConflict: {
    what: "フィルターで隠れた行があるため、処理できませんでした。",
    next: "フィルターを解除してから、もう一度実行してください。",
  },
  NonBlankCellOffSheet: {
    what: "行や列を挿入すると、シートの端のデータがはみ出します。",
    next: "シートの端にあるデータを移してから、もう一度実行してください。",
  },
  EmptyChartSeries: {
    what: "グラフにするデータがありません。",
    next: "実績値を入力してから、もう一度実行してください。",
  },
  FormulaLengthExceedsLimit: {
    what: "数式が Excel の上限より長くなりました。",
    next: "「詳細」の内容を添えて、担当者に知らせてください。",
  },
  OperationCellsExceedLimit: {
    what: "一度に扱えるセルの数を超えました。",
    next: "使っていない行と列を削除してから、もう一度実行してください。",
  },
  UnsupportedOperation: {
    what: "この Excel では行えない処理です。",
    next: "Excel を新しい版に更新するか、担当者に知らせてください。",
  },
  UnsupportedSheet: {
    what: "グラフシートなど、扱えない種類のシートです。",
    next: "そのシートを別のブックに移してから、もう一度実行してください。",
  },
  ApiNotFound: {
    what: "この Excel は古い版のため、必要な機能がありません。",
    next: "Excel 2021 以降、または Microsoft 365 の Excel でお使いください。",
  },
  GeneralException: {
    what: "Excel の内部で問題が起き、処理できませんでした。",
    next: "このブックを前面に出してから、もう一度実行してください。",
  },
  InvalidOperation: {
    what: "非表示のシートを開こうとしたなど、いまのブックの状態では行えない処理でした。",
    next: "シートの表示と保護を確かめてから、もう一度実行してください。",
  },
  InvalidRequest: {
    what: "Excel が要求を受け付けませんでした。",
    next: "もう一度実行し、続くときは「詳細」の内容を添えて担当者に知らせてください。",
  },
  NotImplemented: {
    what: "この Excel にはまだない機能です。",
    next: "Excel を新しい版に更新するか、担当者に知らせてください。",
  },
  RangeExceedsLimit: {
    what: "一度に扱えるセルの数を超えました。",
    next: "使っていない行と列を削除してから、もう一度実行してください。",
  },
  InsertDeleteConflict: {
    what: "行や列の挿入・削除が、Excel の都合で行えませんでした。",
    next: "表の範囲やフィルターを解除してから、もう一度実行してください。",
  },
  BadPassword: {
    what: "保護のパスワードが合わないため、処理できませんでした。",
    next: "シートやブックの保護を解除してから、もう一度実行してください。",
  },
  Unauthenticated: {
    what: "サインインの確認ができないため、処理できませんでした。",
    next: "Excel にサインインし直してから、もう一度実行してください。",
  },
  ServiceNotAvailable: {
    what: "Excel のサービスに一時的につながりません。",
    next: "少し待ってから、もう一度実行してください。",
  },
  Timeout: {
    what: "時間内に Excel の応答がありませんでした。",
    next: "少し待ってから、もう一度実行してください。",
  },
  ConflictError: {
    what: "ほかの人の編集と重なったため、処理できませんでした。",
    next: "少し待ってから、もう一度実行してください。",
  },
};

export const unknownErrorText: ExcelErrorText = {
  what: "Excel が処理を受け付けませんでした。",
  next: "もう一度実行し、続くときは「詳細」の内容を添えて担当者に知らせてください。",
};
