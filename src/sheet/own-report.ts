import type { Sheet } from './workbook.ts';

/** Tirek writes `Тірек · <report> · 21.10.2026` into the first row of every sheet that it makes. */
const mark = /^Т[іi]рек · /u;

/** A sheet that Tirek has made: its lists were put together from the registers and are none. */
export const isOwnReport = ({ grid }: Pick<Sheet, 'grid'>): boolean => (grid.values[0] ?? []).some((value) => typeof value === 'string' && mark.test(value));
