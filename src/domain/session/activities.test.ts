import fc from 'fast-check';
import { dayNumber, dayOfNumber } from '../calendar/day.ts';
import { activityStates, countStates, dutiesOf, soon, stateOn, termOf, type Termed } from './activities.ts';
import type { Activity, Assignment } from './records.ts';

const on = (day: number, month = 10) => ({ year: 2026, month, day });
const term = (given: Partial<Termed> = {}): Termed => ({ from: undefined, until: undefined, done: undefined, isDone: false, ...given });
const named = (name: string) => ({ name, key: name.toLowerCase() });
const activity = (title: string, given: Partial<Activity> = {}): Activity => ({ number: undefined, title, term: '', executors: [], responsible: [], step: undefined, ...term(), ...given });

describe('an activity on a day', () => {
  it('is coming, then due from a week before its end, then late', () => {
    const plan = term({ from: on(12), until: on(16) });
    expect([on(8), on(9), on(12), on(16), on(17)].map((day) => stateOn(plan, day))).toEqual(['coming', 'due', 'due', 'due', 'late']);
    expect(stateOn(term({ from: on(1), until: on(31) }), on(2))).toBe('due');
    expect([on(8), on(9), on(17)].map((day) => stateOn(term({ until: on(16) }), day))).toEqual(['coming', 'due', 'late']);
  });

  it('of one day has that day only', () => expect([on(4), on(5), on(12), on(13)].map((day) => stateOn(term({ from: on(12) }), day))).toEqual(['coming', 'due', 'due', 'late']));

  it('is done from the day on which it was done, or where only that is said', () => {
    const late = term({ until: on(16), done: on(20), isDone: true });
    expect([on(10), on(18), on(20), on(25)].map((day) => stateOn(late, day))).toEqual(['due', 'late', 'done', 'done']);
    expect(stateOn(term({ until: on(16), isDone: true }), on(1))).toBe('done');
    expect(stateOn(term({ isDone: true }), on(1))).toBe('done');
  });

  it('without days is undated', () => expect(stateOn(term(), on(1))).toBe('undated'));

  it('never goes back as days pass, and is told by its distance to the last day', () => {
    const day = fc.integer({ min: dayNumber(on(1, 9)), max: dayNumber(on(31, 12)) });
    const order = ['coming', 'due', 'late', 'done'];
    fc.assert(
      fc.property(day, fc.option(fc.nat(40), { nil: undefined }), fc.option(day, { nil: undefined }), day, fc.nat(30), (from, length, done, today, later) => {
        const until = length === undefined ? undefined : from + length;
        const plan = term({ from: dayOfNumber(from), until: until === undefined ? undefined : dayOfNumber(until), done: done === undefined ? undefined : dayOfNumber(done), isDone: done !== undefined });
        const [now, then] = [today, today + later].map((number) => stateOn(plan, dayOfNumber(number)));
        expect(order.indexOf(then!)).toBeGreaterThanOrEqual(order.indexOf(now!));
        const last = until ?? from;
        expect(now).toBe(done !== undefined && done <= today ? 'done' : last < today ? 'late' : from <= today || last - today <= soon ? 'due' : 'coming');
      }),
      { numRuns: 300 },
    );
  });
});

it('a task between sessions is due by its last day; what was given without one is undated', () => {
  const task = (given: Partial<Assignment>): Assignment => ({ kind: 'task', title: 'Есептер', subject: named(''), class: { name: '', key: '', school: '', grade: undefined }, school: named(''), teacher: named(''), given: undefined, due: undefined, done: undefined, isDone: false, ...given });
  expect(stateOn(termOf(task({ given: on(1), due: on(20) })), on(2))).toBe('due');
  expect(stateOn(termOf(task({ given: on(1) })), on(20))).toBe('undated');
  expect(stateOn(termOf(task({ due: on(20) })), on(21))).toBe('late');
});

describe('the activities of a plan by person', () => {
  const plan = [activity('Бұйрық', { executors: [named('Сейтова')], responsible: [named('Омаров')], until: on(2) }), activity('Тест', { executors: [named('Омаров')], responsible: [named('Омаров')], until: on(30) }), activity('Жиналыс', { executors: [named('')] })];

  it('name everybody once, with what they do and how it stands', () => {
    expect(dutiesOf(plan, on(5)).map(({ person, activities }) => [person.name, activities.map(({ activity: { title }, state, as }) => [title, state, as.join()])])).toEqual([
      ['Сейтова', [['Бұйрық', 'late', 'executor']]],
      ['Омаров', [['Бұйрық', 'late', 'responsible'], ['Тест', 'coming', 'executor,responsible']]],
    ]);
  });

  it('join spellings that are one person', () => {
    const one = (key: string) => (key === 'сейтова' ? 'омаров' : key);
    expect(dutiesOf(plan, on(5), one).map(({ person, activities }) => [person, activities.length])).toEqual([[{ name: 'Сейтова', key: 'омаров' }, 2]]);
  });

  it('leave nobody and nothing out, whatever the plan', () => {
    const people = fc.array(fc.constantFrom('', 'А', 'Б', 'В').map(named), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(people, people), { maxLength: 6 }), (lines) => {
        const all = lines.map(([executors, responsible], at) => activity(String(at), { executors, responsible }));
        const found = dutiesOf(all, on(5)).flatMap(({ person, activities }) => activities.map(({ activity: { title }, as }) => `${person.key} ${title} ${[...as].sort().join()}`));
        const wanted = all.flatMap(({ title, executors, responsible }) =>
          ['а', 'б', 'в'].flatMap((key) => {
            const as = [...(executors.some((each) => each.key === key) ? ['executor'] : []), ...(responsible.some((each) => each.key === key) ? ['responsible'] : [])];
            return as.length > 0 ? [`${key} ${title} ${as.join()}`] : [];
          }),
        );
        expect([...found].sort()).toEqual([...wanted].sort());
      }),
      { numRuns: 150 },
    );
  });
});

it('states are counted, none left out', () => expect(countStates(['done', 'late', 'late', 'undated'])).toEqual({ done: 1, due: 0, late: 2, coming: 0, undated: 1 }));
it('there are five states', () => expect(activityStates).toHaveLength(5));
