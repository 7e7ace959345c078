import fc from 'fast-check';
import { categoryTally, educationTally } from './breakdown.ts';
import { currentCategories, educationLevels, oldCategories, type Schooling, type Standing } from './teacher.ts';

const standings: fc.Arbitrary<Standing> = fc.record(
  { current: fc.constantFrom(...currentCategories), old: fc.constantFrom(...oldCategories) },
  { requiredKeys: [] },
);
const schoolings: fc.Arbitrary<Schooling> = fc.record(
  { level: fc.constantFrom(...educationLevels), mastersDegree: fc.boolean() },
  { requiredKeys: ['mastersDegree'] },
);
const groups = fc.constantFrom('Аққұдық', 'Майтөбе', '');

describe('the breakdown by category', () => {
  it('counts nobody twice and loses nobody', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(groups, standings)), fc.boolean(), (people, pedagogWithNone) => {
        const tally = categoryTally(pedagogWithNone);
        for (const [group, standing] of people) tally.add(group, standing);
        const { total, groups: counted } = tally.result();
        const onlyOld = people.filter(([, { current, old }]) => !current && old).length;
        const current = currentCategories.reduce((sum, kind) => sum + total.counts[kind], 0);
        expect(current + onlyOld + total.notUnderstood).toBe(people.length);
        expect(counted.reduce((sum, group) => sum + group.total, 0)).toBe(total.total);
      }),
    );
  });

  it('counts a teacher with both categories in both columns and once in the total', () => {
    const tally = categoryTally(false);
    tally.add('', { current: 'moderator', old: 'first' });
    expect(tally.result().total).toMatchObject({ total: 1, notUnderstood: 0, counts: { moderator: 1, first: 1 } });
  });

  it('never converts an old category', () => {
    const tally = categoryTally(false);
    tally.add('', { old: 'highest' });
    const { counts } = tally.result().total;
    expect(currentCategories.map((kind) => counts[kind])).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(counts.highest).toBe(1);
  });

  it('keeps «педагог» apart from «санатсыз» unless the district decides otherwise', () => {
    const count = (pedagogWithNone: boolean) => {
      const tally = categoryTally(pedagogWithNone);
      for (let teacher = 0; teacher < 25; teacher++) tally.add('', { current: 'pedagog' });
      for (let teacher = 0; teacher < 11; teacher++) tally.add('', { current: 'none' });
      const { kinds, total } = tally.result();
      return { pedagog: kinds.includes('pedagog') && total.counts.pedagog, none: total.counts.none };
    };
    expect(count(false)).toEqual({ pedagog: 25, none: 11 });
    expect(count(true)).toEqual({ pedagog: false, none: 36 });
  });

  it('shows current categories from highest to lowest, old ones only where somebody has one', () => {
    const tally = categoryTally(false);
    tally.add('', { current: 'none' });
    expect(tally.result().kinds).toEqual(currentCategories);
    tally.add('', { old: 'second' });
    expect(tally.result().kinds).toEqual([...currentCategories, 'second']);
  });

  it('keeps groups in order of appearance, and a school of nobody', () => {
    const tally = categoryTally(false);
    tally.open('Оңғар');
    tally.add('Аққұдық', { current: 'expert' });
    tally.add('Оңғар', {});
    tally.open('Көктау');
    expect(tally.result().groups.map(({ group, total, notUnderstood }) => [group, total, notUnderstood])).toEqual([
      ['Оңғар', 1, 1],
      ['Аққұдық', 1, 0],
      ['Көктау', 0, 0],
    ]);
  });
});

describe('the breakdown by education', () => {
  it('has the master’s degrees inside higher education, never as a third addend', () => {
    fc.assert(
      fc.property(fc.array(schoolings), (people) => {
        const tally = educationTally();
        for (const schooling of people) tally.add('', schooling);
        const { total, notUnderstood, counts } = tally.result().total;
        expect(educationLevels.reduce((sum, level) => sum + counts[level], 0) + notUnderstood).toBe(total);
        expect(counts.mastersDegree).toBe(people.filter(({ level, mastersDegree }) => level && mastersDegree).length);
      }),
    );
  });

  it('shows incomplete higher and general secondary only where somebody has it', () => {
    const tally = educationTally();
    tally.add('', { level: 'higher', mastersDegree: true });
    expect(tally.result().kinds).toEqual(['higher', 'mastersDegree', 'specialSecondary']);
    tally.add('', { level: 'secondary', mastersDegree: false });
    expect(tally.result().kinds).toEqual(['higher', 'mastersDegree', 'specialSecondary', 'secondary']);
  });
});
