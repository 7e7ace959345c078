import fc from 'fast-check';
import { dayNumber, dayOfNumber } from '../../domain/calendar/day.ts';
import type { CellValue } from '../cells/cell.ts';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { datesInCell } from './cell-dates.ts';
import { hasYear } from './date-span.ts';
import { datesIn, type DatePlace } from './read-dates.ts';
import { writeDates } from './write-date.ts';

const said = (text: string, place?: DatePlace) => datesIn(text, place).map((span) => `${span.form} ${writeDates(span)}`);

describe('dates in a plan', () => {
  it.each([
    ['03-07. 10', 'days 03.10–07.10'],
    ['05-09.09', 'days 05.09–09.09'],
    ['17-21.10', 'days 17.10–21.10'],
    ['10.10', 'day 10.10'],
    ['5.9', 'day 05.09'],
    ['қазан', 'month 10'],
    ['Қыркүйек', 'month 09'],
    ['қыркүйек – қазан', 'months 09–10'],
    ['май', 'month 05'],
    ['ноябрь', 'month 11'],
    ['до 15 октября', 'day 15.10'],
    ['28.12-08.01', 'days 28.12–08.01'],
    ['13.11.23', 'day 13.11.2023'],
  ])('«%s» is %s', (text, expected) => expect(said(text, 'term')).toEqual([expected]));

  it.each(['Сессия кезінде', 'жыл бойы', '08.30-09.10', '09.10-09.55', '31.04', '17-13.10', '4.13', ''])('«%s» is no date', (text) => expect(said(text, 'term')).toEqual([]));

  it('may be several', () => expect(said('17-21.10; 24-28.10', 'term')).toEqual(['days 17.10–21.10', 'days 24.10–28.10']));
});

describe('dates in a sentence', () => {
  it.each([
    ['сессия 13.11 – 17.11 аралығында өтті', 'days 13.11–17.11'],
    ['қысқа мерзімді 13.11-17.11 аралығында', 'days 13.11–17.11'],
    ['09.01-19.01.2024 ж аралығында', 'days 09.01.2024–19.01.2024'],
    ['29.04-03.05.2024ж аралығында', 'days 29.04.2024–03.05.2024'],
    ['06.10.2020 жылғы №299/1 бұйрық', 'day 06.10.2020'],
    ['10.3.2011 жылғы № 120 бұйрығы', 'day 10.03.2011'],
    ['2022 жылдың 10 – 13 мамырында', 'days 10.05.2022–13.05.2022'],
    ['2011жылдың 18-23 сәуір аралығында өтті.', 'days 18.04.2011–23.04.2011'],
    ['2011 жылдың 24-28 қазанында', 'days 24.10.2011–28.10.2011'],
    ['2022 жылдың 3 наурыз күні', 'day 03.03.2022'],
    ['Ағымдағы жылдың 19 мамыр күні', 'day 19.05'],
    ['2023 жылғы 14 қыркүйектегі №385 бұйрық', 'day 14.09.2023'],
    ['2010 жылғы 27 қаңтардағы №24', 'day 27.01.2010'],
    ['2023 жылдың 13.11 – 17.11 аралығында', 'days 13.11.2023–17.11.2023'],
    ['2022 жылдың сәуір айында', 'month 04.2022'],
    ['(қараша-2021ж)', 'month 11.2021'],
    ['(мамыр -2022ж)', 'month 05.2022'],
    ['(маусым – 2022).', 'month 06.2022'],
    ['Ақпан айындағы сессия', 'month 02'],
    ['2021-2022  оқу  жылында', 'school-year 09.2021–08.2022'],
    ['(2022-2023 ож)', 'school-year 09.2022–08.2023'],
    ['2021/22 уч. год', 'school-year 09.2021–08.2022'],
    ['2011-2020 жылдарға арналған', 'years 01.2011–12.2020'],
    ['2021 жылға дейін', 'years 01.2021–12.2021'],
    ['(01.03.2022жылға)', 'day 01.03.2022'],
    ['с 13 по 17 ноября 2023 г. прошла', 'days 13.11.2023–17.11.2023'],
    ['10–13 мая 2022 года', 'days 10.05.2022–13.05.2022'],
    ['с 28 октября по 1 ноября 2023 года', 'days 28.10.2023–01.11.2023'],
    ['октябрь 2021', 'month 10.2021'],
    ['в 2021–2022 учебном году', 'school-year 09.2021–08.2022'],
    ['на 01.06.2022 г.', 'day 01.06.2022'],
    ['с 13.11 по 17.11.2023', 'days 13.11.2023–17.11.2023'],
    ['13 қарашадан 17 қарашаға дейін', 'days 13.11–17.11'],
    ['13.11.2023-тен 17.11.2023-ке дейін', 'days 13.11.2023–17.11.2023'],
    ['2023 жылғы қараша айының 13-17 аралығында', 'days 13.11.2023–17.11.2023'],
    ['қарашаның 13-17-сі аралығында', 'days 13.11–17.11'],
    ['қазан айының 5-і күні', 'day 05.10'],
    ['2023 жылғы 13 қарашадан бастап 17 қарашаға дейін', 'days 13.11.2023–17.11.2023'],
    ['2022 жылдың қыркүйегінде', 'month 09.2022'],
    ['2023ж. 13-17 қараша', 'days 13.11.2023–17.11.2023'],
    ['от «17» октября 2022 г.', 'day 17.10.2022'],
    ['13-го ноября 2023 года', 'day 13.11.2023'],
    ['с 13-го по 17-е ноября 2023 г.', 'days 13.11.2023–17.11.2023'],
    ['13.11.2023ж. - 17.11.2023ж. аралығында', 'days 13.11.2023–17.11.2023'],
    ['с 29.12.2023 по 07.01.2024', 'days 29.12.2023–07.01.2024'],
    ['29 декабря – 7 января 2024 года', 'days 29.12.2023–07.01.2024'],
  ])('«%s» says %s', (text, expected) => expect(said(text)).toEqual([expected]));

  it.each([
    '44,2 – 60,2  аралығында  ұпай', '1-4 кл 328 оқушы, 5 – 11 кл 349 оқушы', '№ 29 ЖББМ', '4.5. Оқу- тәрбие үрдісі', '№ 10.10 бұйрық', '№ 12.10.2021', '12.10 %', '10.10 балл', '3.1 Әдістеме',
    '20 май бөлінді', 'қазан асты', 'Наурызбай ауданы', 'Мамыр ауылы', '1/2%,', '17/89%', '3 861', '№299/1', '1-№ 29 ЖББМ', '10.11.12.13', 'қазанның 50 пайызы', '5-і өтті',
  ])('«%s» says none', (text) => expect(said(text)).toEqual([]));

  it('are found each at its place', () => {
    const text = '13.11-17.11 аралығында, 09.01-19.01.2024 ж аралығында қысқы, ал 29.04-03.05.2024ж аралығында көктемгі';
    expect(datesIn(text).map(({ at }) => text.slice(at.from, at.to))).toEqual(['13.11-17.11', '09.01-19.01.2024 ж', '29.04-03.05.2024ж']);
    expect(said('2021 жылға дейін, 17.10.2022 жылғы №784')).toEqual(['years 01.2021–12.2021', 'day 17.10.2022']);
  });
});

