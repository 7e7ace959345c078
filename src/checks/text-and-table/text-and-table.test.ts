import fc from 'fast-check';
import { sheetOf, sheetsOfExample } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import type { Sheet } from '../../sheet/workbook.ts';
import { strings } from './strings.ts';
import { textAndTable } from './text-and-table.ts';

const find = (...sheets: Sheet[]) => textAndTable.across!(sheets.map((sheet) => reportOf(sheet)));
const findSheet = (values: Values) => textAndTable.inSheet!(reportOf(sheetOf(values)));
const findIn = (values: Values) => find(sheetOf(values));

interface Unit {
  readonly name: string;
  readonly schools: number;
  readonly hubs: number;
  readonly withCombined: number;
  readonly kazakh: number;
  readonly russian: number;
}

const names = ['Шалқар', 'Мұғалжар', 'Темір', 'Байғанин', 'Әйтеке би', 'Қобда', 'Ойыл', 'Мәртөк'];
const units = fc
  .tuple(fc.integer({ min: 3, max: 8 }), fc.infiniteStream(fc.record({ schools: fc.integer({ min: 2, max: 30 }), hubs: fc.integer({ min: 1, max: 6 }), withShare: fc.double({ min: 0, max: 1, noNaN: true }), kazakh: fc.integer({ min: 1, max: 40 }), russian: fc.integer({ min: 0, max: 9 }) })))
  .map(([count, stream]): Unit[] => names.slice(0, count).map((name) => {
    const { withShare, ...unit } = stream.next().value!;
    return { name, ...unit, withCombined: Math.floor(unit.schools * withShare) };
  }));

const sum = (list: readonly Unit[], of: (unit: Unit) => number) => list.reduce((all, unit) => all + of(unit), 0);
const headings = {
  kk: ['№', 'Аудан', 'РО саны', 'ШЖМ саны', 'Біріктірілген сыныптар саны (қ/о)', 'Біріктірілген сыныптары бар ШЖМ', 'Біріктірілген сыныптары жоқ ШЖМ'],
  ru: ['№', 'Район', 'Количество РЦ', 'Количество МКШ', 'Количество классов-комплектов (каз/рус)', 'МКШ с совмещёнными классами', 'МКШ без совмещённых классов'],
};

function tableOf(list: readonly Unit[], language: 'kk' | 'ru'): Values {
  const row = (number: number | null, name: string, some: readonly Unit[]) => {
    const [schools, withCombined, kazakh, russian] = [sum(some, (unit) => unit.schools), sum(some, (unit) => unit.withCombined), sum(some, (unit) => unit.kazakh), sum(some, (unit) => unit.russian)];
    return [number, name, sum(some, (unit) => unit.hubs), schools, `${kazakh + russian} (${kazakh}/${russian})`, withCombined, schools - withCombined];
  };
  return [headings[language], ...list.map((unit, at) => row(at + 1, unit.name, [unit])), row(null, language === 'kk' ? 'Барлығы:' : 'Итого', list)];
}

type Wording = readonly [measure: 'schools' | 'hubs' | 'combined' | 'with' | 'without', write: (number: number) => string];
const wordings: Readonly<Record<'kk' | 'ru', readonly Wording[]>> = {
  kk: [
    ['combined', (n) => `Шағын жинақты мектептердегі біріктірілген сыныптар саны – ${n}.`],
    ['combined', (n) => `Облыс бойынша барлығы ${n} біріктірілген сынып бар.`],
    ['combined', (n) => `2023-2024 оқу жылында ${n} біріктірілген сынып жұмыс істейді.`],
    ['schools', (n) => `Облыста барлығы ${n} шағын жинақты мектеп жұмыс жасады.`],
    ['schools', (n) => `ШЖМ саны: ${n}`],
    ['hubs', (n) => `Қолдау көрсету үшін құрылған ${n} тірек мектебі (ресурстық орталық) жұмыс істейді.`],
    ['with', (n) => `Біріктірілген сыныптары бар мектептер саны – ${n}.`],
    ['without', (n) => `Біріктірілген сыныптары жоқ ШЖМ саны ${n} болды.`],
  ],
  ru: [
    ['combined', (n) => `Количество совмещённых классов в малокомплектных школах – ${n}.`],
    ['combined', (n) => `Всего в МКШ области ${n} классов-комплектов.`],
    ['schools', (n) => `В области функционирует ${n} малокомплектных школ.`],
    ['hubs', (n) => `Создано ${n} опорных школ (ресурсных центров).`],
    ['with', (n) => `Число школ, имеющих совмещённые классы, составляет ${n}.`],
    ['without', (n) => `Количество МКШ без совмещённых классов – ${n}.`],
  ],
};

