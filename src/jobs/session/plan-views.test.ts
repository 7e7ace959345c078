import { beforeSession, sessionName, sessionSchools } from '../../../test/fixtures/session-life.ts';
import { planFaults } from '../../../test/fixtures/session-life-plans.ts';
import { registerValues } from '../../../test/fixtures/session-life-sheet.ts';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { serialOfDay } from '../../domain/calendar/day.ts';
import { defaultStaffSettings } from '../../domain/staffing/settings.ts';
import type { View } from '../desk.ts';
import { viewSession } from './view-session.ts';

const day = (of: number) => serialOfDay({ year: 2026, month: 10, day: of });
const sheets = [...beforeSession(true), registerValues('sessions', [{ hub: sessionSchools.hub, name: sessionName, from: day(12), until: day(16), grades: '7-9' }])].map(({ name, values }) => sheetOf(values, { name }));
const view: View = { language: 'ru', staff: defaultStaffSettings, mappings: [], corrections: [] };
const seen = (more: Partial<View> = {}) => viewSession(sheets, { view: { ...view, ...more }, wishes: {}, today: { year: 2026, month: 10, day: 5 }, off: [], accepted: [] });

describe('the plans of a hub and its magnet schools', () => {
  const told = seen();
  const differing = told.pairs.filter(({ differences }) => differences.length > 0);

  it('stand beside each other, and only those that differ say how', () => {
    expect([told.plans.length, told.pairs.length, differing.length]).toEqual([75, 60, Object.keys(planFaults).length]);
    expect(differing.map(({ school, subject, classes, differences }) => [school, subject, classes, [...new Set(differences.map(({ kind }) => kind))].sort().join()])).toEqual([
      [sessionSchools.magnets[1], 'Физика', '8', 'lag,moved'],
      [sessionSchools.magnets[2], 'Математика', '9', 'moved,order'],
      [sessionSchools.magnets[3], 'Биология', '7', 'other-words'],
    ]);
  });

  it('say what the session will find untaught, and where', () => {
    const [behind] = differing;
    expect(behind!.behind.length).toBe(behind!.differences.find(({ kind }) => kind === 'lag')!.by);
    for (const { cell, hubCell } of differing.flatMap(({ differences }) => differences)) expect(cell ?? hubCell).toBeDefined();
  });

  it('follow the hub where a person wants it: the changes are offered, or why there are none', () => {
    expect(differing.map(({ follow, unfollowed }) => [follow !== undefined && follow.every(({ sheet, from, to }) => sheet.startsWith('КТЖ') && from !== to), unfollowed])).toEqual([[true, undefined], [true, undefined], [true, undefined]]);
    expect(told.pairs.filter(({ follow }) => follow).length).toBe(differing.length);
  });

  it('make the step of plans one that needs a look, and so does a clash that of the timetable', () => {
    const step = (id: string) => told.steps.find((each) => each.id === id)!;
    expect(step('thematic-plans')).toMatchObject({ state: 'wrong', facts: [{ code: 'plans-equal', args: { count: 58 } }, { code: 'plans-differ', args: { count: 2 } }] });
    expect([step('timetable').state, step('timetable').facts.map(({ code }) => code)]).toEqual(['wrong', ['lessons', 'clashes']]);
  });

  it('are one topic in other words, or two, as a person says', () => {
    const { keys } = differing[2]!.differences[0]!;
    const decided = (same: boolean) => seen({ topics: [{ keys: keys!, same }] });
    const kinds = ({ pairs }: ReturnType<typeof seen>) => pairs.find(({ plan }) => plan.sheet === differing[2]!.plan.sheet && plan.address === differing[2]!.plan.address)!.differences.map(({ kind }) => kind);
    expect([kinds(decided(true)), kinds(decided(false)), kinds(seen())]).toEqual([[], ['missing', 'extra'], ['other-words']]);
    expect([told, decided(true), decided(false)].map(({ findings }) => findings.length)).toEqual([3, 2, 4]);
  });

  it('are left out where a person has said that they are none, and listed so that they can be had back', () => {
    const { correction } = told.plans.find(({ school }) => school === sessionSchools.magnets[0])!;
    const after = seen({ plans: [{ ...correction, ignore: true }] });
    expect([after.plans.length < 75, after.ignoredPlans]).toEqual([true, [{ ...correction, ignore: true }]]);
    expect(seen().plans).toHaveLength(75);
  });
});
