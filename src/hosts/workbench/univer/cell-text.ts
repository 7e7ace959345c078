import { numfmt } from '@univerjs/core';
import { isError, type CellValue } from '../../../sheet/cells/cell.ts';

/** Eleven characters are what Excel shows of a number without a format. */
const general = 'General';

/** A value as displayed under its number format. */
export function textUnder(value: CellValue, pattern: string | undefined): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (pattern === undefined && typeof value === 'string') return value;
  if (pattern === undefined && Number.isInteger(value) && Math.abs(value as number) < 1e11) return String(value);
  return numfmt.format(pattern ?? general, value, { throws: false, nbsp: false });
}
