import { usualBands } from '../../domain/network/pupil-table.ts';
import type { Language } from '../../text/language.ts';
import { annualTable, type AnnualTable, type RowNumbers, type Shown, type TableColumn, type TableGroup } from '../annual-table.ts';
import type { AnnualSource } from '../annual-source.ts';
import { annualWords } from '../annual-words.ts';
import { grouped } from '../grouped.ts';
import { placeOf, sectionLineLater, sectionTitle, type Section } from '../section.ts';
import { sentence, type CellNumber, type Sentence } from '../sentence.ts';
import { shareOf } from '../share-cell.ts';
import { unitNames } from '../unit-names.ts';
import { bandNames, groupsOfSchools, schoolsWithPupils, unitRow, type PupilNumber } from './pupil-rows.ts';
import { strings } from './strings.ts';

/** School by school; within the analysis of several units, unit by unit. */
export const pupilsSection: Section = {
  id: 'pupils',
  needs: ['pupils'],
  dated: ['pupils'],

  write(page, source, language, number) {
    const words = strings[language];
    sectionTitle(page, { key: 'pupils', title: words.heading, day: source.days.pupils, number }, language);
    const say = sectionLineLater(page, 'pupils/taught');
    const { table, withRest } = tableOf(source, number !== undefined && source.data.units.length > 1, language);
    const total = annualTable<PupilNumber>(page, table).numbers('total');
    say(words.taught(placeOf(source, language), total('schools'), total('pupils'), bandsInRow(total, withRest, language)));
  },
};

function bandsInRow(total: RowNumbers<PupilNumber>, withRest: boolean, language: Language): Sentence {
  const words = strings[language];
  const bands = bandNames.map((name, band) => words.ofBand(usualBands[band]!, total(name)));
  return sentence([...bands, ...(withRest ? [words.ofRest(total('rest'))] : [])].flatMap((part, place) => (place > 0 ? [', ', part] : [part])), language);
}

function tableOf(source: AnnualSource, byUnit: boolean, language: Language): { readonly table: AnnualTable<PupilNumber>; readonly withRest: boolean } {
  const common = annualWords[language];
  const groups = byUnit ? groupsOfUnits(source, language) : groupsOfSchools(source.data.units, schoolsWithPupils(source.data), unitNames(source.data.units, language), strings[language].ofUnit);
  const some = (name: PupilNumber) => groups.some(({ rows }) => rows.some(({ counts }) => (counts[name] ?? 0) > 0));
  const [withRest, withTeachers] = [some('rest'), some('teachers')];
  return {
    withRest,
    table: {
      key: 'pupils',
      headings: [common.number, byUnit ? common.unit : common.school],
      columns: columnsOf({ ofUnits: !source.unit && !byUnit, withRest, withTeachers }, language),
      aside: { caption: common.aside, numbers: [{ name: 'schools', heading: strings[language].schools }, ...(withTeachers ? [{ name: 'teachers', heading: strings[language].teachers } as const] : [])] },
      groups,
      total: { label: common.total },
    },
  };
}

interface Wanted {
  /** Schools of several units. */
  readonly ofUnits: boolean;
  readonly withRest: boolean;
  readonly withTeachers: boolean;
}

function columnsOf({ ofUnits, withRest, withTeachers }: Wanted, language: Language): TableColumn<PupilNumber>[] {
  const words = strings[language];
  const count = (name: PupilNumber, heading: string, sum?: readonly PupilNumber[]): TableColumn<PupilNumber> => ({ heading, shows: { kind: 'count', name, ...(sum ? { sum } : {}) } });
  return [
    ...(ofUnits ? [{ heading: annualWords[language].unit, shows: { kind: 'text', id: 'unit' } } satisfies TableColumn<PupilNumber>] : []),
    count('pupils', words.total, [...bandNames, ...(withRest ? (['rest'] as const) : [])]),
    ...bandNames.map((name, band) => count(name, words.band(usualBands[band]!))),
    ...(withRest ? [count('rest', words.rest)] : []),
    { heading: words.share, shows: { kind: 'formula', of: (own, _, total) => shareOf(own('pupils'), total('pupils')) } },
    ...(withTeachers ? [{ heading: words.perTeacher, shows: { kind: 'formula', of: (own) => perTeacher(own('pupils'), own('teachers')) } } satisfies TableColumn<PupilNumber>] : []),
  ];
}

/** Pupils to one teacher with two decimals; blank where none is known. */
const perTeacher = (pupils: CellNumber, teachers: CellNumber): Shown => ({
  value: teachers.value === 0 || pupils.value === 0 ? '' : Math.floor((200 * pupils.value + teachers.value) / (2 * teachers.value)) / 100,
  formula: `IF(OR(${teachers.address}=0,${pupils.address}=0),"",ROUND(${pupils.address}/${teachers.address},2))`,
  numberFormat: '0.00',
});

function groupsOfUnits({ data }: AnnualSource, language: Language): TableGroup<PupilNumber>[] {
  const schools = schoolsWithPupils(data);
  const byKey = grouped(schools, ({ unit }) => unit);
  const known = new Set(data.units.map(({ key }) => key));
  const elsewhere = schools.filter(({ unit }) => !known.has(unit));
  const common = annualWords[language];
  const of = (kind: 'district' | 'city') => data.units.filter((unit) => unit.kind === kind).map(({ key, name }) => unitRow(key, name, byKey.get(key) ?? []));
  const [districts, cities] = [of('district'), of('city')];
  const both = districts.length > 0 && cities.length > 0;
  return [
    { rows: districts, ...(both ? { subtotal: { key: 'districts', label: common.districts } } : {}) },
    { rows: cities, ...(both ? { subtotal: { key: 'cities', label: common.cities } } : {}) },
    { rows: elsewhere.length > 0 ? [unitRow('?', common.unknownUnit, elsewhere)] : [] },
  ].filter(({ rows }) => rows.length > 0);
}
