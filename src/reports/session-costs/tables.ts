import { perSessionDay, wholeTenge, type Costs } from '../../domain/session/costs.ts';
import type { Transport } from '../../domain/session/transport.ts';
import { writeDay } from '../../sheet/dates/write-date.ts';
import type { CellValue } from '../../sheet/cells/cell.ts';
import type { PaperColumn, PaperTable } from '../../sheet/official-paper.ts';
import type { Language } from '../../text/language.ts';
import { count, schoolColumns } from '../session/session-part.ts';
import { strings } from './strings.ts';

const tenths = '#,##0.0';

/** Routes of the schools: trips, drives, kilometres, litres. */
export function routesTable({ schools }: Transport, language: Language): PaperTable {
  const { columns, total } = strings[language];
  const used = schools.flatMap(({ school, routes }) => routes.filter(({ runs }) => runs > 0).map((use) => ({ school, use })));
  const number = (heading: string, width: number, more: Partial<PaperColumn> = {}): PaperColumn => ({ heading, width, numberFormat: count, ...more });
  return {
    kind: 'table',
    id: 'routes',
    total,
    columns: [
      ...schoolColumns(language, columns.school),
      { heading: columns.vehicle, width: 12, align: 'left' },
      number(columns.pupils, 9), number(columns.seats, 7), number(columns.trips, 10),
      number(columns.oneWay, 10, { numberFormat: tenths }), number(columns.runs, 9, { sum: true }), number(columns.kilometres, 11, { numberFormat: tenths, sum: true }),
      number(columns.consumption, 10, { numberFormat: tenths }), number(columns.litres, 11, { numberFormat: tenths, sum: true }),
    ],
    rows: used.map(({ school, use: { route, pupils, trips, runs, kilometres, consumption, litres } }, row) => ({
      key: `${school.key} ${route.vehicle} ${row + 1}`,
      cells: [row + 1, school.name, route.vehicle, pupils, route.seats ?? null, trips, route.kilometres ?? null, runs, kilometres ?? null, consumption ?? null, litres ?? null],
    })),
  };
}

/** Who comes every day and who stays, their meals and nights; of nights only where somebody stays. */
export function staysTable({ schools, weekly: staying }: Transport, language: Language): PaperTable {
  const { columns, total } = strings[language];
  const number = (heading: string, width: number, more: Partial<PaperColumn> = {}): PaperColumn => ({ heading, width, numberFormat: count, sum: true, ...more });
  const [before, behind] = staying > 0 ? [[number(columns.daily, 11), number(columns.weekly, 13)], [number(columns.nights, 10)]] : [[], []];
  return {
    kind: 'table',
    id: 'stays',
    total,
    columns: [...schoolColumns(language, columns.school), ...before, number(columns.pupils, 10, staying > 0 ? { adds: [2, 3] } : {}), number(columns.mealDays, 14), ...behind],
    rows: schools.map(({ school, daily, weekly, mealDays, nights }, row) => ({ key: school.key, cells: [row + 1, school.name, ...(staying > 0 ? [daily, weekly, null, mealDays, nights] : [daily, mealDays])] })),
  };
}

/** Every kind of costs at the district's rate; no amount where the rate is missing. */
export function linesTable({ lines }: Costs, language: Language): PaperTable {
  const { columns, kinds, units, total } = strings[language];
  return {
    kind: 'table',
    id: 'lines',
    total,
    columns: [
      { heading: columns.kind, width: 24, align: 'left' }, { heading: columns.quantity, width: 11, numberFormat: 'General' }, { heading: columns.unit, width: 14, align: 'center' }, { heading: columns.rate, width: 12, numberFormat: 'General' },
      { heading: columns.amount, width: 14, numberFormat: count, sum: true }, { heading: columns.basis, width: 30, align: 'left' },
    ],
    rows: lines.map(({ kind, note, quantity, rate, amount }, row) => ({
      key: `${kind} ${row + 1}`,
      cells: [kind === 'other' && note !== '' ? note : kinds[kind], kind === 'other' ? null : (quantity ?? null), units[kind], rate?.amount ?? null, amount ?? null, rate ? basisOf(rate) : ''],
    })),
  };
}

const basisOf = ({ source, date }: NonNullable<Costs['lines'][number]['rate']>): string => [source.trim(), date ? writeDay(date) : ''].filter((text) => text !== '').join(', ');

/** What of the sum is for which school; what is no school's stands in a row of its own. */
export function schoolsTable({ bySchool, common }: Costs, language: Language): PaperTable {
  const { columns, kinds, total } = strings[language];
  const shown = (['fuel', 'meals', 'lodging', 'drivers'] as const).filter((kind) => bySchool.some((school) => school[kind] !== undefined));
  const extra = common > 0 ? [columns.common] : [];
  const parts = [...shown.map((kind) => kinds[kind]), ...extra];
  const row = (pupils: CellValue, cells: readonly CellValue[], perPupil: CellValue): readonly CellValue[] => [pupils, ...cells, null, perPupil];
  const schoolRows = bySchool.map((school, at) => ({
    key: school.school.key,
    cells: [at + 1, school.school.name, ...row(school.pupils, [...shown.map((kind) => school[kind] ?? null), ...extra.map(() => null)], school.pupils > 0 ? wholeTenge(school.amount / school.pupils) : null)],
  }));
  return {
    kind: 'table',
    id: 'schools',
    total,
    columns: [
      ...schoolColumns(language, columns.school),
      { heading: columns.pupils, width: 9, numberFormat: count, sum: true },
      ...parts.map((heading): PaperColumn => ({ heading, width: 13, numberFormat: count, sum: true })),
      { heading: columns.amount, width: 14, numberFormat: count, sum: true, adds: parts.map((_, at) => 3 + at) },
      { heading: columns.perPupil, width: 14, numberFormat: count },
    ],
    rows: common > 0 ? [...schoolRows, { key: 'common', cells: [null, columns.common, ...row(null, [...shown.map(() => null), common], null)] }] : schoolRows,
  };
}

/** Litres and tenge in all, for a day of the session, for a pupil. */
export function totalsTable({ litres, total, perDay, perPupil }: Costs, { days, daily, weekly }: Transport, language: Language): PaperTable {
  const { columns, per } = strings[language];
  const pupils = daily + weekly;
  const shared = (among: number) => (litres === undefined ? undefined : perSessionDay(litres, [among]));
  const rows = [['session', litres, total], ['day', shared(days), perDay], ['pupil', shared(pupils), perPupil]] as const;
  return {
    kind: 'table',
    id: 'totals',
    columns: [{ heading: columns.what, width: 24, align: 'left' }, { heading: columns.litres, width: 13, numberFormat: tenths }, { heading: columns.amount, width: 15, numberFormat: count }],
    rows: rows.map(([key, fuel, amount]) => ({ key, cells: [per[key], fuel ?? null, amount ?? null] })),
  };
}
