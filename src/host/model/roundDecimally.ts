/** Rounds as Excel does, on the 15 significant digits it knows: 1.005 to 2 places is 1.01, −12.5 to 0 is −13.
 * `digits` counts decimal places, negative ones tens and hundreds. */
export function roundDecimally(value: number, digits: number, mode: "nearest" | "down" | "up"): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const [mantissa = "0", exponentText = "0"] = Math.abs(value).toExponential(14).split("e");
  const significant = mantissa.replace(".", "");
  const exponent = Number(exponentText);
  // position in `significant` of the first digit that is dropped
  const cut = exponent + 1 + digits;
  if (cut > significant.length) return value;
  const dropped = cut <= 0 ? "0".repeat(-cut) + significant : significant.slice(cut);
  const kept = cut <= 0 ? 0n : BigInt(significant.slice(0, cut));
  const raise = mode === "up" ? /[1-9]/.test(dropped) : mode === "nearest" && dropped.charAt(0) >= "5";
  const result = Number(`${kept + (raise ? 1n : 0n)}e${-digits}`);
  return result === 0 ? 0 : Math.sign(value) * result;
}
