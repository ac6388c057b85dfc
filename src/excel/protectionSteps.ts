import { BYTES_PER_CALL, type WriteStep } from "./writeStep";
import { placeOf, type WriteTarget } from "./writeTarget";

/** A sheet of ours that is protected is opened before it is written again; with somebody's password Excel refuses. */
export function unprotectSteps(target: WriteTarget): readonly WriteStep[] {
  if (target.plan.protection === undefined || target.created) return [];
  return [
    {
      bytes: BYTES_PER_CALL,
      place: placeOf(target, "シートの保護の解除"),
      queue: () => target.sheet.protection.unprotect(),
    },
  ];
}

/** Protection without a password, after everything else is written. Sent again, it protects again. */
export function protectSteps(target: WriteTarget): readonly WriteStep[] {
  const { protection } = target.plan;
  if (protection === undefined) return [];
  return [
    {
      bytes: 2 * BYTES_PER_CALL,
      place: placeOf(target, "シートの保護"),
      queue: () => {
        target.sheet.protection.unprotect();
        target.sheet.protection.protect({ allowFormatRows: protection.allowRowHeights });
      },
    },
  ];
}
