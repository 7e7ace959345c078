import fc from 'fast-check';
import { asRead } from '../../test/fixtures/as-read.ts';
import { filledIn, type FilledRow } from '../../test/fixtures/filled-registers.ts';
import { dayNumber, dayOfNumber, serialOfDay, type Day } from '../domain/calendar/day.ts';
import { currentCategories, educationLevels, oldCategories } from '../domain/staffing/teacher.ts';
import { eventKinds, eventLevels, schoolLevels, type InstructionLanguage } from '../domain/network/records.ts';
import { defaultStaffSettings } from '../domain/staffing/settings.ts';
import { readSheets } from '../sheet/reading.ts';
import { registerKinds } from '../sheet/registers/columns.ts';
import { registersOf } from '../sheet/registers/read-registers.ts';
import { networkData } from '../sheet/registers/registers.ts';
import { languages, type Language } from '../text/language.ts';
import { registerOptions } from '../text/register-options.ts';
import { checks } from '../checks/index.ts';
import { checkWorkbook } from './check-workbook.ts';
import { newRegisters } from './new-registers.ts';

const first = dayNumber({ year: 2015, month: 1, day: 1 });
const day = fc.integer({ min: first, max: first + 4000 }).map(dayOfNumber);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const person = fc.constantFrom('Сейтқали Айгүл', 'Оразбек Нұрлан', 'Ольховская Вера', 'Бекжігіт Сәуле', 'Өрісбай Жанар');
const words = fc.constantFrom('География', 'Орыс тілі', 'Облыстық семинар', 'Ауыл мектебі', 'Сертификат', 'I орын', '');
const grades = fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 11 })).map(([from, more]) => Array.from({ length: Math.min(11, from + more) - from + 1 }, (_, at) => from + at));
const combined = fc.uniqueArray(fc.integer({ min: 1, max: 11 }), { minLength: 2, maxLength: 3 }).map((list) => list.sort((one, other) => one - other));
const choice = fc.constantFrom('kk', 'ru', 'kk-ru', 'other') as fc.Arbitrary<'kk' | 'ru' | 'kk-ru' | 'other'>;
const said = (languagesOf: 'kk' | 'ru' | 'kk-ru' | 'other') => languagesOf.split('-') as InstructionLanguage[];

/** Records as a person means them; a school by its place in the list. */
const meant = fc.record({
  language: fc.constantFrom(...languages),
  schools: fc.array(
    fc.record({ unit: fc.constantFrom('Шұбарат', 'Қызылтау', 'Бөктер'), level: fc.constantFrom(...schoolLevels), small: fc.boolean(), hub: fc.boolean(), to: maybe(fc.nat(9)), attachedOn: maybe(day), order: fc.constantFrom('', '784', '299/1', '12/3'), taught: choice, grades }),
    { minLength: 1, maxLength: 10 },
  ),
  staff: fc.array(fc.record({ of: fc.nat(9), name: person, category: fc.constantFrom(...currentCategories, ...oldCategories), until: maybe(day), education: fc.constantFrom(...educationLevels) }), { maxLength: 8 }),
  pupils: fc.array(fc.array(maybe(fc.nat(90)), { minLength: 12, maxLength: 12 }), { maxLength: 10 }),
  classes: fc.array(fc.record({ of: fc.nat(9), grades: combined, taught: maybe(choice), counts: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 3, maxLength: 3 }), all: fc.boolean(), teacher: person, room: maybe(fc.integer({ min: 1, max: 40 })), from: maybe(day) }), { maxLength: 8 }),
  participations: fc.array(fc.record({ of: fc.nat(9), kind: fc.constantFrom(...eventKinds), level: fc.constantFrom(...eventLevels), on: maybe(day), title: words, teacher: person, count: maybe(fc.integer({ min: 1, max: 90 })), result: words }), { maxLength: 8 }),
  masterClasses: fc.array(fc.record({ of: fc.nat(9), on: maybe(day), event: words, teacher: person, grades: combined }), { maxLength: 8 }),
  courses: fc.array(fc.record({ of: fc.nat(9), from: maybe(day), organiser: words, person, count: maybe(fc.integer({ min: 1, max: 90 })), result: words }), { maxLength: 8 }),
});
type Meant = typeof meant extends fc.Arbitrary<infer Records> ? Records : never;

const serial = (date: Day | undefined) => (date ? serialOfDay(date) : null);
const schoolName = (at: number) => `№ ${at + 1}`;
const joined = (numbers: readonly number[]) => numbers.join('+');

