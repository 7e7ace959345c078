import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { calendarUnknown } from './calendar-unknown.ts';
import { strings } from './strings.ts';

const find = (...sheets: string[][]) =>
  calendarUnknown.across!(sheets.map((lines, at) => reportOf(sheetOf(lines.map((line) => [line]), { name: `Парақ${at + 1}` })))).map(({ cells, args }) => `${cells[0].sheet}!${cells[0].address} ${args.kind} ${args.year}`);

describe('a year without a calendar', () => {
  it('is named once for the workbook, at its first date', () => {
    expect(find(['Сессия 13.11.2028-17.11.2028 аралығында өтеді.', 'Семинар 20.11.2028-24.11.2028 аралығында өтеді.'], ['Сессия 15.01.2029-19.01.2029 аралығында өтеді.', 'Сессия 09.04.2029-13.04.2029 аралығында өтеді.'])).toEqual([
      'Парақ1!A1 holidays 2028', 'Парақ2!A1 holidays 2029',
    ]);
  });

  it('may lack its vacations alone, which matters to sessions', () => {
    expect(find(['2022 жылдың 14.11 – 18.11 аралығында күзгі сессия өтті.', '2022 жылдың 21.11 – 25.11 аралығында семинар өтті.'])).toEqual(['Парақ1!A1 vacations 2022']);
    expect(find(['2022 жылдың 21.11 – 25.11 аралығында семинар өтті.', '2023 жылдың 13.11 – 17.11 аралығында күзгі сессия өтті.'])).toEqual([]);
  });

  it('is spoken of in words', () => {
    expect(strings.kk.finding({ kind: 'holidays', year: 2028 })).toBe('2028 жылға расталған күнтізбе жоқ: мереке және демалыс күндері тексерілмеді. Күндерді ресми күнтізбемен салыстырыңыз.');
    expect(strings.ru.finding({ kind: 'vacations', year: 2022 })).toBe('Каникулы 2022-2023 учебного года неизвестны: проверьте сами, не приходится ли на них сессия.');
    expect(strings.en.finding({ kind: 'holidays', year: 2028 })).toContain('no confirmed calendar for 2028');
  });
});
