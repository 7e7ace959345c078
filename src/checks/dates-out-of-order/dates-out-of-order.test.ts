import fc from 'fast-check';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { dayNumber, dayOfNumber } from '../../domain/calendar/day.ts';
import { writeDates } from '../../sheet/dates/write-date.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { datesOutOfOrder } from './dates-out-of-order.ts';
import { strings } from './strings.ts';

const find = (...terms: string[]) => datesOutOfOrder.inSheet!(reportOf(sheetOf([['№', 'Іс-шара', 'уақыты', 'жауапты'], ...terms.map((term, at) => [at + 1, `${at === 0 ? 'АББ бұйрығын әзірлеу' : `Жұмыс ${at}`}`, term, 'АӘК'])], { name: 'Жоспар' })));
const cells = (...terms: string[]) => find(...terms).map((found) => found.cells.map(({ address }) => address).join(' '));

describe('the dates of a plan', () => {
  it('may be months among days, words among dates, and go over New Year', () => {
    expect(cells('қыркүйек', '05-09.09', 'қыркүйек', 'қазан', '10.10', 'Сессия кезінде', 'қазан', '21.10')).toEqual([]);
    expect(cells('қазан', '12.12', 'қаңтар', '09.01-19.01', '29.04-03.05')).toEqual([]);
    expect(cells('тамыз', 'қыркүйек', 'қазан', 'қаңтар', 'мамыр')).toEqual([]);
    expect(cells('25.08.2023', '01.09.2023', '16.10.', '20.11.2023', '11.01.2024')).toEqual([]);
    expect(cells('қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'қыркүйек', 'қазан')).toEqual([]);
  });

  it('go back where a row is earlier than the rows above it, or stands too early itself', () => {
    expect(cells('05.09', '10.10', '12.10', '06.09', '20.10', '25.10')).toEqual(['C5 C4']);
    expect(cells('03-07. 10', '05-09.09', '12.09', '20.09', '10.10', '11.10')).toEqual(['C2 C3']);
    expect(cells('05.09', '10.10', '11.10', 'қыркүйек', '12.10', '13.10', 'қыркүйек', '14.10')).toEqual(['C5 C8 C4']);
  });

  it('of which too many go back follow no time at all, and few dates say nothing', () => {
    expect(cells('10.10', '05.09', '25.12', '01.11', '06.09', '10.12')).toEqual([]);
    expect(cells('10.10', '05.09', '12.09')).toEqual([]);
  });

  it('may begin anew in each section, but one row that goes back across them is out', () => {
    const plan = (...sections: string[][]) => {
      let number = 0;
      const rows = sections.flatMap((terms, at) => [[`${'І'.repeat(at + 1)}. Бөлім`], ...terms.map((term) => [++number, `Жұмыс ${number}`, term, 'АӘК'])]);
      return datesOutOfOrder.inSheet!(reportOf(sheetOf([['№', 'Іс-шара', 'уақыты', 'жауапты'], ...rows]))).map((found) => found.cells[0].address);
    };
    expect(plan(['04.09.2023', '11.09.2023', '18.09.2023', '25.09.2023'], ['05.09.2023', '12.09.2023', '19.09.2023', '26.09.2023'])).toEqual([]);
    expect(plan(['15.01.2024', '17.01.2024', '22.01.2024', '26.01.2024'], ['12.02.2023', '13.02.2024', '15.02.2024', '16.02.2024'])).toEqual(['C8']);
  });

  it('name an order that comes after what it orders', () => {
    const [found] = find('03-07. 10', '05-09.09', '12.09', '20.09', '10.10');
    expect(found!.args).toEqual({ rows: [{ number: 1, term: '03-07. 10', against: '05-09.09', isLate: true }], order: true });
    expect(strings.kk.finding(found!.args)).toBe('Мерзімдер реттен шыққан: 1-жол, «03-07. 10» мерзімі ертерек болатын «05-09.09» мерзімінен бұрын тұр. Бұйрық өзі бекітетін жұмыстардан кеш шығады.');
    expect(strings.ru.finding({ ...found!.args, order: false })).toBe('Сроки идут не по порядку: строка 1, «03-07. 10» стоит перед более ранним «05-09.09».');
    expect(strings.en.finding({ ...found!.args, order: false })).toBe('Dates out of order: row 1, “03-07. 10” stands before the earlier “05-09.09”.');
  });

  it('are right in order, and found where one is planted', () => {
    const start = dayNumber({ year: 2023, month: 9, day: 4 });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 6, maxLength: 15 }), fc.nat(), fc.boolean(), (steps, chance, withYear) => {
        let at = start;
        const days = steps.map((step) => dayOfNumber((at += step)));
        const written = days.map(({ year, month, day }) => writeDates(withYear ? { from: { year, month, day }, to: { year, month, day } } : { from: { month, day }, to: { month, day } }));
        expect(cells(...written)).toEqual([]);
        const place = 1 + (chance % (written.length - 1));
        const early = writeDates(withYear ? { from: dayOfNumber(start - 2), to: dayOfNumber(start - 2) } : { from: { month: 9, day: 1 }, to: { month: 9, day: 1 } });
        const planted = written.map((term, at) => (at === place ? early : term));
        expect(cells(...planted).map((list) => list.split(' ')[0])).toEqual(place === 1 ? [expect.stringMatching(/^C[23]$/u)] : [`C${place + 2}`]);
      }),
    );
  });
});
