import type { DraftCell } from "../sheets/draftSheet";
import { grades } from "../notations/avoided";
import type { Scene } from "../scene/scene";
import type { ColumnRole } from "./columns";
import type { Entry } from "./entries";

/** Figures beside the figures: rates, expected values, differences, ranks, sums. null: nothing stands there. */
export function otherFigure(scene: Scene, entry: Entry, role: ColumnRole): DraftCell | null {
  const { dealer } = scene;
  const { random } = dealer;
  if (entry.kind === "heading") return null;
  switch (role) {
    case "rate": {
      const ratio = random.whole(400, 1300) / 1000;
      return random.oneOf<DraftCell>([
        { value: ratio, format: "0.0%" },
        { value: Number((ratio * 100).toFixed(1)) },
        { value: `${(ratio * 100).toFixed(1)}％` },
        { value: ratio, format: "0.0%", formula: `ROUND(${ratio},3)` },
      ]);
    }
    case "grade":
      return { value: dealer.deal(grades).item };
    case "difference":
      return random.oneOf<DraftCell>([
        { value: random.whole(-40, 40) },
        { value: `▲${random.whole(1, 40)}` },
        { value: `+${random.whole(1, 90) / 10}` },
        { value: random.whole(-40, 40) / 10, format: "+0.0;-0.0" },
      ]);
    case "otherFigure":
      return random.oneOf<DraftCell>([
        { value: random.whole(1, 47) },
        { value: random.whole(120, 98000), format: "#,##0" },
      ]);
    case "expected":
      return { value: near(scene, entry, 1) };
    case "sum":
      return { value: near(scene, entry, random.oneOf([1, scene.years.length])) };
    default:
      return null;
  }
}

/** A figure that could be one of the row's: near the last one, or so many times it. */
function near({ dealer, figures, reportYear }: Scene, entry: Entry, times: number): number {
  const factor = times * (0.9 + dealer.random.next() * 0.2);
  if (entry.kind === "indicator") {
    return Number((figures.actual(entry.indicator, reportYear) * factor).toFixed(entry.indicator.decimals));
  }
  if (entry.kind === "lookAlike") return Number((entry.lookAlike.value * factor).toFixed(entry.lookAlike.decimals));
  return dealer.random.whole(10, 900);
}
