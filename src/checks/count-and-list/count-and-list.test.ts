import fc from 'fast-check';
import { sheetOf, sheetsOfExample } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import type { Sheet } from '../../sheet/workbook.ts';
import { countAndList } from './count-and-list.ts';
import { strings } from './strings.ts';

const find = (...sheets: Sheet[]) => {
  const reports = sheets.map((sheet) => reportOf(sheet));
  return [...reports.flatMap((report) => countAndList.inSheet!(report)), ...countAndList.across!(reports)];
};
const findIn = (values: Values) => find(sheetOf(values));

const schools = ['Тасбұлақ орта мектебі', 'Көктал негізгі мектебі', 'Сарбөрі орта мектебі', 'Майтөбе орта мектебі', 'Қарасу бастауыш мектебі', '№ 12 НОМ', 'Ақши негізгі орта мектебі', 'Бестау ЖББМ'];
const districts = ['Шалқар', 'Мұғалжар', 'Темір', 'Байғанин', 'Қобда', 'Ойыл', 'Мәртөк', 'Алға'];
const subjects = ['химия', 'биология', 'физика', 'математика', 'география', 'қазақ тілі мен әдебиеті', 'Қазақстан тарихы', 'ағылшын тілі'];
const some = (list: readonly string[], least = 3) => fc.shuffledSubarray([...list], { minLength: least, maxLength: list.length });

/** A count of schools with their names, as people write it. */
const forms: readonly ((count: number, names: readonly string[]) => Values)[] = [
  (count, names) => [[`Сессияға ${count} магниттік мектептің оқушылары қатысты.`], ...names.map((name, at) => [`${at === 0 ? 'Олар: ' : ''}${name}${at === names.length - 1 ? '.' : ''}`]), ['Сессия өз деңгейінде өтті.']],
  (count, names) => [[`Ресурстық орталыққа ${count} – магнитті мектеп қарайды:`], ...names.map((name) => [`- ${name};`]), ['Сессия өтті.']],
  (count, names) => [[`Тірек мектебіне ${count} шағын жинақты мектеп бекітілген: ${names.join(', ')}.`], ['Сессия өтті.']],
  (count, names) => [[`Сессияға ${count} мектеп (${names.join(', ')}) қатысты.`]],
  (count, names) => [[`За ресурсным центром закреплены ${count} магнитных школ.`], [`Это: ${names.join(', ')}.`]],
];

