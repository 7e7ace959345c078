import { dayOf, thematicPlan, weekly, type WrittenLine } from '../../../test/fixtures/thematic-plans.ts';
import { dayOfNumber } from '../calendar/day.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import type { PlannedSession } from '../session/records.ts';
import { planFaults, type PlanCircumstances, type PlanFault } from './plan-faults.ts';

const topics = ['Күш', 'Масса', 'Тығыздық', 'Қысым', 'Жұмыс', 'Қуат', 'Энергия', 'Жылу', 'Ток', 'Жарық'];
const hub = thematicPlan(weekly(topics, '2026-09-07'));
const named = { name: '', key: '' };
const session = (from: string, until = from): PlannedSession => ({
  hub: named, name: 'Күзгі сессия', from: dayOfNumber(dayOf(from)), until: dayOfNumber(dayOf(until)), form: undefined, model: undefined, grades: [], schools: [], subjects: [], order: '', orderedOn: undefined,
});
/** Free on one day, with quarters of 34 weeks. */
const calendar = (free: string): SchoolCalendar =>
  ({ freeOn: (day: number) => (day === dayOf(free) ? { kind: 'holiday', name: 'Республика күні', own: true } : undefined), workingDays: (from: number, to: number) => to - from, quarters: () => [1, 2, 3, 4].map((number) => ({ number, from: 0, to: 42.5 })) }) as unknown as SchoolCalendar;
const known: PlanCircumstances = { calendar: undefined, weekdays: undefined, hoursAWeek: undefined, sessions: [] };
const faults = (lines: readonly WrittenLine[], more: Partial<PlanCircumstances> = {}): readonly PlanFault[] => planFaults(thematicPlan(lines), hub, { ...known, ...more });
const kinds = (...args: Parameters<typeof faults>) => faults(...args).map(({ kind }) => kind);
const late = (by: number) => weekly([...topics.slice(0, 3), ...new Array<string>(by).fill('Тығыздық (қайталау)'), ...topics.slice(3, 9 - by), topics.slice(9 - by).join('; ')], '2026-09-07');

