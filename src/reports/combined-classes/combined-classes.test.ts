import fc from 'fast-check';
import { anyNetwork } from '../../../test/fixtures/any-network.ts';
import { expectSound, oblast, printedRows, reported, sheetsMade } from '../../../test/fixtures/made-reports.ts';
import { combinedClasses } from './combined-classes.ts';

const karaganda = { on: { year: 2022, month: 6, day: 1 }, oblast: 'Қарағанды облысы' };

describe('combined classes', () => {
  const sheets = sheetsMade(combinedClasses, oblast.data, { wishes: karaganda, settings: oblast.settings });
  const rows = printedRows(sheets[0]!);

  it('have the known table of the oblast, cities with their schools', () => {
    expect(rows.get('combined-classes/row/Абай')).toEqual([1, 'Абай', 4, 10, '23 (17/6)', 7, 3]);
    expect(rows.get('combined-classes/districts')).toEqual([null, 'Аудандар бойынша:', 39, 198, '163 (145/18)', 90, 108]);
    expect(rows.get('combined-classes/row/Қарағанды')).toEqual([1, 'Қарағанды', 0, 1, '6 (3/3)', 1, 0]);
    expect(rows.get('combined-classes/row/Қарағанды/Қарағанды|№ 134 НОМ')!.slice(0, 5)).toEqual([null, '№ 134 НОМ', 0, 1, '6 (3/3)']);
    expect(rows.get('combined-classes/cities')).toEqual([null, 'Қалалар бойынша:', 0, 7, '11 (8/3)', 4, 3]);
    expect(rows.get('combined-classes/total')).toEqual([null, 'БАРЛЫҒЫ:', 39, 205, '174 (153/21)', 94, 111]);
  });

  it('are 174 in 94 schools: classes and schools side by side', () => {
    expect(rows.get('combined-classes/sentence/count')).toEqual(['Біріктірілген сыныптар саны – 174, олар 94 ШЖМ-де бар; 111 ШЖМ-де біріктірілген сынып жоқ.']);
    expect(rows.get('combined-classes/sentence/languages')).toEqual(['Оқыту тілі бойынша: қазақ тілінде – 153 (87,93\u00A0%), орыс тілінде – 21 (12,07\u00A0%).']);
  });

  it('without a language are never Kazakh: no split in their row, sub-total and total, and their places named', () => {
    const lost = ['Жаңаарқа', 'Қарқаралы', 'Ұлытау', 'Шет'];
    const classes = oblast.data.classes.map((each) => (lost.includes(each.unit) ? { ...each, languages: [] } : each));
    const own = printedRows(sheetsMade(combinedClasses, { ...oblast.data, classes }, { wishes: karaganda })[0]!);
    expect(['row/Шет', 'row/Абай', 'districts', 'cities', 'total'].map((key) => own.get(`combined-classes/${key}`)![4])).toEqual([13, '23 (17/6)', 163, '11 (8/3)', 174]);
    expect(own.get('combined-classes/note/language')).toEqual([
      'Оқыту тілі көрсетілмеген біріктірілген сыныптар саны – 41, сондықтан олардың қ/о бөлінісі берілмеді: Жаңаарқа – 3, Қарқаралы – 13, Ұлытау – 12, Шет – 13.',
    ]);
    expect(own.has('combined-classes/sentence/languages')).toBe(false);
  });

  it('of other languages have a third number, and the heading says so', () => {
    const [first, ...others] = oblast.data.classes;
    const own = printedRows(sheetsMade(combinedClasses, { ...oblast.data, classes: [{ ...first!, languages: ['kk', 'ru'] }, ...others] }, { wishes: karaganda })[0]!);
    expect(own.get('combined-classes/heading')![4]).toBe('Біріктірілген сыныптар саны (қ/о/басқа)');
    expect(own.get('combined-classes/row/Абай')![4]).toBe('23 (16/6/1)');
  });

  it('of other schools, and of schools that are not in the register, are told apart', () => {
    const [large] = oblast.data.schools.filter(({ small, unit }) => !small && unit === 'Абай');
    const [first, second, third, ...others] = oblast.data.classes;
    const classes = [{ ...first!, schoolKey: large!.key }, { ...second!, schoolKey: large!.key }, { ...third!, schoolKey: '', school: '№ 99 БМ' }, ...others];
    const own = printedRows(sheetsMade(combinedClasses, { ...oblast.data, classes }, { wishes: karaganda })[0]!);
    expect(own.get('combined-classes/sentence/count')![0]).toMatch(/^Біріктірілген сыныптар саны – 174, оның ішінде шағын жинақты мектептерде – 171; олар \d+ ШЖМ-де бар;/u);
    expect(own.get('combined-classes/note/lost')).toEqual(['Мектебі реестрден табылмаған біріктірілген сыныптар саны – 1.']);
    expect(own.get('combined-classes/note/elsewhere')).toEqual(['ШЖМ емес мектептердегі біріктірілген сыныптар саны – 2.']);
  });

  it('are drawn by unit and language on a sheet of their own', () => {
    const [chart] = sheets[1]!.charts!;
    expect(chart).toMatchObject({ kind: 'bars-stacked', title: expect.stringContaining('Біріктірілген сыныптар') });
    expect(chart!.area.bottom - chart!.area.top).toBe(12);
  });

  it('are shown school by school for a single unit', () => {
    const own = printedRows(sheetsMade(combinedClasses, oblast.data, { wishes: { ...karaganda, unit: 'Абай' } })[0]!);
    expect(own.get('combined-classes/total')!.slice(1)).toEqual(['БАРЛЫҒЫ:', 4, 10, '23 (17/6)', 7, 3]);
  });

  it('of no known unit are counted as well where the workbook has one unit', () => {
    const units = oblast.data.units.filter(({ key }) => key === 'Абай');
    const [schools, classes] = [oblast.data.schools.filter(({ unit }) => unit === 'Абай'), oblast.data.classes.filter(({ unit }) => unit === 'Абай')];
    const own = printedRows(sheetsMade(combinedClasses, { ...oblast.data, units, schools, classes: [...classes, { ...classes[0]!, unit: '', schoolKey: '' }] })[0]!);
    expect(own.get('combined-classes/total')![4]).toBe('24 (18/6)');
  });

  it('are each counted once, whatever the registers', () => {
    fc.assert(
      fc.property(anyNetwork, (data) => {
        const made = reported(combinedClasses, data);
        if (!made.ok) return;
        const [, , hubs, small, split, having, without] = printedRows(made.value[0]!).get('combined-classes/total')!;
        expect(Number(/^\d+/u.exec(String(split))![0])).toBe(data.classes.length);
        expect([hubs, small]).toEqual([data.schools.filter((school) => school.hub).length, Number(having) + Number(without)]);
      }),
    );
  });

  it('are soundly reported for any register', () => expectSound(combinedClasses, sheets));
});
