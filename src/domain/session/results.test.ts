import fc from 'fast-check';
import { dayNumber, type Day } from '../calendar/day.ts';
import { answersCounted } from './answers.ts';
import { assignmentsFollowed } from './assignments.ts';
import { addTallies, pupilsOf } from './quality.ts';
import { markKinds, type Assignment, type MarkLine, type PlannedSession } from './records.ts';
import { datesCompared, growthOf, marksOfSession, resultParts, resultsBy, weakSubjects } from './results.ts';

const day = (text: string): Day => {
  const [d = 0, m = 0, y = 0] = text.split('.').map(Number);
  return { year: y, month: m, day: d };
};
const named = (name: string) => ({ name, key: name.toLowerCase() });
const ofClass = (name: string, school: string) => ({ ...named(name), school: school.toLowerCase(), grade: Number.parseInt(name, 10) });
const line = (given: Partial<Omit<MarkLine, 'school' | 'class' | 'subject' | 'pupil'>> & { school?: string; class?: string; subject?: string; pupil?: string } = {}): MarkLine => {
  const { school = 'A', class: name = '9', subject = 'Физика', pupil = 'П', ...rest } = given;
  return { kind: 'entry', on: undefined, mark: undefined, points: undefined, most: undefined, counts: undefined, ...rest, school: named(school), class: ofClass(name, school), subject: named(subject), pupil: named(pupil) };
};
const marks = (given: Parameters<typeof line>[0], ...list: readonly (number | undefined)[]) => list.map((mark, at) => line({ pupil: `П ${at}`, ...given, mark }));
const session = (from: string, until: string, name = from): PlannedSession => ({ hub: named('H'), name, from: day(from), until: day(until), form: undefined, model: undefined, grades: [], schools: [], subjects: [], order: '', orderedOn: undefined });

describe('marks by groups', () => {
  const lines = [...marks({ kind: 'entry' }, 5, 4, 3, 2), ...marks({ kind: 'exit' }, 5, 4, 4, 3), ...marks({ kind: 'entry', subject: 'Химия', class: '8' }, 5, undefined)];

  it('are counted by test, subject, grade and school', () => {
    expect(resultsBy(lines, ['kind', 'subject']).map(({ kind, subject, pupils, unmarked, quality, success }) => [kind, subject?.name, pupils, unmarked, quality, success])).toEqual([['entry', 'Физика', 4, 0, 0.5, 0.75], ['exit', 'Физика', 4, 0, 0.75, 1], ['entry', 'Химия', 1, 1, 1, 1]]);
    expect(resultsBy(lines, ['grade']).map(({ grade, pupils, school }) => [grade, pupils, school])).toEqual([[9, 8, undefined], [8, 1, undefined]]);
  });

  it('are those of counted classes as well, and none is counted twice', () => {
    const counts = { fives: 2, fours: 3, threes: 4, twos: 1, unmarked: 1 };
    expect(resultsBy([line({ pupil: '', counts })], []).map(({ pupils, quality, unmarked }) => [pupils, quality, unmarked])).toEqual([[10, 0.5, 1]]);
    expect(resultsBy([...marks({}, 5, 4), line({ pupil: '', counts })], []).map(({ pupils }) => pupils)).toEqual([2]);
    expect(resultsBy([...marks({}, 5, 4), line({ pupil: '', class: '8', counts })], []).map(({ pupils }) => pupils)).toEqual([12]);
  });

  it('leave out points that give no mark, which are no pupils without one', () => {
    expect(resultsBy([line({ points: 30, most: 20 }), line({ mark: 5 }), line()], []).map(({ pupils, unmarked }) => [pupils, unmarked])).toEqual([[1, 1]]);
  });

  it('add up to the whole, whatever tells them apart', () => {
    const anyLine = fc.record({ kind: fc.constantFrom(...markKinds), school: fc.constantFrom('A', 'B'), class: fc.constantFrom('8', '9а', '9ә'), subject: fc.constantFrom('Физика', 'Химия'), pupil: fc.constant('П'), mark: fc.constantFrom(undefined, 2, 3, 4, 5) }).map((given) => line(given));
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 30 }), fc.subarray([...resultParts]), (all, by) => {
        const groups = resultsBy(all, by);
        const whole = addTallies(...groups.map(({ tally }) => tally));
        expect(pupilsOf(whole) + whole.unmarked).toBe(all.length);
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
        expect(groups.flatMap(({ lines: own }) => own).length).toBe(all.length);
      }),
    );
  });
});

