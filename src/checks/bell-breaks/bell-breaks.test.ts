import { confirmedNorms, foundIn } from '../../../test/fixtures/found-in.ts';
import { bellList, lessonList } from '../lesson-examples.ts';
import { normsOn } from '../norm-examples.ts';
import { bellBreaks } from './bell-breaks.ts';
import { strings } from './strings.ts';

const cells = lessonList(['№ 5 ЖББМ', '7А', '', 'дүйсенбі', 1, '', '', 'Алгебра', 'Ахметов Б. А.', '12']);
const bells = { Қоңырау: bellList(['№ 5 ЖББМ', 1, '08:30', '09:15'], ['№ 5 ЖББМ', 2, '09:18', '10:03'], ['№ 5 ЖББМ', 3, '10:40', '11:25'], ['№ 5 ЖББМ', 4, '11:30', '12:15'], ['№ 5 ЖББМ', 1, '12:45', '13:30'], ['№ 5 ЖББМ', 2, '13:32', '14:17']) };

describe('the breaks of a school', () => {
  it('are told once for what is wrong with them', () => {
    const found = foundIn(bellBreaks, cells, { ...bells, ...normsOn(['norm-break-least', 5], ['norm-break-most', 30], ['norm-shift-gap', 40]) });
    expect(found.map(({ cells: at, args: { problem, breaks } }) => [problem, at.map(({ address }) => address).join(), breaks.map(({ minutes }) => minutes)])).toEqual([['short', 'C3,D2,C7,D6', [3, 2]], ['long', 'C4,D3', [37]], ['shifts', 'C6,D5', [30]]]);
    expect(found.map(({ args }) => strings.kk.finding(args).replace(/ \(норма.*$/u, ''))).toEqual(['№ 5 ЖББМ: үзіліс 5 минуттан аз – 1–2: 3 мин, 1–2: 2 мин', '№ 5 ЖББМ: үзіліс 30 минуттан көп – 2–3: 37 мин', '№ 5 ЖББМ: ауысымдар арасы 40 минуттан аз – 4–1: 30 мин']);
  });

  it('are an error by a confirmed norm, and nothing by none', () => {
    expect(foundIn(bellBreaks, cells, { ...bells, ...confirmedNorms(['Перемена, не менее минут', 5]) }).map(({ severity }) => severity)).toEqual(['error']);
    expect(foundIn(bellBreaks, cells, bells)).toEqual([]);
  });
});
