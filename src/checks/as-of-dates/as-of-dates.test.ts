import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { asOfDates } from './as-of-dates.ts';
import { strings } from './strings.ts';

const find = (...sheets: Values[]) => asOfDates.across!(sheets.map((values, at) => reportOf(sheetOf(values, { name: `Парақ${at + 1}` }))));
const brief = (...sheets: Values[]) => find(...sheets).map(({ cells, args }) => `${args.days} ${cells.map(({ sheet, address }) => `${sheet}!${address}`)}`);

describe('the day of the figures', () => {
  it('may differ between the heading of a table and a sentence, on one sheet or on two', () => {
    const table = [['№', 'Ауданы', 'ШЖМ (01.06.2022ж)', 'Бекітілген (01.06.2022ж)'], [1, 'Абай', 10, 10], [2, 'Нұра', 25, 23]];
    const text = [['Мұғалім қызмет атқарады (01.03.2022жылға).']];
    expect(brief(table, text)).toEqual(['01.03.2022,01.06.2022 Парақ2!A1,Парақ1!C1']);
    expect(brief([['По состоянию на 01.10.2023 г. работают 20 учителей.'], ['На 01.09.2023 г. – 5 школ.']])).toEqual(['01.09.2023,01.10.2023 Парақ1!A2,Парақ1!A1']);
    expect(brief([['01.10.2023 жағдай бойынша'], ['01.10.2023 ж. жағдайы'], ['01.11.2023 жағдай бойынша']])).toEqual(['01.11.2023,01.10.2023 Парақ1!A3,Парақ1!A1']);
  });

  it('is no day of an event or an order, nor one of another year', () => {
    expect(brief([['(01.06.2022ж)'], ['01.03.2022 жылғы № 5 бұйрық'], ['Сессия 13.04.2022-17.04.2022 өтті (18.04.2022 қорытынды)'], ['2022 жылдың 3 наурыз күні']])).toEqual([]);
    expect(brief([['(01.06.2021ж)'], ['(01.06.2022ж)']])).toEqual([]);
    expect(brief([['На 01.06.2021 г. было 219 школ, на 01.06.2022 г. – 205.'], ['(01.03.2022ж)']])).toEqual([]);
  });

  it('is spoken of in words', () => {
    const args = { days: ['01.03.2022', '01.06.2022'] };
    expect(strings.kk.finding(args)).toBe('Есептегі деректер әр күнге берілген: 01.03.2022, 01.06.2022. Бір күнге келтіріңіз немесе әр кестенің тақырыбында күнін жазыңыз.');
    expect(strings.ru.finding(args)).toContain('на разные даты: 01.03.2022, 01.06.2022');
    expect(strings.en.finding(args)).toContain('as of different days: 01.03.2022, 01.06.2022');
  });
});
