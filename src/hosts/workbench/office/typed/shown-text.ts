import type { CellValue } from '../../../../sheet/cells/cell.ts';

/**
 * A number as its column can show it. A plain number is rounded to fit; one under a format of its own, or too long even
 * so, is shown as `####`, and that is what Excel gives as the cell's text. `room` counts digits.
 */
export function shownText(value: CellValue, text: string, numberFormat: string | undefined, room: number): string {
  const plain = numberFormat === undefined || numberFormat === 'General';
  if (typeof value !== 'number' || room <= 0 || text.length <= (plain ? Math.min(room, mostPlain) : room)) return text;
  return (plain ? roundedToFit(value, Math.min(room, mostPlain)) : undefined) ?? '#'.repeat(room);
}

/** However wide its column, a number without a format of its own is shown with so many signs. */
const mostPlain = 11;

function roundedToFit(value: number, room: number): string | undefined {
  const whole = String(Math.trunc(value)).length + (value < 0 && value > -1 ? 1 : 0);
  if (whole > room) return scientific(value, room);
  return String(Number(value.toFixed(Math.max(0, Math.min(20, room - whole - 1)))));
}

function scientific(value: number, room: number): string | undefined {
  for (let digits = 5; digits >= 0; digits--) {
    const text = value.toExponential(digits).replace(/e([+-])(\d)$/, 'E$10$2').replace('e', 'E');
    if (text.length <= room) return text;
  }
  return undefined;
}
