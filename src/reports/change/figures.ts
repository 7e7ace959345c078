import type { AnnualFigures } from '../../domain/network/annual-figures.ts';
import { combinedTable } from '../../domain/network/combined-table.ts';
import { networkTable } from '../../domain/network/network-table.ts';
import { smallSchoolStaff } from '../../domain/network/small-school-staff.ts';
import { staffTable } from '../../domain/network/staff-table.ts';
import type { Language } from '../../text/language.ts';
import type { AnnualSource } from '../annual-source.ts';
import type { TableGroup, TableRow } from '../annual-table.ts';
import { unitGroups } from '../unit-groups.ts';
import { indicators, strings, type Indicator } from './strings.ts';

/** A count, now and a year ago. */
export type Compared = 'now' | 'before';

type Figures = AnnualFigures['total'];

/** The small-class schools of every unit, now and before; units of last year that are not in the scope any more come behind. */
export function schoolsCompared({ data, unit }: AnnualSource, before: AnnualFigures, language: Language): TableGroup<Compared>[] {
  const words = strings[language];
  const table = networkTable(data);
  const past = new Map(before.units.map(({ key, network }) => [key, network.small]));
  const rows = table.rows.map((row) => ({ unit: row.unit, counts: { now: row.counts.small, before: row.unit ? (past.get(row.unit.key) ?? 0) : 0 } }));
  const none = { now: 0, before: 0 };
  const groups = unitGroups<Compared>({ rows, districts: none, cities: none, total: none }, language);
  const known = new Set(data.units.map(({ key }) => key));
  const gone = unit ? [] : before.units.filter(({ key, network }) => !known.has(key) && network.small > 0);
  const named = before.units.reduce((sum, { network }) => sum + network.small, 0);
  const rest = unit ? 0 : before.total.network.small - named;
  const more: TableRow<Compared>[] = [
    ...gone.map(({ key, name, network }) => ({ key: `before/${key}`, label: words.left(name), counts: { now: 0, before: network.small } })),
    ...(rest > 0 ? [{ key: 'before/?', label: words.left(words.rest), counts: { now: 0, before: rest } }] : []),
  ];
  return more.length > 0 ? [...groups, { rows: more }] : groups;
}

/** Other counts of the whole scope, those that there were in either year. */
export function othersCompared({ data, unit }: AnnualSource, before: AnnualFigures, language: Language): TableRow<Compared>[] {
  const past = unit ? before.units.find(({ key }) => key === unit.key) : before.total;
  const now: Figures = { network: networkTable(data).total, combined: combinedTable(data).total, staff: staffTable({ units: data.units, staff: smallSchoolStaff(data) }).total };
  return indicators
    .map((name): TableRow<Compared> => ({ key: name, label: strings[language].names[name], counts: { now: valueOf(now, name), before: past ? valueOf(past, name) : 0 } }))
    .filter(({ counts }) => counts.now !== 0 || counts.before !== 0);
}

const ofNetwork: readonly Indicator[] = ['hubs', 'attached', 'unattached'];
const ofStaff: readonly Indicator[] = ['teachers', 'master', 'researcher'];

function valueOf({ network, combined, staff }: Figures, name: Indicator): number {
  const counts: Readonly<Record<string, number>> = ofNetwork.includes(name) ? network : ofStaff.includes(name) ? staff : combined;
  return counts[name] ?? 0;
}
