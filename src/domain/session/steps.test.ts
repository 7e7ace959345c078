import fc from 'fast-check';
import type { Activity } from './records.ts';
import { factsOfActivities, stepState, type StepFact } from './steps.ts';

const fact = (code: StepFact['code'], good: boolean): StepFact => ({ code, good, args: {} });
const activity = (given: Partial<Activity> = {}): Activity => ({ number: undefined, title: 'Іс', term: '', from: undefined, until: undefined, executors: [], responsible: [], done: undefined, isDone: false, step: undefined, ...given });
const today = { year: 2026, month: 10, day: 5 };

describe('a step of preparing a session', () => {
  it('is done where nothing is lacking, missing where nothing is there, begun in between', () => {
    expect(stepState([])).toBe('missing');
    expect(stepState([fact('rows', true), fact('activities', true)])).toBe('done');
    expect(stepState([fact('rows', true), fact('no-order', false)])).toBe('partly');
    expect(stepState([fact('no-table', false)])).toBe('missing');
  });

  it('needs a look where something is late or contradicts itself, whatever else is there', () => {
    for (const code of ['activities-late', 'clashes', 'plans-differ', 'seats-short', 'findings'] as const) expect(stepState([fact('rows', true), fact(code, false)])).toBe('wrong');
  });

  it('is one of the four in every case, and done only where every fact is good', () => {
    const any = fc.array(fc.tuple(fc.constantFrom<StepFact['code']>('rows', 'no-table', 'clashes', 'placed'), fc.boolean()).map(([code, good]) => fact(code, good)));
    fc.assert(fc.property(any, (facts) => expect(stepState(facts) === 'done').toBe(facts.length > 0 && facts.every(({ good }) => good))));
  });
});

describe('what the plan says of a step', () => {
  const done = activity({ isDone: true });
  const late = activity({ until: { year: 2026, month: 10, day: 1 } });
  it('is how many lines are done, and how many are late', () => {
    expect(factsOfActivities([done, late], today)).toEqual([{ code: 'activities', good: false, args: { done: 1, all: 2 } }, { code: 'activities-late', good: false, args: { late: 1 } }]);
    expect(factsOfActivities([done], today)).toEqual([{ code: 'activities', good: true, args: { done: 1, all: 1 } }]);
  });
  it('is that it has no such line', () => expect(factsOfActivities([], today)).toEqual([{ code: 'no-activities', good: false, args: {} }]));
});