describe('a stated count against the names', () => {
  it('reports what its examples report, and nothing else', () => {
    for (const example of countAndList.examples.accepts) expect(find(...sheetsOfExample(example))).toEqual([]);
    for (const example of countAndList.examples.reports) expect(find(...sheetsOfExample(example)).map(({ cells }) => cells[0].address)).toEqual(example.at);
  });

  it('accepts as many schools as are stated, in any form of list', () => {
    fc.assert(fc.property(some(schools), fc.constantFrom(...forms), (names, form) => expect(findIn(form(names.length, names))).toEqual([])));
  });

  it('finds one school more or less than stated, and says how many are named', () => {
    fc.assert(
      fc.property(some(schools), fc.constantFrom(...forms), fc.constantFrom(-1, 1), (names, form, by) => {
        const found = findIn(form(names.length + by, names));
        expect(found.map(({ cells, expected, severity }) => [cells[0].address, expected, severity])).toEqual([['A1', String(names.length), undefined]]);
      }),
    );
  });

  it('counts the subjects behind a colon, names of two words and «мен әдебиеті» as one', () => {
    const list = (names: readonly string[]) => `${names.slice(0, -1).join(', ')} және ${names.at(-1)!}`;
    fc.assert(
      fc.property(some(subjects), fc.constantFrom(-1, 0, 1), (names, by) => {
        const found = findIn([[`Күзгі сессияда ${names.length + by} пән оқытылды: ${list(names)}.`]]);
        expect(found.map(({ expected }) => expected)).toEqual(by === 0 ? [] : [String(names.length)]);
      }),
    );
  });

  it('names the schools of the orders that neither the count nor the list has', () => {
    fc.assert(
      fc.property(some(schools.filter((name) => !name.startsWith('№')), 4), fc.boolean(), (names, inTwo) => {
        const [attached, rest] = [names.slice(0, 2), names.slice(2)];
        const orders = inTwo
          ? `Осы ресурстық орталыққа магниттік мектептер болып ${attached.join(' және ')} бекітілген. Олардың қатарына ${rest.join(', ')} магниттік мектеп болып бекітілді.`
          : `Магниттік мектеп болып ${names.join(', ')} бекітілді.`;
        const listed = names.slice(1);
        const found = findIn([[orders], [`Сессияға ${listed.length} - магнитті мектеп оқушылары қатысты.`], ...listed.map((name, at) => [`${at === 0 ? 'Олар: ' : ''}${name}`])]);
        expect(found.map(({ cells, expected, args }) => [cells[0].address, expected, args.against, args.missing.length])).toEqual([['A2', String(names.length), 'orders', 1]]);
        expect(names[0]!.startsWith(found[0]!.args.missing[0]!.split(' ')[0]!)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  const bullets = (names: readonly string[]) => names.map((name, at) => [`- ${at % 2 === 0 ? `${name} ауданы педагогтері үшін семинар (қаңтар-2024ж).` : `«Дарын» ММИ ${name} ауданымен атқарған жұмыстары.`}`]);
  const table = (names: readonly string[]): Values => [['№', 'Аудан', 'ШЖМ саны', 'РО саны'], ...names.map((name, at) => [at + 1, name, at + 3, 1]), [null, 'Барлығы:', names.reduce((sum, _, at) => sum + at + 3, 0), names.length]];

  it('finds which district of the tables the bullets leave out, on the same sheet or another', () => {
    fc.assert(
      fc.property(some(districts, 5), fc.nat(), fc.boolean(), (names, pick, apart) => {
        const left = names[pick % names.length]!;
        const text = [[`Жоба аясында ${names.length} селолық аудандардың мектептеріне семинарлар өткізілді.`], ['Тақырыбы бойынша кездесулер ұйымдастырылды.'], ...bullets(names.filter((name) => name !== left)), ['Әр семинар бағдарламаға сай өтті.']];
        const found = apart ? find(sheetOf(text, { name: 'Мәтін' }), sheetOf(table(names), { name: 'Кесте' })) : findIn([...table(names), [], ...text]);
        expect(found.map(({ expected, args }) => [expected, args.missing])).toEqual([[String(names.length - 1), [left]]]);
        expect(find(sheetOf([text[0]!, text[1]!, ...bullets(names), text.at(-1)!], { name: 'Мәтін' }), sheetOf(table(names), { name: 'Кесте' }))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    [['Байқауға 5 ауданның жұмысы ұсынылды.'], ['I орын - Шалқар ауданы'], ['II орын - Темір ауданы'], ['III орын - Алға ауданы']],
    [['Сессияға 44 оқушы қатысып, төмендегі пәндер оқытылды: химия, биология, физика.']],
    [['4 мектептің оқушылары төмендегі пәндер бойынша дайындалды: химия, биология, физика.']],
    [['5 пән: химия, биология, физика, т.б.']],
    [['2 мектеп (№ 3-7) қатысты.']],
    [['Сессияға 4 мектеп қатысты (Абай НОМ, Тасбұлақ ОМ және т.б.).']],
    [['За 2022 год проведено 4 сессии: осенняя, зимняя, весенняя (2 этапа).']],
    [['3 мектептің үздік оқушылары: Ахметова А., Серікбай Б., Ким В., Оразова Д.']],
    [['4 ауданның мектептері: Абай НОМ, Тасбұлақ ОМ, Көктал ОМ, Майтөбе ОМ, Қарасу НОМ.']],
    [['Сессияға 3 мектеп қатысты: Тасбұлақ ОМ – 5 оқушы, Көктал НОМ – 8 оқушы.']],
    [['8 рет әдістемелік семинарлар өткізілді.'], ['Оның қорытындысы шығарылды.']],
    [['7-9 сыныптарда 3 пәннен сабақ өтті.'], ['Олар: Тасбұлақ орта мектебі']],
    [['2 мектептің оқушылары тасымалданды.'], ['Горная, Тінәлі НМ, Лбай НМ-нің оқушылары тартылды.']],
  ])('says nothing about %j', (...rows) => {
    expect(findIn(rows)).toEqual([]);
  });

  it('warns of bullets that are not as many as the seminars before them', () => {
    const rows = (count: number) => [[`Облыста ${count} рет әдістемелік семинарлар өткізілді.`], ['· «Жаңа оқу жылы».'], ['· «Жоспарлау» – Шалқар ауданы.'], ['· «Кәсіптік бағдар».'], ['Әр семинар өз деңгейінде өтті.']];
    expect(findIn(rows(3))).toEqual([]);
    expect(findIn(rows(4)).map(({ severity, expected }) => [severity, expected])).toEqual([['warning', '3']]);
  });

  it('warns where more magnet schools are named than «2 мектептің оқушылары»', () => {
    const rows = [
      ['Қазан айында Бестау ОМ-де алғашқы сессия өтті. Горный, Тасбұлақ НМ, Көктал НМ-нің 8-9 сынып оқушылары оқуға тартылды.'],
      ['Магниттік мектептерден келген оқушыларға түскі ас берілді және 2 мектептің оқушылары да тасымалданды.'],
      ['· Магниттік мектеп- Қарасу негізгі мектеп'],
      ['-Сарбөрі орта жалпы білім беретін мектеп'],
    ];
    expect(findIn(rows).map(({ cells, severity, args }) => [cells[0].address, severity, args.named])).toEqual([['A2', 'warning', 5]]);
    expect(findIn(rows.map(([text]) => [text!.replace('2 мектептің', '5 мектептің')]))).toEqual([]);
  });

  it('says in every language what is missing', () => {
    expect(strings.kk.finding({ stated: 4, named: 5, what: 'schools', against: 'orders', missing: ['Көктал'] })).toBe('Мәтінде 4 мектеп делінген, ал бекітілгені – 5. Аталмағаны: Көктал. Санды немесе тізімді түзетіңіз.');
    expect(strings.ru.finding({ stated: 9, named: 7, what: 'units', against: 'tables', missing: ['Ойыл', 'Темір'] })).toBe('В тексте районов – 9, а в списке названо – 7. Не названы: Ойыл и Темір. Исправьте число или список.');
  });
});
