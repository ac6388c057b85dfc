const PRIMES = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f] as const;

/**
 * 53 bits of a text as 11 letters and digits. It finds changes made by accident; it is no secret and no signature.
 * Two lanes of 32 bits, each multiplied and mixed as FNV and murmur do, the upper one cut to 21 bits.
 */
export function digest(text: string): string {
  let low = 0x811c9dc5 ^ text.length;
  let high = 0x41c6ce57 ^ text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, PRIMES[0]);
    high = Math.imul(high ^ code, PRIMES[1]);
  }
  low = Math.imul(low ^ (low >>> 16), PRIMES[2]) ^ Math.imul(high ^ (high >>> 13), PRIMES[3]);
  high = Math.imul(high ^ (high >>> 16), PRIMES[2]) ^ Math.imul(low ^ (low >>> 13), PRIMES[3]);
  const number = (high >>> 11) * 2 ** 32 + (low >>> 0);
  return number.toString(36).padStart(11, "0");
}
