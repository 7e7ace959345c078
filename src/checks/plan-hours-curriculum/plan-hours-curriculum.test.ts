import { foundIn } from '../../../test/fixtures/found-in.ts';
import { curriculum, hubSchool, planList, usualLessons, wholeYear } from '../plan-examples.ts';
import { planHoursCurriculum } from './plan-hours-curriculum.ts';
import { strings } from './strings.ts';

const found = (each: number, aWeek: number) => foundIn(planHoursCurriculum, planList([hubSchool, usualLessons.map(([topic, on]) => [topic, on, each] as const)]), { ...wholeYear, ...curriculum(aWeek) });

describe('a plan beside the curriculum', () => {
  it('has the hours of a week for each week of lessons', () => {
    expect(found(8.5, 2)).toEqual([]);
    expect(strings.ru.finding(found(4.25, 2)[0]!.args)).toBe('№ 5 тірек ЖББМ, 7 класс, Физика: часов в плане 34, а по учебному плану – около 68 (в неделю 2, учебных недель 34).');
  });

  it('may be a week off', () => {
    expect(found(8.25, 2)).toEqual([]);
    expect(found(8, 2)).toHaveLength(1);
  });
});
