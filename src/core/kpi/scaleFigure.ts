import Big from "big.js";

/** Figure × scale in decimal, so that 1,194,663 × 0.001 is 1,194.663 and nothing more. */
export function scaleFigure(figure: number, scale: number): number {
  if (scale === 1 || !Number.isFinite(figure) || !Number.isFinite(scale)) return figure === 0 ? 0 : figure;
  const scaled = new Big(figure).times(new Big(scale)).toNumber();
  return scaled === 0 ? 0 : scaled;
}
