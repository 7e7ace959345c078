import fc from 'fast-check';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { dayNumber, dayOfNumber } from '../../domain/calendar/day.ts';
import { impossibleDatesIn } from '../../sheet/dates/impossible-dates.ts';
import { writeDates } from '../../sheet/dates/write-date.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { dateImpossible } from './date-impossible.ts';
import { strings } from './strings.ts';

const sentence = (text: string) => impossibleDatesIn(text, 'sentence').map(({ kind, written }) => `${kind} ${written}`);
const term = (text: string) => impossibleDatesIn(text, 'term').map(({ kind, written }) => `${kind} ${written}`);

describe('a date that cannot be', () => {
  it.each([
    ['31.04.2024 ж. жиналыс', 'no-such-day 31.04.2024 ж.'],
    ['29.02.2023 күні', 'no-such-day 29.02.2023'],
    ['2024 жылғы 31 қарашада', 'no-such-day 31 қарашада'],
    ['30 февраля 2024 года', 'no-such-day 30 февраля 2024 года'],
    ['15.13.2023 жылғы', 'no-such-month 15.13.2023 жылғы'],
    ['35.10.2023', 'no-such-day 35.10.2023'],
    ['17.11–13.11.2023 аралығында', 'backwards 17.11–13.11.2023'],
    ['09.02.2024 - 19.01.2024', 'backwards 09.02.2024 - 19.01.2024'],
    ['21-17.10.2023', 'perhaps-backwards 21-17.10.2023'],
  ])('«%s»', (text, expected) => expect(sentence(text)).toEqual([expected]));

  it.each([
    '29.02.2024', '31.03.2024 ж.', '30 сәуір', '28.12-08.01.2024', '28.12.2023-08.01.2024', '44.2 – 60.2', '31.04 балл', '№ 31.04.2024', '№ 45-12.2024', '3 861', '10.10.10.2024', '5-11 сынып 39', '39 қазан', '31.04', '1.13. Бөлім', '12.15 %', '8 (7212) 31-04-29',
    '192.168.31.2024', '17-13',
  ])('«%s» is none', (text) => expect(sentence(text)).toEqual([]));

  it('may lack its year where dates stand', () => {
    expect([term('31.04'), term('30-31.04'), term('29.02'), term('31.12'), term('21-17.10'), term('08.30-09.45')]).toEqual([['no-such-day 31.04'], ['no-such-day 31.04'], [], [], [], []]);
  });

  it('is found in the cell that holds it', () => {
    const plan = [['№', 'Іс-шара', 'мерзімі', 'жауапты'], [1, 'Кесте құру', '10.04.2024', 'АӘК'], [2, 'Тест алу', '31.04.2024', 'АӘК']];
    expect(dateImpossible.inSheet!(reportOf(sheetOf(plan, { name: 'Жоспар' })))).toEqual([{ cells: [{ sheet: 'Жоспар', address: 'C3' }], args: { kind: 'no-such-day', written: '31.04.2024', days: 30 } }]);
  });

  it('is no day of any calendar, and no period that Tirek writes', () => {
    const day = fc.integer({ min: 10000, max: 22000 }).map(dayOfNumber);
    fc.assert(fc.property(day, fc.nat(400), (from, length) => expect([sentence(writeDates({ from, to: dayOfNumber(dayNumber(from) + length) })), term(writeDates({ from, to: from }))]).toEqual([[], []])));
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 400 }), (to, length) => expect(sentence(writeDates({ from: dayOfNumber(dayNumber(to) + length), to }))).toHaveLength(1)));
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(Array.isArray([...sentence(text), ...term(text)])).toBe(true)));
  });

  it('is spoken of in words', () => {
    expect(strings.kk.finding({ kind: 'no-such-day', written: '31.04.2024', days: 30 })).toBe('«31.04.2024» деген күн жоқ: ол айда 30 күн бар. Күнін түзетіңіз.');
    expect(strings.ru.finding({ kind: 'backwards', written: '17.11–13.11.2023', days: null })).toBe('Период «17.11–13.11.2023» заканчивается раньше, чем начинается. Исправьте даты.');
    expect(strings.en.finding({ kind: 'no-such-month', written: '15.13.2023', days: null })).toBe('There is no “15.13.2023”: a year has 12 months. Mend the date.');
  });
});
