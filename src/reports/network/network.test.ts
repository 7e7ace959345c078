import fc from 'fast-check';
import { anyNetwork } from '../../../test/fixtures/any-network.ts';
import { expectSound, oblast, printedRows, reported, sheetsMade } from '../../../test/fixtures/made-reports.ts';
import { network } from './network.ts';

const karaganda = { on: { year: 2022, month: 6, day: 1 }, oblast: 'Қарағанды облысы' };

describe('the network of schools', () => {
  const sheets = sheetsMade(network, oblast.data, { wishes: karaganda, settings: oblast.settings });
  const rows = printedRows(sheets[0]!);

  it('has the known table of the oblast: districts, sub-total, cities, sub-total, total', () => {
    expect(rows.get('network/row/Абай')).toEqual([1, 'Абай', 10, 4, 10]);
    expect(rows.get('network/row/Ақтоғай')).toEqual([2, 'Ақтоғай', 18, 5, '16 (2 ШЖМ – РО)']);
    expect(rows.get('network/row/Шет')).toEqual([9, 'Шет', 36, 5, '35 (1 ШЖМ – РО)']);
    expect(rows.get('network/districts')).toEqual([null, 'Аудандар бойынша:', 198, 39, '190 + 8']);
    expect(rows.get('network/row/Жезқазған')).toEqual([2, 'Жезқазған', 3, 0, 0]);
    expect(rows.get('network/cities')).toEqual([null, 'Қалалар бойынша:', 7, 0, 0]);
    expect(rows.get('network/total')).toEqual([null, 'БАРЛЫҒЫ:', 205, 39, '190 + 8']);
  });

  it('says the same in sentences', () => {
    expect(rows.get('network/sentence/year')).toEqual(['2021-2022 оқу жылында Қарағанды облысы бойынша 9 ауданда және Қарағанды, Жезқазған, Қаражал қалаларында барлығы 205 ШЖМ жұмыс істеді.']);
    expect(rows.get('network/sentence/levels')).toEqual(['Барлық 205 ШЖМ-тің 37 – бастауыш, 56 – негізгі орта, 112 – жалпы білім беретін мектеп.']);
    expect(rows.get('network/sentence/support')![0]).toContain('39 тірек мектебі (ресурстық орталық) арқылы жүзеге асырылады, оларға 190 ШЖМ бекітілген (8 ШЖМ – ресурстық орталықтардың өзі)');
    expect(rows.get('network/sentence/unattached')).toEqual(['Тірек мектептеріне бекітілмеген ШЖМ саны – 7.']);
  });

  it('counts schools of no known unit in a row of their own, without a number', () => {
    const schools = oblast.data.schools.map((school) => (school.name === 'Пушкин НОМ' ? { ...school, unit: '' } : school));
    const own = printedRows(sheetsMade(network, { ...oblast.data, schools })[0]!);
    expect([own.get('network/row/?'), own.get('network/row/Нұра')!.slice(2, 3), own.get('network/total')!.slice(2, 3)]).toEqual([[null, 'Аудан/қаласы көрсетілмеген', 1, 0, 1], [24], [205]]);
  });

  it('names only the units that have small-class schools', () => {
    const schools = oblast.data.schools.filter(({ unit, small }) => !small || (unit !== 'Абай' && unit !== 'Қаражал'));
    const own = printedRows(sheetsMade(network, { ...oblast.data, schools }, { wishes: karaganda, settings: oblast.settings })[0]!);
    expect(own.get('network/sentence/year')![0]).toContain('8 ауданда және Қарағанды, Жезқазған қалаларында барлығы 192 ШЖМ');
  });

  it('divides the oblast by the borders of the day', () => {
    const total = (on: { year: number; month: number; day: number }, own: string) => printedRows(sheetsMade(network, oblast.data, { wishes: { on, oblast: own } })[0]!).get('network/total')![2];
    expect(total({ year: 2022, month: 6, day: 7 }, 'Қарағанды облысы')).toBe(205);
    expect([total({ year: 2022, month: 6, day: 8 }, 'Қарағанды облысы'), total({ year: 2022, month: 6, day: 8 }, 'Ұлытау облысы')]).toEqual([170, 35]);
  });

  it('lists the schools of a single unit with their hubs', () => {
    const own = printedRows(sheetsMade(network, oblast.data, { wishes: { ...karaganda, unit: 'Нұра' } })[0]!);
    expect(own.get('network/total')).toEqual([null, 'БАРЛЫҒЫ:', 25, 4, null]);
    expect(own.get('network/row/Нұра|Пушкин НОМ')).toEqual([expect.any(Number), 'Пушкин НОМ', 1, 0, expect.stringMatching(/мектеп-гимназия|ЖББМ/u)]);
  });

  it('refuses without a register of schools, and where no such unit is known', () => {
    expect(reported(network, { ...oblast.data, schools: [] })).toEqual({ ok: false, problem: { code: 'no-registers', args: { kinds: ['schools'] } } });
    expect(reported(network, oblast.data, { wishes: { unit: 'Атырау' } })).toMatchObject({ ok: false, problem: { code: 'no-such-unit' } });
  });

  it('counts every school of any register once', () => {
    fc.assert(
      fc.property(anyNetwork, (data) => {
        const made = reported(network, data);
        if (!made.ok) return;
        const total = printedRows(made.value[0]!).get('network/total')!;
        expect(total.slice(2, 4)).toEqual([data.schools.filter(({ small }) => small).length, data.schools.filter(({ hub }) => hub).length]);
      }),
    );
  });

  it('is sound for any register', () => expectSound(network, sheets));
});
