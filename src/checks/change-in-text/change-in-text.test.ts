import fc from 'fast-check';
import { sheetOf, sheetsOfExample } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { changeInText } from './change-in-text.ts';
import { strings } from './strings.ts';

const findIn = (values: Values) => changeInText.across!([reportOf(sheetOf(values))]);

const wordings: readonly ((before: number, now: number, change: number) => string)[] = [
  (before, now, change) => `Облыста барлығы ${now} шағын жинақты мектеп жұмыс жасады (өткен оқу жылында – ${before}), яғни ${change} мектепке ${now < before ? 'кем' : 'артық'}.`,
  (before, now, change) => `2023-2024 оқу жылында ${now} ШЖМ қызмет атқарды (2022-2023 оқу жылында – ${before}), ${change}-ге ${now < before ? 'азайды' : 'көбейді'}.`,
  (before, now, change) => `Всего в области ${now} МКШ (в прошлом учебном году – ${before}), на ${change} школ ${now < before ? 'меньше' : 'больше'}.`,
  (before, now, change) => `В области функционирует ${now} малокомплектных школ, в прошлом году – ${before}: их количество ${now < before ? 'сократилось' : 'увеличилось'} на ${change}.`,
];

describe('a change against the year before', () => {
  it('reports what its examples report, and nothing else', () => {
    for (const example of changeInText.examples.accepts) expect(findIn(sheetsOfExample(example)[0]!.grid.values)).toEqual([]);
    for (const example of changeInText.examples.reports) expect(findIn(sheetsOfExample(example)[0]!.grid.values).map(({ cells }) => cells[0].address)).toEqual(example.at);
  });

  it('is accepted where it follows from both numbers, and found where it does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 300 }), fc.integer({ min: -15, max: 15 }), fc.constantFrom(...wordings), fc.integer({ min: 0, max: 2 }), (before, change, write, by) => {
        fc.pre(change !== 0);
        const right = Math.abs(change);
        expect(findIn([[write(before, before + change, right + by)]]).map(({ expected }) => expected)).toEqual(by === 0 ? [] : [String(right)]);
      }),
    );
  });

  it.each(['Білім сапасы 52 %-дан 55 %-ға, 3-ке артты.', 'ШЖМ саны – 15, 2-ге кеміді.', 'Барлығы 15 ШЖМ, 39 РО бар (өткен жылы – 17), 2-ге кеміді.', 'Біріктірілген сыныптар саны өткен жылмен салыстырғанда 6-ға азайды.'])('claims nothing of «%s»', (text) => {
    expect(findIn([[text]])).toEqual([]);
  });

  it('says what follows from the numbers', () => {
    expect(strings.kk.finding({ measure: 'small-schools', now: 205, before: 219, change: 13, direction: 'down' })).toBe('ШЖМ: бұрын 219, қазір 205, демек 14 кеміген, ал мұнда 13 кеміді делінген.');
  });
});
