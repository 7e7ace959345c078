import { foundIn } from '../../../test/fixtures/found-in.ts';
import { marksOfPupils } from '../mark-args.ts';
import { normsOff, normsOn } from '../norm-examples.ts';
import { marksRange } from './marks-range.ts';
import { strings } from './strings.ts';

const found = (mark: number | string | null, others = {}, points: number | null = null, most: number | null = null) => foundIn(marksRange, marksOfPupils(['кіру тесті', '№ 2 НОМ', 9, 'Физика', 'Ахметов Али', mark, points, most]), others);
const brief = (...given: Parameters<typeof found>) => found(...given).map(({ args: { kind, value, limit } }) => [kind, value, limit]);

describe('a mark', () => {
  it('is 2 to 5, or none', () => {
    expect([brief(5), brief(2), brief('4'), brief('н/а'), brief('осв.'), brief('85 %'), brief(null, {}, 17, 20)]).toEqual(Array.from({ length: 7 }, () => []));
    expect([brief(6), brief(0), brief(35), brief(4.5)]).toEqual([[['mark', 6, 2]], [['mark', 0, 2]], [['mark', 35, 2]], [['mark', 4.5, 2]]]);
  });

  it('may be a 1 where the district has switched that on', () => {
    expect([brief(1), brief(1, normsOff(['norm-level-ones', 7])), brief(1, normsOn(['norm-level-ones', 7])), brief(0, normsOn(['norm-level-ones', 7]))]).toEqual([[['mark', 1, 2]], [['mark', 1, 2]], [], [['mark', 0, 1]]]);
  });

  it('has no more points than there are', () => expect([brief(null, {}, 20, 20), brief(null, {}, 21, 20)]).toEqual([[], [['points', 21, 20]]]));

  it('is told of in words', () => {
    expect(strings.kk.finding(found(6)[0]!.args)).toBe('Ахметов Али (№ 2 НОМ, 9, Физика, кіру тесті): баға 6 деп жазылған, ал баға 2-ден 5-ке дейін болады.');
    expect(strings.ru.finding(found(null, {}, 21, 20)[0]!.args)).toBe('Ахметов Али (№ 2 НОМ, 9, Физика, входной тест): баллов 21, а максимум – 20.');
  });
});
