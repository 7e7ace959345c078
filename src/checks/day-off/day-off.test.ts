import fc from 'fast-check';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { dayNumber, dayOfNumber, weekday } from '../../domain/calendar/day.ts';
import { holidaysOf } from '../../domain/calendar/holidays.ts';
import { vacationsWithin } from '../../domain/calendar/vacations.ts';
import { writeDates } from '../../sheet/dates/write-date.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { dayOff } from './day-off.ts';
import { strings } from './strings.ts';

const find = (...lines: string[]) => dayOff.inSheet!(reportOf(sheetOf(lines.map((line) => [line]), { name: 'Есеп' })));
const brief = (...lines: string[]) => find(...lines).map(({ cells, args, severity, expected }) => `${cells[0].address} ${args.kind} ${args.off.map(({ day, month }) => `${day}.${month}`)} ${args.working} ${severity ?? 'warning'} ${expected ?? ''}`.trim());

describe('days off', () => {
  it('within a session leave fewer working days', () => {
    const [found] = find('29.04-03.05.2024ж аралығында көктемгі қысқа мерзімді сессиясы өтті.');
    expect(found).toEqual({
      cells: [{ sheet: 'Есеп', address: 'A1' }],
      args: { written: '29.04-03.05.2024ж', kind: 'holiday', off: [{ year: 2024, month: 5, day: 1, why: 'peoples-unity' }], working: 4, days: 5 },
      expected: '4',
    });
    expect(strings.kk.finding(found!.args)).toBe('«29.04-03.05.2024ж» аралығында мереке бар: 01.05.2024 (Қазақстан халқының бірлігі мерекесі). Жұмыс күні – 4.');
  });

  it('are only asked about where nobody confirmed them', () => {
    expect(brief('Екінші кезең 2022 жылдың 10 – 13 мамырында өтті.')).toEqual(['A1 maybe-holiday 10.5 4 question']);
    expect(brief('2021 жылдың 25-29 қазан аралығында сессия өтті.')).toEqual(['A1 maybe-vacation 25.10 5 question']);
    expect(brief('2021 жылдың 25-29 қазан аралығында курс өтті.')).toEqual([]);
  });

  it('are days of rest and vacations too', () => {
    expect(brief('Сессия 13.11.2023-18.11.2023 аралығында өтті.')).toEqual(['A1 weekend 18.11 5 warning']);
    expect(brief('Сессия 2023 жылдың 28.10-03.11 аралығында өтті.', 'Семинар 2023 жылғы 18 қараша күні өтті.', 'Семинар 2023 жылғы 19 қараша күні өтті.')).toEqual([
      'A1 vacation 30.10 5 warning', 'A2 weekend 18.11 0 question', 'A3 weekend 19.11 0 warning',
    ]);
    expect(strings.ru.finding(find('Сессия прошла с 30 октября по 3 ноября 2023 года.')[0]!.args)).toBe('«с 30 октября по 3 ноября 2023 года» приходится на каникулы: 30.10.2023–03.11.2023 (осенние каникулы). Проверьте даты сессии.');
  });

  it('were no Saturdays before October 2022', () => expect(brief('2011 жылдың 18-23 сәуір аралығында сессия өтті.')).toEqual([]));

  it('are none where the year is unknown, where an order is dated, and over a long time', () => {
    expect(brief('29.04-03.05 аралығында сессия өтті.', '01.05.2024 жылғы № 12 бұйрық негізінде сессия өтті.', '2024 жылдың 01.04-24.05 аралығында курс өтті.', '29.04-03.05.2035 аралығында сессия өтеді')).toEqual([]);
  });

  it('are found in a plan whose title gives the year', () => {
    const plan = [['2023-2024 оқу жылының жоспары'], ['№', 'Іс-шара', 'мерзімі', 'жауапты'], [1, 'Күзгі сессия', '13-17.11', 'АӘК'], [2, 'Көктемгі сессия', '29.04-03.05', 'АӘК'], [3, 'Қорытынды жиналыс', '11.05', 'АӘК']];
    const found = dayOff.inSheet!(reportOf(sheetOf(plan)));
    expect(found.map(({ cells, args, severity }) => `${cells[0].address} ${args.kind} ${severity ?? ''}`.trim())).toEqual(['C4 holiday', 'C5 weekend']);
  });

  it('are found in a table of sessions', () => {
    const table = [['Сессия', 'Мерзімі', 'Оқушылар саны'], ['Күзгі', '30.10-03.11.2023', 44], ['Қысқы', '09.01-19.01.2024', 40], ['Көктемгі', '29.04-03.05.2024', 41]];
    expect(dayOff.inSheet!(reportOf(sheetOf(table))).map(({ cells, args, expected }) => `${cells[0].address} ${args.kind} ${expected ?? ''}`.trim())).toEqual(['B2 vacation', 'B4 holiday 4']);
  });

  it('are found in any session week that has one, and in no other', () => {
    const monday = fc.integer({ min: dayNumber({ year: 2023, month: 1, day: 2 }), max: dayNumber({ year: 2025, month: 12, day: 1 }) }).map((number) => dayOfNumber(number - weekday(dayOfNumber(number)) + 1));
    fc.assert(
      fc.property(monday, (from) => {
        const to = dayOfNumber(dayNumber(from) + 4);
        const within = [...holidaysOf(from.year), ...holidaysOf(to.year)].filter((day) => dayNumber(day) >= dayNumber(from) && dayNumber(day) <= dayNumber(to));
        const found = find(`Сессия ${writeDates({ from, to })} аралығында өтті.`);
        expect(found.length).toBe(within.length > 0 || vacationsWithin(from, to).length > 0 ? 1 : 0);
      }),
    );
  });

  it('are spoken of in English', () => {
    expect(strings.en.finding({ kind: 'weekend', written: '18.11.2023', off: [{ year: 2023, month: 11, day: 18, why: null }], working: 0, days: 1 })).toBe('“18.11.2023” is a Saturday, a day of rest. Look at the date.');
  });
});
