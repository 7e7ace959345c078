import type { School, SchoolLevel, Unit } from '../../domain/network/records.ts';
import { isBlank, isDash } from '../cells/cell.ts';
import { wordsOf } from '../words/fold.ts';
import { says } from './heading-fields.ts';
import { readGradeList } from './read-grades.ts';
import { readLanguages, readYes } from './read-cells.ts';
import { readLevel } from './read-level.ts';
import { overlap, validity } from './read-units.ts';
import type { Register, RegisterMisread, RegisterRow } from './registers.ts';
import { wordsAt, type RowCells } from './row-cells.ts';
import { schoolKey, schoolSaid } from './school-index.ts';
import { eachRow, type RegisterSource } from './source.ts';
import { belongings, hubsOf, type Whose } from './whose.ts';

interface Draft {
  readonly school: School;
  readonly table: number;
  readonly row: number;
  readonly cells: RowCells;
}

export function readSchools(sources: readonly RegisterSource[], whose: Omit<Whose, 'schools' | 'schoolsKept'>): Register<School> {
  const misread: RegisterMisread[] = [];
  const belonging = belongings({ ...whose, schools: [], schoolsKept: false });
  const ticks = sources.map(saysNo);
  const drafts: Draft[] = [];
  eachRow(sources, misread, (cells, { table, row, unit: above }) => {
    const text = wordsAt(cells, 'unit');
    const { unit, problems } = belonging(text, '', above);
    for (const { field, why, candidates } of problems) cells.miss(field, why, candidates);
    if (text === '' && unit === '') cells.miss('unit', 'missing');
    drafts.push({ school: readSchool(cells, unit, ticks[table]!), table, row, cells });
  });
  return { tables: sources.map(({ table }) => table), rows: attached(withoutRepeated(drafts), whose.units), misread };
}

const ofSmall = ['шжм', 'мкш', 'шағын', 'малокомплект'].map(wordsOf);

/** Fields of yes and no in which somebody has written a plain no: there a blank is a gap. In a column of ticks it says no. */
function saysNo({ frame, lines, table, sheet }: RegisterSource): ReadonlySet<string> {
  const said = ['small', 'hub'].filter((field) => {
    const column = frame.fields.get(field);
    return column !== undefined && lines.some(({ valueAt }) => readYes(valueAt(column)) === false);
  });
  return new Set([...said, ...(says(sheet.name, ofSmall) && table.columns['small'] === undefined ? ['all-small'] : [])]);
}

function readSchool(cells: RowCells, unit: string, ticks: ReadonlySet<string>): School {
  const name = wordsAt(cells, 'name');
  if (name === '') cells.miss('name', 'missing');
  const said = schoolSaid(name);
  const level: SchoolLevel | undefined = cells.read('level', readLevel) ?? said.type;
  if (level === undefined && isBlank(cells.value('level'))) cells.miss('level', 'missing');
  const small = cells.has('small') ? tick(cells, 'small', ticks) : said.small || ticks.has('all-small');
  const attachedTo = wordsAt(cells, 'attachedTo');
  return {
    key: schoolKey(unit, said, level),
    unit,
    name,
    shortName: said.shortName,
    level,
    small,
    hub: tick(cells, 'hub', ticks),
    attachedTo: undefined,
    attachedText: saysNone.test(attachedTo) ? '' : attachedTo,
    attachedOn: cells.day('attachedOn'),
    order: wordsAt(cells, 'order'),
    languages: cells.read('languages', readLanguages) ?? [],
    grades: gradesOf(cells),
    ...validity(cells),
  };
}

function tick(cells: RowCells, field: 'small' | 'hub', ticks: ReadonlySet<string>): boolean {
  if (field === 'small' && ticks.has('small') && isBlank(cells.value(field))) cells.miss(field, 'missing');
  return cells.read(field, readYes) ?? false;
}

function gradesOf(cells: RowCells): readonly number[] {
  const value = cells.value('grades');
  if (isBlank(value) || isDash(value)) return [];
  const { grades, ways, madeADay } = readGradeList(value, 'school', cells.shown('grades'));
  if (grades.length === 0) cells.miss('grades', 'not-understood', ways ?? []);
  else if (madeADay) cells.miss('grades', 'made-a-day', [`${grades[0]}-${grades.at(-1)}`]);
  return grades;
}

/** One school twice at one time is counted once: the second row is noted. */
function withoutRepeated(drafts: readonly Draft[]): Draft[] {
  const seen = new Map<string, Draft[]>();
  return drafts.filter((draft) => {
    const same = seen.get(draft.school.key) ?? [];
    const before = draft.school.name === '' ? undefined : same.find(({ school }) => overlap(school, draft.school));
    if (before) draft.cells.miss('name', 'repeated', [before.school.name]);
    else seen.set(draft.school.key, [...same, draft]);
    return !before;
  });
}

/** Hubs are looked for when all schools are known. */
function attached(drafts: readonly Draft[], units: readonly Unit[]): RegisterRow<School>[] {
  const hubOf = hubsOf(drafts.map(({ school }) => school), units);
  return drafts.map(({ school, table, row, cells }) => {
    if (school.attachedText === '') return { record: school, table, row };
    const hub = hubOf(school.attachedText, school.unit);
    if (hub.key === undefined) cells.miss('attachedTo', 'unknown-hub', hub.candidates);
    return { record: { ...school, attachedTo: hub.key }, table, row };
  });
}

const saysNone = /^(?:жоқ|жок|нет|бекітілмеген|не прикреплен[аы]?|none|no|өзі|сама|самостоятельная)$/iu;