const totalOf = (list: readonly Unit[], measure: Wording[0]): number =>
  ({ schools: sum(list, (unit) => unit.schools), hubs: sum(list, (unit) => unit.hubs), combined: sum(list, (unit) => unit.kazakh + unit.russian), with: sum(list, (unit) => unit.withCombined), without: sum(list, (unit) => unit.schools - unit.withCombined) })[measure];

const languages = fc.constantFrom('kk', 'ru');

describe('a number in the text against the table', () => {
  it('reports what its examples report, and nothing else', () => {
    for (const example of textAndTable.examples.accepts) expect([...find(...sheetsOfExample(example)), ...findSheet(example.cells)]).toEqual([]);
    for (const example of textAndTable.examples.reports) expect(find(...sheetsOfExample(example)).map(({ cells }) => cells[0].address)).toEqual(example.at);
  });

  it('accepts a report whose sentences say what its table says, in any wording', () => {
    fc.assert(
      fc.property(units, languages, fc.boolean(), (list, language, below) => {
        const sentences = wordings[language].map(([measure, write]) => [write(totalOf(list, measure))]);
        const table = tableOf(list, language);
        expect(findIn(below ? [...table, [], ...sentences] : [...sentences, [], ...table])).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('finds the one sentence whose number is another, and says the right one', () => {
    fc.assert(
      fc.property(units, languages, fc.nat(20), fc.integer({ min: 1, max: 60 }), fc.boolean(), (list, language, pick, by, apart) => {
        const texts = wordings[language];
        const wrong = pick % texts.length;
        const sentences = texts.map(([measure, write], at) => [write(totalOf(list, measure) + (at === wrong ? by : 0))]);
        const table = tableOf(list, language);
        const found = apart ? find(sheetOf(sentences, { name: 'Мәтін' }), sheetOf(table, { name: 'Кесте' })) : findIn([...sentences, [], ...table]);
        const right = totalOf(list, texts[wrong]![0]);
        expect(found.map(({ cells, expected, args }) => [cells[0].address, expected, args.stated])).toEqual([[`A${wrong + 1}`, String(right), right + by]]);
      }),
      { numRuns: 100 },
    );
  });

  const table = tableOf([{ name: 'Шалқар', schools: 6, hubs: 2, withCombined: 4, kazakh: 7, russian: 2 }, { name: 'Темір', schools: 5, hubs: 1, withCombined: 3, kazakh: 6, russian: 0 }], 'kk');

  it('says which quantity of the table the wrong number really is', () => {
    const [found] = findIn([['Біріктірілген сыныптар саны – 7.'], [], ...table]);
    expect(found).toMatchObject({ expected: '15', args: { stated: 7, given: 15, measure: 'combined-classes', isReally: 'small-schools.with-combined' } });
    expect(strings.kk.finding(found!.args)).toBe('Мәтінде біріктірілген сыныптар – 7, ал кестеде (E6) – 15. 7 – бұл біріктірілген сыныптары бар мектептер саны. Мәтінді түзетіңіз.');
  });

  it.each([
    'Өткен оқу жылында – 14 ШЖМ.',
    'Сессияға 3 ШЖМ қатысты.',
    'Біріктірілген сыныптарда 40 сабақ өтті.',
    'Темір ауданында 5 ШЖМ бар.',
    '9 ШЖМ директорлары курстан өтті.',
    'Биыл 2 жаңа РО ашылды.',
    'Әр РО-ға орта есеппен 4 ШЖМ бекітілген.',
    '№ 3 РО-да 2 біріктірілген сынып бар.',
    '2024 жылдың 12 қазанында ШЖМ мұғалімдері жиналды.',
    'Облыстағы ШЖМ-нің 45 %-ында біріктірілген сыныптар бар.',
    'В 3 МКШ проведён ремонт.',
    'Закрыто 2 малокомплектные школы.',
    'Совмещённые классы посещают 120 учащихся.',
    '2025 жылы тағы 2 РО ашылады, сонда РО саны 6-ға жетеді.',
    'Республикада 2 870 ШЖМ, 164 РО жұмыс істейді.',
    'На областной конкурс поступило 17 работ из 8 МКШ 2 районов.',
    'К 2026 году планируется открыть 8 ресурсных центров.',
  ])('says nothing about «%s»', (sentence) => {
    expect(findIn([[sentence], [], ...table])).toEqual([]);
  });

  it('finds the wrong number of one unit', () => {
    expect(findIn([['Темір ауданында 7 ШЖМ бар.'], [], ...table]).map(({ expected }) => expected)).toEqual(['5']);
  });

  it('leaves a total that its own rows do not make up to the check of totals', () => {
    const broken = table.map((row, at) => (at === table.length - 1 ? row.map((value, column) => (column === 3 ? 12 : value)) : row));
    expect(findIn([['ШЖМ саны – 11.'], [], ...broken])).toEqual([]);
  });

  it('believes what the sums make of a wrong cell: a sentence that says the right number is right', () => {
    const broken = (row: number, column: number, value: string | number) => table.map((cells, at) => (at === row ? cells.map((cell, place) => (place === column ? value : cell)) : cells));
    expect(findIn([['Темір ауданында 5 ШЖМ бар.'], [], ...broken(2, 3, 8)])).toEqual([]);
    expect(findIn([['Біріктірілген сыныптар саны – 15 (13/2).'], [], ...broken(3, 4, '15 (14/2)')])).toEqual([]);
  });

  it('reads tables of other shapes: indicators line by line, languages in columns of their own, no line of totals', () => {
    const indicators: Values = [['Көрсеткіштер', '2022-2023 оқу жылы', '2023-2024 оқу жылы'], ['ШЖМ саны', 17, 15], ['Біріктірілген сыныптар саны', 40, 36], ['РО саны', 4, 4]];
    expect(findIn([['2023-2024 оқу жылында облыста барлығы 15 ШЖМ жұмыс істейді.'], [], ...indicators])).toEqual([]);
    expect(findIn([['2023-2024 оқу жылында облыста барлығы 17 ШЖМ жұмыс істейді.'], [], ...indicators]).map(({ expected }) => expected)).toEqual(['15']);
    const languages: Values = [['№', 'Аудан', 'Біріктірілген сыныптар саны', null, null], [null, null, 'барлығы', 'қ', 'о'], [1, 'Шалқар', 9, 7, 2], [2, 'Темір', 6, 6, 0], [3, 'Қобда', 5, 4, 1], [null, 'Барлығы', 20, 17, 3]];
    const merged = sheetOf([['Біріктірілген сыныптар саны – 20 (16/4).'], [], ...languages], { merges: [{ top: 2, left: 2, bottom: 2, right: 4 }, { top: 2, left: 0, bottom: 3, right: 0 }, { top: 2, left: 1, bottom: 3, right: 1 }] });
    expect(find(merged).map(({ expected, args }) => [expected, args.measure])).toEqual([['17', 'combined-classes.kazakh']]);
    const bare: Values = [['№', 'Аудан', 'РО саны', 'ШЖМ саны'], [1, 'Шалқар', 2, 9], [2, 'Темір', 1, 6], [3, 'Қобда', 3, 5]];
    expect(findIn([['Облыста барлығы 20 ШЖМ жұмыс істейді.'], [], ...bare])).toEqual([]);
    expect(findIn([['Облыста барлығы 21 ШЖМ жұмыс істейді.'], [], ...bare]).map(({ cells, expected }) => [cells.map(({ address }) => address), expected])).toEqual([[['A1', 'D3'], '20']]);
  });

  it('compares «барлығы N» with the total of the table beside it, where the number is near', () => {
    const pupils: Values = [['Мектеп', '8-сынып', '9-сынып', 'Барлығы'], ['Тасбұлақ ОМ', 8, 7, 15], ['Көктал НОМ', 6, 9, 15], ['Сарбөрі ОМ', 5, 6, 11], ['Барлығы', 19, 22, 41]];
    expect(findSheet([['Сессияға 8-9 сыныптардан барлығы 43 оқушы қатысты:'], ...pupils]).map(({ cells, expected }) => [cells.map(({ address }) => address), expected])).toEqual([[['A1', 'D6'], '41']]);
    expect(findSheet([['Сессияға 8-9 сыныптардан барлығы 41 оқушы қатысты:'], ...pupils])).toEqual([]);
    expect(findSheet([['Ауданда барлығы 1543 оқушы бар.'], ...pupils])).toEqual([]);
    expect(findSheet([['Барлығы 44 оқулық берілді.'], ...pupils])).toEqual([]);
    expect(findSheet([...pupils, [], ['Курсқа барлығы 39 оқушы қатысты.'], ['Барлығы 40 оқушы ыстық тамақпен қамтылған.']])).toEqual([]);
    const lessons: Values = [['Аудан', 'Мұғалім', 'Пән атауы'], ['Темір', 'Сейтқали Айгүл', 'Биология'], ['Темір', 'Ораз Нұрлан', 'Физика'], ['Қобда', 'Ким Виктория', 'Химия'], ['Қобда', 'Ахмет Дана', 'Тарих']];
    expect(findSheet([...lessons, [], ['Барлығы 5 мұғалім шеберлік сыныбын өткізді.']]).map(({ expected }) => expected)).toEqual(['4']);
    expect(findSheet([...lessons, [], ['Барлығы 4 мұғалім шеберлік сыныбын өткізді.']])).toEqual([]);
  });

  it('does not compare one school year with another', () => {
    expect(findIn([['2021-2022 оқу жылында ШЖМ саны – 14.'], ['2022-2023 оқу жылының желісі'], ...table])).toEqual([]);
  });
});