describe('growth', () => {
  it('is the change from the entry to the exit test, in percentage points, of groups that have both', () => {
    const lines = [...marks({ kind: 'entry' }, 5, 4, 3, 2), ...marks({ kind: 'exit' }, 5, 4, 4, 3), ...marks({ kind: 'entry', subject: 'Химия' }, 5)];
    expect(growthOf(lines, ['subject']).map(({ before, quality, success }) => [before.subject?.name, quality, success])).toEqual([['Физика', 25, 25]]);
    expect(growthOf(lines, []).map(({ before, after, quality }) => [before.quality, after.quality, quality])).toEqual([[0.6, 0.75, 15]]);
  });

  it('compares the dates of a year, the earliest first', () => {
    const on = (date: string, ...list: number[]) => marks({ kind: 'monitoring', on: day(date) }, ...list);
    const [series, ...more] = datesCompared([...on('10.06.2026', 5, 5, 4, 3), ...on('10.11.2025', 5, 3, 3, 3), ...on('15.01.2026', 5, 4, 3, 3), ...marks({ kind: 'year' }, 2)], 'monitoring', ['subject']);
    expect([series!.dates.map(({ quality }) => quality), series!.changes.map(({ quality }) => quality), more]).toEqual([[0.25, 0.5, 0.75], [25, 25], []]);
    expect(datesCompared(on('10.11.2025', 5), 'monitoring', []).map(({ key, changes }) => [key, changes])).toEqual([['', []]]);
  });
});

describe('a subject', () => {
  const lines = [...marks({ kind: 'entry' }, 5, 3, 3, 2), ...marks({ kind: 'entry', subject: 'Химия' }, 3, 3, 2, 2), ...marks({ kind: 'entry', subject: 'Биология' }, 5, 4), ...marks({ kind: 'exit', subject: 'Биология' }, 2)];

  it('is weak below what the district says, the weakest first; nobody else says what is weak', () => {
    expect(weakSubjects(lines, 50).map(({ subject, grade, quality }) => [subject?.name, grade, quality])).toEqual([['Химия', 9, 0], ['Физика', 9, 0.25]]);
    expect([weakSubjects(lines, 25).length, weakSubjects(lines, undefined)]).toEqual([1, []]);
  });
});

describe('the tests of a session', () => {
  const [autumn, winter] = [session('13.11.2023', '17.11.2023'), session('04.12.2023', '08.12.2023')];
  const of = (planned: PlannedSession, ...lines: MarkLine[]) => marksOfSession(lines, planned, [autumn, winter]).length;

  it('are those of its days, and some weeks around them', () => {
    expect([of(autumn, line({ on: day('13.11.2023') })), of(winter, line({ on: day('13.11.2023') })), of(autumn, line({ on: day('30.10.2023') })), of(autumn, line({ on: day('01.10.2023') }))]).toEqual([1, 0, 1, 0]);
  });

  it('lie on the side of it where they belong', () => {
    const [entry, exit] = [line({ on: day('20.11.2023') }), line({ kind: 'exit', on: day('30.11.2023') })];
    expect([of(autumn, entry), of(winter, entry), of(autumn, exit), of(winter, exit)]).toEqual([0, 1, 1, 0]);
  });

  it('have a day, unless there is only one session; marks of quarters belong to none', () => {
    expect([of(autumn, line()), marksOfSession([line()], autumn, [autumn]).length, of(autumn, line({ kind: 'quarter', on: day('13.11.2023') }))]).toEqual([0, 1, 0]);
    expect(dayNumber(autumn.from!)).toBeLessThan(dayNumber(winter.from!));
  });
});

describe('a questionnaire', () => {
  it('is counted by question and answer, however they are written', () => {
    const given = ([['Сессия ұнады ма?', 'Иә', 30], ['сессия ұнады ма?', 'иә', 3], ['Сессия ұнады ма?', 'Жоқ', 11], ['Ұсыныс', '–', 0]] as const).map(([question, answer, count]) => ({ on: undefined, school: named(''), question, answer, count }));
    expect(answersCounted(given, (text) => text.toLowerCase())).toEqual([
      { question: 'Сессия ұнады ма?', all: 44, answers: [{ answer: 'Иә', count: 33, share: 0.75 }, { answer: 'Жоқ', count: 11, share: 0.25 }] },
      { question: 'Ұсыныс', all: 0, answers: [{ answer: '–', count: 0, share: 0 }] },
    ]);
  });
});

describe('a task between sessions', () => {
  it('is done, due or late on a day', () => {
    const task = (title: string, given: Partial<Assignment>): Assignment => ({ kind: 'task', title, subject: named(''), class: ofClass('9', 'A'), school: named('A'), teacher: named(''), given: undefined, due: undefined, done: undefined, isDone: false, ...given });
    const found = assignmentsFollowed([task('a', { due: day('01.12.2023') }), task('b', { due: day('20.11.2023'), isDone: true }), task('c', { due: day('20.11.2023') }), task('d', { kind: 'consultation' })], day('27.11.2023'));
    expect(found.map(({ kind, all, counts: { done, due, late, undated } }) => [kind, all, done, due, late, undated])).toEqual([['task', 3, 1, 1, 1, 0], ['consultation', 1, 0, 0, 0, 1]]);
    expect(found[0]!.assignments.map(({ state }) => state)).toEqual(['due', 'done', 'late']);
  });
});