describe('the plan of a magnet school', () => {
  it('that follows the hub has no fault', () => expect(faults(weekly(topics, '2026-09-07'), { sessions: [session('2026-10-12')], calendar: calendar('2026-10-27'), weekdays: new Set([1]) })).toEqual([]));

  it('may be one lesson behind when a session starts, and no more unless it is allowed', () => {
    const sessions = [session('2026-10-19', '2026-10-24')];
    expect(kinds(late(1), { sessions })).toEqual([]);
    const [lag] = faults(late(3), { sessions });
    expect(lag).toMatchObject({ kind: 'lag', lessons: 3 });
    expect(lag!.kind === 'lag' && lag!.taught.lacking.map(({ hub: placed }) => placed!.topic!.name)).toEqual(['Қысым', 'Жұмыс', 'Қуат']);
    expect(lag!.kind === 'lag' && lag!.taught.during.hub.map(({ hub: placed }) => placed!.topic!.name)).toEqual(['Энергия']);
    expect(kinds(late(3), { sessions, tolerance: 3 })).toEqual([]);
    expect(kinds(late(3), { sessions: [session('2026-09-14')] })).toEqual([]);
  });

  it('may be ahead by no more either', () => {
    const early = weekly(topics, '2026-08-24');
    expect(faults(early, { sessions: [session('2026-10-12')] })).toMatchObject([{ kind: 'ahead', lessons: 2 }]);
  });

  it('is behind by topics only, and a topic that was begun is taught', () => {
    const sessions = [session('2026-10-19')];
    const against = (own: readonly WrittenLine[], magnet: readonly WrittenLine[]) => planFaults(thematicPlan(magnet), thematicPlan(own), { ...known, sessions, tolerance: 0 }).map(({ kind }) => kind);
    const repeated = weekly([...topics.slice(0, 5), 'Қайталау', ...topics.slice(5, 9)], '2026-09-07');
    expect(against(repeated, weekly([...topics.slice(0, 6), 'Қайталау', ...topics.slice(6, 9)], '2026-09-07'))).toEqual(['ahead']);
    expect(against(repeated, [...repeated.slice(0, 5), { topic: 'Қайталау', hours: 1, on: '2026-10-20' }, ...repeated.slice(6)])).toEqual([]);
    expect(against(repeated, [...repeated.slice(0, 4), { topic: 'Жұмыс', hours: 1, on: ['2026-10-16', '2026-10-20'] }, ...repeated.slice(5)])).toEqual([]);
  });

  it('says nothing of sessions where it has no dates, and that it has none', () => expect(kinds(topics, { sessions: [session('2026-10-12')] })).toEqual(['undated']));

  it('is not without dates where its lines tell their weeks', () => {
    const plan = thematicPlan(topics);
    expect(planFaults({ ...plan, lines: plan.lines.map((line, at) => ({ ...line, week: at + 1 })) }, hub, known).map(({ kind }) => kind)).toEqual([]);
  });

  it('tells a missing topic with the line that it belongs behind', () => {
    const [fault] = faults(weekly(['Күш', 'Масса', 'Қысым', ...topics.slice(4)], '2026-09-07'));
    expect(fault).toMatchObject({ kind: 'missing', pair: { hub: { topic: { name: 'Тығыздық' } } }, behind: { number: 2 } });
  });

  it('has the place of a missing topic behind a lesson that stands in order', () => {
    const found = faults(weekly(['Күш', 'Қысым', 'Жұмыс', 'Масса', ...topics.slice(5)], '2026-09-07')).find(({ kind }) => kind === 'missing');
    expect(found).toMatchObject({ pair: { hub: { topic: { name: 'Тығыздық' } } }, behind: { number: 1 } });
  });

  it('tells a topic that is there twice with its first line, and what the hub has not', () => {
    expect(faults([...weekly(topics, '2026-09-07'), 'Қуат']).filter(({ kind }) => kind === 'twice')).toMatchObject([{ pair: { magnet: { at: 10 } }, first: { number: 6 } }]);
    expect(kinds([...weekly(topics, '2026-09-07').slice(0, 9), 'Магнит', 'Жарық'])).toContain('extra');
  });

  it('tells once where it turns back in the order of the hub', () => {
    const swapped = faults(weekly(['Масса', 'Күш', ...topics.slice(2, 8), 'Жарық', 'Ток'], '2026-09-07'));
    expect(swapped).toMatchObject([{ kind: 'order', turn: { first: { magnet: { at: 0 } }, second: { magnet: { at: 1 } } }, pairs: [{}, {}] }]);
    expect(kinds(weekly([...topics.slice(0, 8), 'Жарық; Ток'], '2026-09-07'))).toEqual(['hours']);
  });

  it('has as many hours as the hub’s; half-given hours are not counted', () => {
    const more = weekly(topics, '2026-09-07').map((line, at) => (at === 4 && typeof line !== 'string' ? { ...line, hours: 2 } : line));
    expect(faults(more)).toMatchObject([{ kind: 'hours', found: { hours: 11 }, hub: { hours: 10 } }]);
    const half = weekly(topics, '2026-09-07').map((line, at) => (at === 4 && typeof line !== 'string' ? { topic: line.topic } : line));
    expect(kinds(half)).toEqual([]);
    expect(kinds(weekly(topics.slice(0, 9), '2026-09-07').map((line) => (typeof line === 'string' ? line : { topic: line.topic, on: line.on! })))).toEqual(['missing']);
  });

  it('has lessons on no free day and on the weekdays of its lessons', () => {
    const plan = weekly(topics, '2026-09-07');
    expect(faults(plan, { calendar: calendar('2026-10-27') })).toMatchObject([]);
    expect(faults(plan, { calendar: calendar('2026-10-05') })).toMatchObject([{ kind: 'free-day', line: { number: 5 }, free: { name: 'Республика күні' } }]);
    expect(kinds(plan, { weekdays: new Set([2, 4]) })).toEqual(new Array(10).fill('weekday'));
    expect(kinds(plan, { weekdays: new Set([2, 4]), calendar: calendar('2026-10-05') }).filter((kind) => kind === 'free-day')).toHaveLength(1);
    expect(kinds(plan, { weekdays: new Set() })).toEqual([]);
  });

  it('may be on a Sunday only where its weekdays are known and say so', () => {
    const plan = weekly(topics, '2026-09-06');
    const sundays = { ...calendar('2030-01-01'), freeOn: () => ({ kind: 'weekend', name: '', own: false }) } as unknown as SchoolCalendar;
    expect(new Set(kinds(plan, { calendar: sundays }))).toEqual(new Set(['free-day']));
    expect(new Set(kinds(plan, { calendar: sundays, weekdays: new Set([1]) }))).toEqual(new Set(['weekday']));
    expect(kinds(plan, { calendar: sundays, weekdays: new Set([7]) })).toEqual([]);
    expect(kinds(weekly(topics, '2026-09-05'), { calendar: sundays })).toEqual([]);
  });

  it('is not held against a curriculum where one quarter is not known', () => {
    const three = { ...calendar('2030-01-01'), quarters: () => calendar('2030-01-01').quarters(2026).slice(1) };
    expect(kinds(weekly(topics, '2026-09-07'), { calendar: three, hoursAWeek: 2 })).toEqual([]);
  });

  it('has the hours of the curriculum, give and take a week', () => {
    const of = (hoursAWeek: number, hours: number) => kinds(weekly(topics, '2026-09-07').map((line) => (typeof line === 'string' ? line : { ...line, hours })), { calendar: calendar('2030-01-01'), hoursAWeek }).filter((kind) => kind === 'curriculum');
    expect(of(2, 6.8)).toEqual([]);
    expect(of(2, 6.7)).toEqual([]);
    expect(of(2, 6)).toEqual(['curriculum']);
    expect(of(2, 8)).toEqual(['curriculum']);
  });

  it('is not compared topic by topic where it has hardly one in common with the hub’s', () => {
    expect(kinds(['Ежелгі заман', 'Сақтар', 'Үйсіндер', 'Ғұндар', 'Түріктер', 'Күш'])).toEqual(['unlike', 'undated'].reverse());
  });
});
