import { contentSteps } from "./contentSteps";
import { emptiedMark } from "./emptiedMark";
import { plannedNames } from "./markNames";
import { nameSteps } from "./nameSteps";
import { isThere } from "./rangeOn";
import { runExcel } from "./runExcel";
import { packSteps, sendBatch } from "./writeStep";
import type { WriteTarget } from "./writeTarget";

/**
 * After a run that failed: the sheets it had emptied and not filled again get their names and contents after all, for what
 * people wrote on them stands in those contents and nowhere else any more. In runs of their own: what is refused even now
 * costs nothing else. Never throws: what the user hears is why the run failed.
 */
export async function writeEmptied(targets: readonly WriteTarget[]): Promise<void> {
  const emptied = await emptiedOf(targets).catch(() => []);
  for (const each of emptied) await fill(each).catch(() => undefined);
}

interface Emptied {
  readonly target: WriteTarget;
  readonly existingNames: ReadonlySet<string>;
}

async function emptiedOf(targets: readonly WriteTarget[]): Promise<readonly Emptied[]> {
  return runExcel(async (session) => {
    const { worksheets, names } = session.context.workbook;
    const asked = targets
      .filter(({ oldArea }) => oldArea !== null)
      .map((target) => ({
        target,
        mark: emptiedMark(worksheets.getItem(target.name)).load("key"),
        names: plannedNames(target.plan).map((name) => names.getItemOrNullObject(name).load("name")),
      }));
    await session.sync();
    return asked
      .filter(({ mark }) => isThere(mark))
      .map(({ target, names: known }) => ({
        target,
        existingNames: new Set(known.filter(isThere).map(({ name }) => name)),
      }));
  });
}

async function fill({ target, existingNames }: Emptied): Promise<void> {
  await runExcel(async (session) => {
    const sheet = session.context.workbook.worksheets.getItem(target.name);
    const now = { ...target, sheet };
    const steps = [...nameSteps(session, now, existingNames), ...contentSteps(now)];
    for (const batch of packSteps(steps)) await sendBatch(session, batch);
  });
}
