import type { AnnualFigures } from '../../domain/network/annual-figures.ts';
import type { Unit } from '../../domain/network/records.ts';
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

/** The small-class schools of every unit, now and before; units of last year that are not in the scope any more stand behind the others of their kind. */
export function schoolsCompared({ data, unit }: AnnualSource, before: AnnualFigures, language: Language): TableGroup<Compared>[] {
  const past = new Map(before.units.map(({ key, network }) => [key, network.small]));
  const known = new Set(data.units.map(({ key }) => key));
  const gone = unit ? [] : before.units.filter(({ key, network }) => !known.has(key) && network.small > 0);
  const named = before.units.reduce((sum, { network }) => sum + network.small, 0);
  const lost = { now: 0, before: unit ? 0 : Math.max(0, before.total.network.small - named) };
  const rows: { unit: Unit | undefined; counts: Readonly<Record<Compared, number>> }[] = [];
  for (const { unit: own, counts } of networkTable(data).rows) {
    if (own) rows.push({ unit: own, counts: { now: counts.small, before: past.get(own.key) ?? 0 } });
    else lost.now = counts.small;
  }
  for (const { key, kind, name, network } of gone) rows.push({ unit: { ...nowhere, key: `before/${key}`, kind, name: strings[language].left(name) }, counts: { now: 0, before: network.small } });
  if (lost.now + lost.before > 0) rows.push({ unit: undefined, counts: lost });
  const none = { now: 0, before: 0 };
  return unitGroups<Compared>({ rows, districts: none, cities: none, total: none }, language);
}

const nowhere = { oblast: '', oblastKey: '', variants: [], villages: [] } as const;

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
