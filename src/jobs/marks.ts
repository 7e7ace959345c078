import type { Mark } from '../sheet/workbook.ts';
import type { Finding } from './run-checks.ts';

const gravest = ['error', 'warning', 'question', 'style'] as const;

/** The cells to highlight: the first of each finding, each cell by the gravest that was found there. What was accepted stays plain. */
export function marksOf(findings: readonly Finding[]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const kind of gravest)
    for (const { severity, cells, accepted } of findings) {
      const [place] = cells;
      if (severity !== kind || accepted !== undefined || !place) continue;
      const key = `${place.address} ${place.sheet}`;
      if (!marks.has(key)) marks.set(key, { ...place, kind });
    }
  return [...marks.values()];
}
