import type { UnitTable } from '../domain/network/by-unit.ts';
import type { Unit } from '../domain/network/records.ts';
import type { Language } from '../text/language.ts';
import { annualWords } from './annual-words.ts';
import type { TableGroup, TableRow } from './annual-table.ts';

interface More<Name extends string> {
  /** Rows that say more of a unit, below its own. */
  readonly details?: (unit: Unit) => readonly TableRow<Name>[];
  readonly texts?: (unit: Unit) => Readonly<Record<string, string>>;
  /** Of what belongs to no unit that is known. */
  readonly elsewhere?: Readonly<Record<string, string>>;
  /** Units that are left out, such as those of no interest. */
  readonly without?: (unit: Unit) => boolean;
}

/** The rows of a table of units: districts, cities and what belongs to no unit that is known; sub-totals only where there are districts and cities. */
export function unitGroups<Name extends string>(table: UnitTable<Readonly<Record<Name, number>>>, language: Language, { details, texts, elsewhere, without }: More<Name> = {}): TableGroup<Name>[] {
  const words = annualWords[language];
  const rows = table.rows.filter(({ unit }) => !unit || !without?.(unit));
  const of = (kind: Unit['kind']) =>
    rows.flatMap(({ unit, counts }): TableRow<Name>[] =>
      unit?.kind === kind ? [{ key: unit.key, label: unit.name, counts, ...(texts ? { texts: texts(unit) } : {}) }, ...(details?.(unit) ?? [])] : [],
    );
  const [districts, cities] = [of('district'), of('city')];
  const lost = rows.filter(({ unit }) => !unit).map(({ counts }): TableRow<Name> => ({ key: '?', label: words.unknownUnit, counts, unnumbered: true, ...(elsewhere ? { texts: elsewhere } : {}) }));
  const both = districts.length > 0 && cities.length > 0;
  return [
    ...(districts.length > 0 ? [{ rows: districts, ...(both ? { subtotal: { key: 'districts', label: words.districts } } : {}) }] : []),
    ...(cities.length > 0 ? [{ rows: cities, ...(both ? { subtotal: { key: 'cities', label: words.cities } } : {}) }] : []),
    ...(lost.length > 0 ? [{ rows: lost }] : []),
  ];
}
