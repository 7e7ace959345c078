import fc from 'fast-check';
import { defaultStaffSettings } from './settings.ts';
import type { Teacher } from './teacher.ts';
import { whoCounts } from './who-counts.ts';

const teacher = (school: string, person: string, more: Partial<Teacher> = {}): Teacher => ({
  school,
  person,
  standing: { current: 'expert' },
  schooling: { mastersDegree: false },
  partTime: false,
  onLeave: false,
  ...more,
});

const list = [
  teacher('Аққұдық', 'а'),
  teacher('Аққұдық', 'б', { partTime: true }),
  teacher('Майтөбе', 'в', { onLeave: true }),
  teacher('Майтөбе', 'а'),
];
const counted = (settings: Partial<typeof defaultStaffSettings>) =>
  whoCounts(list, { ...defaultStaffSettings, ...settings }).counted.map(({ school, person }) => `${school} ${person}`);

describe('who counts', () => {
  it('is everybody in the list, until the district decides otherwise', () => {
    expect(counted({})).toHaveLength(4);
  });

  it('leaves out part-timers where the district does not count them', () => {
    expect(counted({ countPartTime: false })).toEqual(['Аққұдық а', 'Майтөбе в', 'Майтөбе а']);
  });

  it('leaves out people on leave where the district does not count them', () => {
    expect(counted({ countOnLeave: false })).toEqual(['Аққұдық а', 'Аққұдық б', 'Майтөбе а']);
  });

  it('counts a person of two schools in the first one only, where the district says so', () => {
    expect(counted({ countInEverySchool: false })).toEqual(['Аққұдық а', 'Аққұдық б', 'Майтөбе в']);
  });

  it('says how many lines each choice touched, counted or not', () => {
    for (const settings of [defaultStaffSettings, { ...defaultStaffSettings, countPartTime: false, countOnLeave: false }])
      expect(whoCounts(list, settings)).toMatchObject({ partTime: 1, onLeave: 1, inSeveralSchools: 1, repeatedInSchool: 0 });
  });

  it('says that a name stands twice in one school, and counts both', () => {
    const twice = [teacher('Аққұдық', 'а'), teacher('Аққұдық', 'а')];
    expect(whoCounts(twice, defaultStaffSettings)).toMatchObject({ counted: twice, repeatedInSchool: 1, inSeveralSchools: 0 });
  });

  it('never takes two lines without a name for one person', () => {
    const nameless = [teacher('Аққұдық', ''), teacher('Майтөбе', '')];
    expect(whoCounts(nameless, { ...defaultStaffSettings, countInEverySchool: false })).toMatchObject({
      counted: nameless,
      inSeveralSchools: 0,
      repeatedInSchool: 0,
    });
  });

  it('moves a person to the next school where the first line does not count', () => {
    const moved = [teacher('Аққұдық', 'а', { partTime: true }), teacher('Майтөбе', 'а')];
    const { counted: left } = whoCounts(moved, { ...defaultStaffSettings, countPartTime: false, countInEverySchool: false });
    expect(left.map(({ school }) => school)).toEqual(['Майтөбе']);
  });

  it('counts every named person at least once, whatever the number of schools', () => {
    const people = fc.array(fc.tuple(fc.constantFrom('Аққұдық', 'Майтөбе', 'Оңғар'), fc.constantFrom('а', 'б', 'в', 'г')));
    fc.assert(
      fc.property(people, (lines) => {
        const all = lines.map(([school, person]) => teacher(school, person));
        const { counted: left } = whoCounts(all, { ...defaultStaffSettings, countInEverySchool: false });
        expect(new Set(left.map(({ person }) => person))).toEqual(new Set(all.map(({ person }) => person)));
        for (const { person, school } of left) expect(school).toBe(all.find((each) => each.person === person)!.school);
      }),
    );
  });
});
