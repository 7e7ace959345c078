import type { Culture } from '../culture.ts';

/** What a text becomes where Excel sees a number in it. */
export interface TypedNumber {
  readonly value: number;
  /** The format that the way of writing asks for; undefined where it asks for none. */
  readonly numberFormat?: string;
}

const shape = /^(?<minus>[-+(]?)(?<digits>[\d\s.,]*\d[\d\s.,]*)(?<exponent>[eE][-+]?\d{1,3})?(?<percent>%?)(?<close>\)?)$/u;

/** Reads `1 234,5`, `-7`, `89%`, `(5)`, `1E2` as the language writes them; undefined where it stays a text. */
export function readNumber(text: string, culture: Culture): TypedNumber | undefined {
  const { minus = '', digits = '', exponent = '', percent = '', close = '' } = shape.exec(text)?.groups ?? {};
  if (digits === '' || (minus === '(') !== (close === ')')) return undefined;
  const plain = plainDigits(digits.trim(), culture);
  if (plain === undefined) return undefined;
  const value = Number(fifteenDigits(plain) + exponent) * (minus === '-' || minus === '(' ? -1 : 1);
  return Number.isFinite(value) ? formatted(percent ? value / 100 : value, plain, exponent, percent, digits.trim() !== plain.replace('.', culture.decimal)) : undefined;
}

function formatted(value: number, plain: string, exponent: string, percent: string, grouped: boolean): TypedNumber {
  const decimals = plain.includes('.');
  if (percent) return { value: tidy(value), numberFormat: decimals ? '0.00%' : '0%' };
  if (exponent) return { value, numberFormat: '0.00E+00' };
  return grouped ? { value, numberFormat: decimals ? '#,##0.00' : '#,##0' } : { value };
}

/** 28.9 / 100 without the dust of binary fractions. */
const tidy = (value: number) => Number(value.toPrecision(15));

/** Digits with a point, the grouping taken out; undefined where the signs stand in wrong places. */
function plainDigits(digits: string, { decimal, group }: Culture): string | undefined {
  const [whole = '', fraction, ...more] = digits.split(decimal);
  const groups = whole.split(group.trim() === '' ? /[\s\u00a0\u202f]/u : group);
  const ordered = groups.every((part, at) => /^\d*$/.test(part) && (at === 0 ? groups.length === 1 || /^\d{1,3}$/.test(part) : part.length === 3));
  if (more.length > 0 || !ordered || (fraction !== undefined && !/^\d*$/.test(fraction))) return undefined;
  return fraction === undefined ? groups.join('') : `${groups.join('')}.${fraction}`;
}

/** Excel keeps fifteen digits, counted from the first that is not zero, and puts zeros in place of the others. */
function fifteenDigits(plain: string): string {
  let kept = 0;
  const keep = (sign: string) => sign === '.' || (kept === 0 && sign === '0') || kept++ < 15;
  return [...plain].map((sign) => (keep(sign) ? sign : '0')).join('');
}
