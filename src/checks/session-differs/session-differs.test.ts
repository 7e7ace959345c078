import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { sessionDiffers } from './session-differs.ts';
import { strings } from './strings.ts';

const find = (...sheets: Values[]) => sessionDiffers.across!(sheets.map((values, at) => reportOf(sheetOf(values, { name: `Парақ${at + 1}` }))));
const text = [['С 13 по 17 ноября 2023 г. прошла осенняя сессия.'], ['Зимняя сессия прошла с 9 по 19 января 2024 г.']];
const planOf = (title: string, ...terms: string[]): Values => [[title], ['№', 'Мероприятие', 'Срок', 'Ответственный'], ...terms.map((term, at) => [at + 1, `Работа ${['первая', 'вторая', 'третья'][at]}`, term, 'РМК'])];

describe('the session of a plan', () => {
  it('has the dates of the session that the title names', () => {
    expect(find(text, planOf('План работы на период осенней сессии', '01.11', '13-17.11', 'ноябрь'))).toEqual([]);
    expect(find(text, planOf('План работы на период осенней сессии', '09-19.01', '13-17.11'))).toEqual([]);
    expect(find(text, planOf('План работы в период сессии', '09-19.01'))).toEqual([]);
  });

  it('is another where the dates are', () => {
    const found = find(text, planOf('План работы на период осенней сессии', '20.12', '09.01-19.01.2024'));
    expect(found.map(({ cells, args }) => [cells.map(({ sheet, address }) => `${sheet}!${address}`), args])).toEqual([
      [['Парақ2!A1', 'Парақ2!C4', 'Парақ1!A2', 'Парақ1!A1'], { named: 'осенней сессии', dates: '09.01-19.01.2024', other: 'Зимняя сессия', right: 'С 13 по 17 ноября 2023 г.' }],
    ]);
    expect(strings.ru.finding(found[0]!.args)).toBe('План назван «осенней сессии», а «09.01-19.01.2024» – это даты «Зимняя сессия»; названная сессия была «С 13 по 17 ноября 2023 г.». Исправьте название или даты.');
  });

  it('may be named on the sheet of the text, the plan on one of its own', () => {
    const [title, ...table] = planOf('План работы на период осенней сессии', '09-19.01');
    expect(find([...text, title!], table).map(({ cells }) => cells.slice(0, 2).map(({ sheet, address }) => `${sheet}!${address}`))).toEqual([['Парақ1!A3', 'Парақ2!C2']]);
  });

  it('is not judged where nobody says when the named session was, or in another year', () => {
    expect(find([text[1]!], planOf('План осенней сессии', '09-19.01'))).toEqual([]);
    expect(find(text, planOf('План осенней сессии', '09.01-19.01.2025'))).toEqual([]);
  });

  it('is spoken of in words', () => {
    const args = { named: 'І сессия', dates: '17-21.10', other: 'Оқу сессиясы', right: '18-23 сәуір' };
    expect(strings.kk.finding(args)).toBe('Жоспар «І сессия» деп аталған, ал «17-21.10» – «Оқу сессиясы» күндері; аталған сессия «18-23 сәуір» болған. Атауын немесе күндерін түзетіңіз.');
    expect(strings.en.finding(args)).toContain('“17-21.10” are the dates of “Оқу сессиясы”');
  });
});