/** The same as it is typed into the template. */
function typed({ language, schools, ...others }: Meant): Parameters<typeof filledIn>[2] {
  const options = registerOptions[language];
  const yes = (value: boolean) => options.yes[value ? 'yes' : 'no'];
  const placeOf = (of: number): FilledRow => ({ unit: schools[of % schools.length]!.unit, school: schoolName(of % schools.length) });
  const units = [...new Set(schools.map(({ unit }) => unit))];
  return {
    units: units.map((name) => ({ name, kind: options['unit-kind'].district, oblast: 'Ортау' })),
    schools: schools.map(({ unit, level, small, hub, to, attachedOn, order, taught, grades: own }, at) => ({
      unit, name: schoolName(at), level: options.level[level], small: yes(small), hub: yes(hub), attachedTo: to === undefined ? null : schoolName(to % schools.length), order,
      attachedOn: serial(attachedOn), languages: options.languages[taught], grades: own.length > 1 ? `${own[0]}-${own.at(-1)}` : String(own[0]),
    })),
    staff: others.staff.map(({ of, name, category, until, education }) => ({ ...placeOf(of), name, category: options.category[category], categoryUntil: serial(until), education: options.education[education] })),
    pupils: others.pupils.slice(0, schools.length).map((counts, at) => ({ ...placeOf(at), ...Object.fromEntries(counts.map((count, grade) => [`grade${grade}`, count ?? null])) })),
    classes: others.classes.map((each) => ({ ...placeOf(each.of), grades: joined(each.grades), languages: each.taught ? options.languages[each.taught] : null, pupils: each.all ? each.counts[0]! : joined(countsOf(each)), teacher: each.teacher, room: each.room ?? null, from: serial(each.from) })),
    participations: others.participations.map((each) => ({ ...placeOf(each.of), on: serial(each.on), kind: options['event-kind'][each.kind], title: each.title, level: options['event-level'][each.level], teacher: each.teacher, count: each.count ?? null, result: each.result })),
    masterClasses: others.masterClasses.map((each) => ({ ...placeOf(each.of), on: serial(each.on), event: each.event, teacher: each.teacher, subject: 'География', grades: joined(each.grades) })),
    courses: others.courses.map((each) => ({ ...placeOf(each.of), title: 'ШЖМ-де оқыту', organiser: each.organiser, from: serial(each.from), person: each.person, count: each.count ?? null, result: each.result })),
  };
}

const countsOf = ({ grades: own, counts }: Meant['classes'][number]) => counts.slice(0, own.length);

/** What the reader should have understood. */
function expected({ schools, ...others }: Meant) {
  const schoolOf = (of: number) => schoolName(of % schools.length);
  return {
    schools: schools.map(({ level, small, hub, to, attachedOn, order, taught, grades: own }, at) => ({ name: schoolName(at), level, small, hub, attachedText: to === undefined ? '' : schoolOf(to), attachedOn, order, languages: said(taught), grades: own })),
    staff: others.staff.map(({ of, category, until, education }) => ({ school: schoolOf(of), category, until, level: education })),
    pupils: others.pupils.slice(0, schools.length).map((counts, at) => [schoolOf(at), counts.flatMap((count, grade) => (count === undefined ? [] : [[grade, count]]))]),
    classes: others.classes.map((each) => ({ school: schoolOf(each.of), grades: each.grades, languages: each.taught ? said(each.taught) : [], pupils: each.all ? [each.counts[0]] : countsOf(each), teacher: each.teacher, room: each.room === undefined ? '' : String(each.room), from: each.from })),
    participations: others.participations.map(({ of, count, ...rest }) => ({ school: schoolOf(of), ...rest, count: count ?? 1 })),
    masterClasses: others.masterClasses.map(({ of, ...rest }) => ({ school: schoolOf(of), ...rest })),
    courses: others.courses.map(({ of, count, ...rest }) => ({ school: schoolOf(of), ...rest, count: count ?? 1 })),
  };
}

function understood(language: Language, rows: Parameters<typeof filledIn>[2]) {
  const registers = registersOf(readSheets(filledIn(newRegisters({ language }), language, rows).map(asRead)));
  const data = networkData(registers);
  return {
    tables: registerKinds.map((kind) => registers[kind].tables.length),
    units: data.units.map(({ name }) => name),
    read: {
      schools: data.schools.map(({ name, level, small, hub, attachedText, attachedOn, order, languages: taught, grades: own }) => ({ name, level, small, hub, attachedText, attachedOn, order, languages: taught, grades: own })),
      staff: data.staff.map(({ school, standing, categoryUntil, schooling }) => ({ school, category: standing.current ?? standing.old, until: categoryUntil, level: schooling.level })),
      pupils: data.pupils.map(({ school, byGrade }) => [school, [...byGrade]]),
      classes: data.classes.map(({ school, grades: own, languages: taught, pupils, teacher, room, from }) => ({ school, grades: own, languages: taught, pupils, teacher, room, from })),
      participations: data.participations.map(({ school, kind, level, on, title, teacher, count, result }) => ({ school, kind, level, on, title, teacher, count, result })),
      masterClasses: data.masterClasses.map(({ school, on, event, teacher, grades: own }) => ({ school, on, event, teacher, grades: own })),
      courses: data.courses.map(({ school, from, organiser, person: who, count, result }) => ({ school, from, organiser, person: who, count, result })),
    },
  };
}

/** What these say of records is true: no language, grades that the school has not, a hub that is none. */
const ofRegisters = Object.keys(checks).filter((id) => /^(?:register|class|hub|attachment|norm|contingent)-/u.test(id));

describe('a filled template', () => {
  it('is taken for no plan and no report, in whatever order its records stand', () => {
    fc.assert(
      fc.property(meant, (records) => {
        const sheets = filledIn(newRegisters({ language: records.language, oblast: 'karaganda' }), records.language, typed(records)).map(asRead);
        const view = { language: records.language, staff: defaultStaffSettings, mappings: [], corrections: [] };
        expect(checkWorkbook(sheets, { view, off: ofRegisters, accepted: [] }).findings.map(({ cells, message }) => `${cells[0]!.sheet}!${cells[0]!.address} ${message}`)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('reads back as it was meant, in every language', () => {
    fc.assert(
      fc.property(meant, (records) => {
        const rows = typed(records);
        const { tables, units, read } = understood(records.language, rows);
        expect(tables).toEqual(registerKinds.map(() => 1));
        expect(units).toEqual(rows.units!.map(({ name }) => name));
        expect(read).toEqual(expected(records));
      }),
      { numRuns: 60 },
    );
  });
});
