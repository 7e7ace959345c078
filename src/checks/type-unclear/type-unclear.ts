import { acrossNames } from '../../sheet/names/across-names.ts';
import { namesOf } from '../../sheet/names/names-of.ts';
import { cellPlaces } from '../cell-places.ts';
import type { Check } from '../check.ts';

const head = ['Район', 'Школы', 'Учащихся'];

/** «ОШ» is основная школа to one reader and опорная школа to another: asked once for the workbook. */
export const typeUnclear: Check<
  'type-unclear',
  {
    /** The first school so called, as written. */
    readonly school: string;
    readonly schools: number;
  }
> = {
  id: 'type-unclear',
  severity: 'question',
  examples: {
    accepts: [{ cells: [head, ['Абай', 'СШ № 3, ООШ № 9', 120], ['Шет', 'Майская ОСШ', 40]] }, { cells: [['ОШ-РЦ жұмысын үйлестіру'], ['Основная школа (ОШ)'], ['ОШ № 9']] }],
    reports: [{ cells: [head, ['Абай', 'СШ № 3; ОШ № 9', 120], ['Шет', 'Майская ОШ', 40]], at: ['B2'] }],
  },

  across(reports) {
    const unclear = unclearIn(reports);
    const [first, ...others] = unclear;
    const explained = first && reports.some(({ paragraphs }) => paragraphs.some(({ text }) => explanation.test(text)));
    return first && !explained ? [{ cells: cellPlaces([first, ...others]), args: { school: first.school, schools: unclear.length } }] : [];
  },
};

const unclearIn = acrossNames((reports) => reports.flatMap((report) => namesOf(report).schools.flatMap(({ named, spot }) => (named.type === undefined && named.typeText === 'ОШ' ? [{ report, spot, school: named.text }] : []))));

/** «основная школа (ОШ)», «ОШ – опорная школа». */
const explanation = /(?:основн|опорн)\p{L}*\s+(?:средн\p{L}*\s+)?школ\p{L}*\s*(?:\(|–|-)?\s*ОШ|ОШ\s*[–-]\s*(?:основн|опорн)/iu;
