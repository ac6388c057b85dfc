/** What kind of thing speaks for or against a label being an indicator (mapping spec §2). */
export type EvidenceKind =
  /** Likeness of the names. */
  | "name"
  /** A name a person confirmed before. */
  | "alias"
  /** Contents of brackets: scope, nature, other. */
  | "bracket"
  /** Words that make a look-alike another measure: 申請 and 普及, 学童 and 保育所. */
  | "contrast"
  | "unit"
  /** Baseline or target in the row against the plan's. */
  | "figures"
  /** Size of the figures against baseline and target. */
  | "magnitude"
  /** The goal named above the row or by the sheet. */
  | "goal"
  /** Another indicator of the same name. */
  | "namesake"
  /** Heading and fiscal year of the figure. */
  | "place";

/** One thing that speaks for or against; the confidence is what is left after adding and taking off the weights. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly stance: "for" | "against";
  /** 0..1, as a share of the confidence. */
  readonly weight: number;
  /** Japanese, a clause without a full stop, for the user. */
  readonly words: string;
  /** true: the mapping is never applied without a person, whatever else speaks for it. */
  readonly forbids?: true;
}

/** Confidence of what is forbidden is at most this. */
const FORBIDDEN = 0.4;

export function isForbidden(evidence: readonly Evidence[]): boolean {
  return evidence.some(({ forbids }) => forbids === true);
}

/** Confidence (0..1, two decimals) the evidence adds up to; at most `highest`. */
export function weighEvidence(evidence: readonly Evidence[], highest: number): number {
  const sum = evidence.reduce((total, { stance, weight }) => total + (stance === "for" ? weight : -weight), 0);
  const limit = isForbidden(evidence) ? Math.min(FORBIDDEN, highest) : highest;
  return Math.round(Math.max(0, Math.min(limit, sum)) * 100) / 100;
}
