import { dayOfNumber, type Day } from '../../domain/calendar/day.ts';
import type { Test } from '../../domain/timetable/data.ts';
import type { Norm } from '../../sheet/registers/across-settings.ts';
import type { Check, Evidence } from '../check.ts';
import { evidenceAt, judgeTimetables, normArgs, normSeverity, type NormArgs } from '../judge-timetables.ts';
import { lessonList } from '../lesson-examples.ts';
import { normsOff, normsOn } from '../norm-examples.ts';
import { recordCells } from '../timetable-evidence.ts';

const cells = lessonList(['№ 5 ЖББМ', '7А', '', 'дүйсенбі', 1, '', '', 'Алгебра', 'Ахметов Б. А.', '12']);
const tests = { 'БЖБ, ТЖБ': [['Мектеп', 'Сынып', 'Пән', 'Түрі', 'Күні'], ['№ 5 ЖББМ', '7А', 'Алгебра', 'БЖБ', '14.10.2026'], ['№ 5 ЖББМ', '7А', 'Алгебра', 'ТЖБ', '14.10.2026'], ['№ 5 ЖББМ', '7А', 'Физика', 'ТЖБ', '14.10.2026']] };

interface Args extends NormArgs {
  readonly kind: 'TC-21';
  readonly problem: 'together' | 'a-day';
  readonly school: string;
  readonly class: string;
  readonly on: Day;
  readonly subjects: readonly string[];
}

/** Too many summative tests on a day, or both kinds of a subject, against norms that are switched on. */
export const testsADay: Check<'tests-a-day', Args> = {
  id: 'tests-a-day',
  severity: 'warning',
  about: 'timetables',
  examples: {
    accepts: [{ cells, others: { ...tests, ...normsOn(['norm-tests-a-day', 3]) } }, { cells, others: { ...tests, ...normsOff(['norm-tests-a-day', 1], ['norm-tests-together', 1]) } }],
    reports: [{ cells, others: { ...tests, ...normsOn(['norm-tests-together', 1]) }, at: ['E2'] }, { cells, others: { ...tests, ...normsOn(['norm-tests-a-day', 1]) }, at: ['E3'] }],
  },

  across: judgeTimetables(({ data, norms }) => {
    const [together, aDay] = [norms.number('norm-tests-together'), norms.number('norm-tests-a-day')];
    if ((!together && !aDay) || data.tests.length === 0) return [];
    return days(data.tests).flatMap((tests) => [...bothKinds(together, tests), ...tooMany(aDay, tests)]);
  }),
};

/** The tests of a class on a day. */
function days(tests: readonly Test[]): readonly (readonly Test[])[] {
  const found = new Map<string, Test[]>();
  for (const test of tests) {
    const key = `${test.class.school}\n${test.class.key}\n${test.on}`;
    (found.get(key) ?? found.set(key, []).get(key)!).push(test);
  }
  return [...found.values()];
}

function tooMany(norm: Norm<number> | undefined, tests: readonly Test[]): Evidence<Args>[] {
  const quarter = tests.filter(({ kind }) => kind === 'quarter');
  return norm && quarter.length > norm.value ? evidenceOf('a-day', norm, quarter) : [];
}

function bothKinds(norm: Norm<number> | undefined, tests: readonly Test[]): Evidence<Args>[] {
  if (!norm) return [];
  const subjects = [...new Set(tests.map(({ subject }) => subject.key))].map((key) => tests.filter(({ subject }) => subject.key === key));
  return subjects.filter((same) => same.length > norm.value && new Set(same.map(({ kind }) => kind)).size > 1).flatMap((same) => evidenceOf('together', norm, same));
}

function evidenceOf(problem: Args['problem'], norm: Norm<number>, tests: readonly Test[]): Evidence<Args>[] {
  const [{ school, class: name, on }] = tests as readonly [Test];
  const subjects = [...new Set(tests.map(({ subject }) => subject.name.trim()))];
  return evidenceAt<Args>(tests.flatMap((test) => recordCells(test, 'on')), { kind: 'TC-21', problem, school: school.name.trim(), class: name.name.trim(), on: dayOfNumber(on), subjects, ...normArgs(norm) }, normSeverity(norm));
}
