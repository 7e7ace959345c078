import { usualBands } from '../../domain/network/pupil-table.ts';
import type { Language } from '../../text/language.ts';
import { annualTable, type AnnualTable, type RowNumbers, type Shown, type TableColumn, type TableGroup } from '../annual-table.ts';
import type { AnnualSource } from '../annual-source.ts';
import { annualWords } from '../annual-words.ts';
import { grouped } from '../grouped.ts';
import { placeOf, sectionLine, sectionLineLater, sectionTitle, type Section } from '../section.ts';
import { sentence, type CellNumber, type Sentence } from '../sentence.ts';
import { shareOf } from '../share-cell.ts';
import { unitNames } from '../unit-names.ts';
import { bandNames, rowsOfSchools, schoolsWithPupils, unitRow, type PupilNumber, type SchoolPupils } from './pupil-rows.ts';
import { strings } from './strings.ts';

/** Unit by unit, and on a sheet of its own school by school; of a single unit its schools. */
export const pupilsSection: Section = {
  id: 'pupils',
  needs: ['pupils'],
  dated: ['pupils'],

  write(page, source, language, number) {
    const words = strings[language];
    const several = source.data.units.length > 1;
    const schools = schoolsWithPupils(source.data);
    sectionTitle(page, { key: 'pupils', title: words.heading, day: source.days.pupils, number }, language);
    const say = sectionLineLater(page, 'pupils/taught');
    const [first, second] = [tableOf('pupils', source, schools, several, language), tableOf('pupils/schools', source, schools, false, language)];
    const total = annualTable<PupilNumber>(page, first.table).numbers('total');
    say(words.taught(placeOf(source, language), total('schools'), total('pupils'), bandsInRow(total, first.withRest, language)));
    if (number !== undefined || !several) return;
    page.key('pupils/by-school/gap');
    page.advance();
    sectionLine(page, 'pupils/by-school', words.bySchool);
    annualTable<PupilNumber>(page, second.table);
  },
};

function bandsInRow(total: RowNumbers<PupilNumber>, withRest: boolean, language: Language): Sentence {
  const words = strings[language];
  const bands = bandNames.map((name, band) => words.ofBand(usualBands[band]!, total(name)));
  return sentence([...bands, ...(withRest ? [words.ofRest(total('rest'))] : [])].flatMap((part, place) => (place > 0 ? [', ', part] : [part])), language);
}

function tableOf(key: string, source: AnnualSource, schools: readonly SchoolPupils[], byUnit: boolean, language: Language): { readonly table: AnnualTable<PupilNumber>; readonly withRest: boolean } {
  const common = annualWords[language];
  const groups = byUnit ? groupsOfUnits(source, schools, language) : [{ rows: rowsOfSchools(source.data.units, schools, unitNames(source.data.units, language)) }];
  const some = (name: PupilNumber) => groups.some(({ rows }) => rows.some(({ counts }) => (counts[name] ?? 0) > 0));
  const [withRest, withTeachers] = [some('rest'), some('teachers')];
  return {
    withRest,
    table: {
      key,
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

function groupsOfUnits({ data }: AnnualSource, schools: readonly SchoolPupils[], language: Language): TableGroup<PupilNumber>[] {
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