describe('a cell of dates', () => {
  const inCell = (value: CellValue, shown?: string) => {
    const sheet = { ...sheetOf([[value]]), texts: shown === undefined ? [] : [[shown]] };
    return datesInCell(sheet, 0, 0).spans.map(writeDates);
  };

  it('may be a number that Excel shows as a day, and is none where Excel shows a number', () => {
    expect([inCell(45243, '13.11.2023'), inCell(45243, '13.ноя'), inCell(45243, '2023-11-13')]).toEqual([['13.11.2023'], ['13.11.2023'], ['13.11.2023']]);
    expect([inCell(45243), inCell(0.5, '50%'), inCell(1234.5, '1 234,50'), inCell(null), inCell({ error: '#N/A' }), inCell(true)]).toEqual([[], [], [], [], [], []]);
  });

  it('holds a text otherwise', () => expect(inCell('03-07. 10')).toEqual(['03.10–07.10']));
});

describe('any text', () => {
  const piece = fc.constantFrom('13', '11', '2023', '.', '-', '–', ' ', 'ж', 'жылдың', 'мамыр', 'қазан', 'мая', 'по', 'с', '№', '31', '02', '/', ',', '%', 'оқу', 'жылы', '\n');
  const texts = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')));

  it('is read or not, in order, inside the text, and never backwards', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('term' as const, 'sentence' as const), (text, place) => {
        let last = 0;
        for (const { at, from, to } of datesIn(text, place)) {
          expect(at.from).toBeGreaterThanOrEqual(last);
          expect(at.to).toBeGreaterThan(at.from);
          last = at.to;
          if (from.day !== undefined && to.day !== undefined && from.year !== undefined && to.year !== undefined)
            expect(dayNumber({ year: to.year, month: to.month, day: to.day })).toBeGreaterThanOrEqual(dayNumber({ year: from.year, month: from.month, day: from.day }));
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('that Tirek wrote reads back the same', () => {
    const day = fc.integer({ min: 10000, max: 22000 }).map(dayOfNumber);
    fc.assert(
      fc.property(day, fc.nat(200), fc.constantFrom('term' as const, 'sentence' as const), (from, length, place) => {
        const to = dayOfNumber(dayNumber(from) + length);
        const [span, ...more] = datesIn(writeDates({ from, to }), place);
        expect([span?.from, span?.to, more, hasYear(span!)]).toEqual([from, to, [], true]);
      }),
    );
  });
});
