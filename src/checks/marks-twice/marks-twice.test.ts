import { foundIn } from '../../../test/fixtures/found-in.ts';
import { countedMarks, marksOfPupils } from '../mark-args.ts';
import { marksTwice } from './marks-twice.ts';
import { strings } from './strings.ts';

const row = (pupil: string, school = '№ 2 НОМ') => ['кіру тесті', school, 9, 'Физика', pupil, 4] as const;

describe('a pupil in a test', () => {
  it('stands there once', () => {
    expect(foundIn(marksTwice, marksOfPupils(row('Ахметов Али'), row('Ахметов Айдос'), row('Ахметов Али', '№ 3 НОМ')))).toEqual([]);
    expect(foundIn(marksTwice, marksOfPupils(row('Ахметов Али'), row('Ахметов Али'), row('АХМЕТОВ  АЛИ'))).map(({ args: { times }, cells }) => [times, cells.map(({ address }) => address)])).toEqual([[3, ['E3', 'E4', 'E2']]]);
  });

  it('is a counted class as well', () => {
    const [found] = foundIn(marksTwice, countedMarks([9, 10, 2, 4, 3, 1], [9, 10, 2, 4, 3, 1]));
    expect(strings.kk.finding(found!.args)).toBe('№ 2 НОМ, 9, Физика, сессия бағасы: сынып 2 рет жазылған. Артығын өшіріңіз.');
  });
});
