import { lessonWith, named } from '../../../test/fixtures/one-lesson.ts';
import { dayNumber } from '../calendar/day.ts';
import { heldOn, sessionsOf } from './sessions.ts';

const on = (day: number, month: number) => dayNumber({ year: 2026, month, day });
const session = (day: number | undefined, ...dates: { from: number; to: number }[]) => lessonWith({ kind: 'session', place: named('H'), day, dates });

describe('the sessions of a hub', () => {
  it('are session lessons whose dates follow each other', () => {
    const [october, fridayThen, mondayAfter, december] = [session(1, { from: on(12, 10), to: on(16, 10) }), session(5, { from: on(16, 10), to: on(16, 10) }), session(1, { from: on(19, 10), to: on(19, 10) }), session(1, { from: on(14, 12), to: on(18, 12) })];
    const found = sessionsOf([mondayAfter, october, lessonWith(), december, fridayThen]);
    expect(found.map(({ dates, lessons }) => [dates, lessons.length])).toEqual([[{ from: on(12, 10), to: on(19, 10) }, 3], [{ from: on(14, 12), to: on(18, 12) }, 1]]);
  });

  it('go on over a weekend with a holiday at its side, and no longer', () => {
    const count = (from: number) => sessionsOf([session(1, { from: on(12, 10), to: on(16, 10) }), session(1, { from, to: from })]).length;
    expect([count(on(20, 10)), count(on(21, 10))]).toEqual([1, 2]);
  });

  it('are several where a lesson is held in several, and one where nothing has dates', () => {
    const both = session(1, { from: on(12, 10), to: on(16, 10) }, { from: on(14, 12), to: on(18, 12) });
    expect(sessionsOf([both, session(2), session(3)]).map(({ dates, lessons }) => [dates === undefined, lessons.length])).toEqual([[true, 2], [false, 1], [false, 1]]);
    expect(sessionsOf([lessonWith()])).toEqual([]);
  });
});

describe('a session lesson', () => {
  it('is held on each date of its weekday', () => {
    expect(heldOn(session(1, { from: on(10, 10), to: on(20, 10) }))).toEqual([on(12, 10), on(19, 10)]);
    expect(heldOn(session(6, { from: on(12, 10), to: on(16, 10) }))).toEqual([]);
    expect(heldOn(session(undefined, { from: on(12, 10), to: on(12, 10) }, { from: on(14, 10), to: on(16, 10) }))).toEqual([on(12, 10)]);
    expect(heldOn(session(1, { from: on(1, 9), to: on(20, 12) }))).toEqual([]);
  });
});
