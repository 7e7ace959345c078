import fc from 'fast-check';
import { cellsOf, percentOf, staffed, styles, totalOf, type Kind } from '../../../test/fixtures/compositions.ts';
import { dueShare } from '../../domain/stated-share.ts';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { shareWrong } from './share-wrong.ts';
import { strings } from './strings.ts';

const find = (values: Values) => shareWrong.inSheet!(reportOf(sheetOf(values)));
const found = (...lines: string[]) => find(lines.map((line) => [line])).map(({ cells, expected, args }) => [cells[0].address, expected, args.kind]);
const hub = (...lines: string[]) => found('Тірек мектебінде педагогтердің жалпы саны - 86', ...lines);

describe('share wrong', () => {
  it('says what is wrong, what is cut off, and what is the share of another whole', () => {
    expect(hub('Жоғары білімді – 77/89 %', 'Магистр – 3/6 %', 'Арнаулы орта - 9/10 %', 'Шебер - 1/2%,', 'Зерттеуші - 11/13 %', 'Сарапшы - 23/27 %', 'Модератор - 16/18 %', 'Санаты жоқ - 36/42%')).toEqual([
      ['A2', '90 %', 'truncated'],
      ['A3', '3 %', 'other-base'],
      ['A5', '1 %', 'other-base'],
      ['A8', '19 %', 'truncated'],
    ]);
  });

  it('changes the digits of the share and nothing else', () => {
    const [finding] = find([['Барлығы педагог: 17'], ['Жоғары білімді – 16 /94%'], ['Арнаулы орта – 1 / 60 % ;']]);
    expect(finding!.fix!.changes).toEqual([{ sheet: 'Парақ1', address: 'A3', from: 'Арнаулы орта – 1 / 60 % ;', to: 'Арнаулы орта – 1 / 6 % ;' }]);
  });

  it('keeps decimals and their sign as they are written', () => {
    const [finding] = find([['Выступили 52 из 3 861 учителя (1.34 %)']]);
    expect([finding!.expected, finding!.fix!.changes[0].to]).toEqual(['1,35 %', 'Выступили 52 из 3 861 учителя (1.35 %)']);
  });

  it('accepts shares that add up to 99 or 101, and a share with more decimals', () => {
    expect(found('Барлығы педагог: 17', 'Зерттеуші – 2/12%', 'Сарапшы – 3/18%', 'Модератор - 3/17,6%', 'Педагог - 9/53%')).toEqual([]);
    expect(found('Барлығы педагог: 14', 'Сарапшы – 8/57%', 'Модератор - 3/21%', 'Педагог - 3/21%')).toEqual([]);
  });

  it('takes the share of the masters for a share of all or of those with higher education', () => {
    for (const share of ['3/3', '3/4']) expect(hub('Жоғары білімді – 77/90 %', `оның ішінде магистр – ${share} %`, 'Арнаулы орта – 9/10 %')).toEqual([]);
  });

  it('says nothing where nobody confirms of what the shares are', () => {
    expect(found('Барлығы: 205', 'Жоғары білімді – 17/89%', 'Арнаулы орта – 2/11%')).toEqual([]);
    expect(found('345 оқушының 44-і сессияға қатысты, олардың 60 %-ы үздік')).toEqual([]);
    expect(found('Білім сапасы 53 %, 17 оқушы үздік')).toEqual([]);
  });

  it('leaves a count alone that its share and the sum convict together', () => {
    expect(found('Барлығы педагог: 19', 'Жоғары – 17/89%', 'Арнаулы орта – 2/11%', 'Зерттеуші – 6/26%', 'Сарапшы – 2/11%', 'Модератор – 1/5%', 'Санатсыз – 11/58%')).toEqual([]);
  });

  it('finds the one share that was spoilt, at its cell, and nothing where none was', () => {
    const kinds = fc.constantFrom<Kind>('higher', 'special', 'expert', 'moderator', 'none');
    fc.assert(
      fc.property(staffed, styles, fc.nat(3), kinds, fc.nat(300), (schools, style, chosen, kind, stated) => {
        const at = chosen % schools.length;
        const spoilt = (stated / 10 ** style.decimals).toFixed(style.decimals).replace('.', ',');
        fc.pre(style.share('') !== '' && schools[at]!.special > 0 && percentOf(schools[at]!, kind, style) !== spoilt);
        const right = schools.map((school) => cellsOf(school, style));
        const wrong = schools.map((school, place) => (place === at ? cellsOf(school, style, { [kind]: spoilt }) : right[place]!)).flat();
        const row = wrong.findIndex((cell, place) => cell !== right.flat()[place]);
        const due = dueShare(schools[at]![kind], totalOf(schools[at]!), style.decimals).toFixed(style.decimals).replace('.', ',');
        expect(found(...right.flat())).toEqual([]);
        expect(found(...wrong).map(([address, expected]) => [address, expected])).toEqual([[`A${row + 1}`, `${due} %`]]);
      }),
      { numRuns: 200 },
    );
  });

  it('says in every language what is due', () => {
    const args = { kind: 'truncated', label: 'жоғары', part: 77, whole: 86, stated: 89, due: 90, decimals: 0, base: null } as const;
    expect(strings.kk.finding(args)).toBe('«жоғары»: 77 / 86 – бұл 90 %, ал мұнда дөңгелектелмей, кесіліп 89 % деп жазылған. Үлесін түзетіңіз.');
    expect(strings.ru.finding({ ...args, kind: 'wrong', stated: 98 })).toBe('«жоғары»: 77 из 86 – это 90 %, а указано 98 %. Исправьте долю.');
    expect(strings.en.finding({ ...args, kind: 'other-base', base: 50 })).toBe('“жоғары”: 77 of 86 is 90 %; stated is 89 %, which is the share of 50. Correct the share.');
  });
});
