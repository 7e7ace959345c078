/**
 * Rounds part ÷ total × 100 half-up, without the drift of binary fractions: 1 of 8 is 13 per cent, 201 of 20 000 is 1,01.
 *
 * Takes    part ≥ 0 and total > 0 in one unit (persons, pupils …); digits, a whole number of decimals 0…10
 * Returns  a whole number of 10^−digits per cent: 89 for 17 of 19, 135 for 52 of 3 861 with two digits
 * Refuses  nothing: `share` guards the arguments
 * Source   docs/sources.md#shares
 */
export function percentUnits(part: number, total: number, digits: number): number {
  const scale = 10 ** digits;
  const doubled = 2 * part * 100 * scale + total;
  const exact = Number.isInteger(part) && Number.isInteger(total) && doubled <= Number.MAX_SAFE_INTEGER;
  return exact ? Math.floor(doubled / (2 * total)) : roundedByDecimals(part, total, digits);
}

function roundedByDecimals(part: number, total: number, digits: number): number {
  const [numerator, denominator] = asWholeNumbers(part, total);
  const scaled = numerator * 100n * 10n ** BigInt(digits);
  return Number((2n * scaled + denominator) / (2n * denominator));
}

/** 0.5 and 1.25 become 50 and 125: the decimals as a person wrote them, not as the machine stores them. */
function asWholeNumbers(part: number, total: number): [bigint, bigint] {
  const [a, b] = [decimalsOf(part), decimalsOf(total)];
  const places = Math.max(a.places, b.places);
  return [a.digits * 10n ** BigInt(places - a.places), b.digits * 10n ** BigInt(places - b.places)];
}

function decimalsOf(value: number): { digits: bigint; places: number } {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const places = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return places >= 0 ? { digits, places } : { digits: digits * 10n ** BigInt(-places), places: 0 };
}
