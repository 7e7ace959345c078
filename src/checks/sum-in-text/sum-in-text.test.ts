import fc from 'fast-check';
import { sheetOf, sheetsOfExample } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import type { Sheet } from '../../sheet/workbook.ts';
import { strings } from './strings.ts';
import { sumInText } from './sum-in-text.ts';

const find = (...sheets: Sheet[]) => {
  const reports = sheets.map((sheet) => reportOf(sheet));
  return [...reports.flatMap((report) => sumInText.inSheet!(report)), ...sumInText.across!(reports)];
};
const findIn = (values: Values) => find(sheetOf(values));

const wordings: readonly ((whole: number, primary: number, basic: number, secondary: number) => string)[] = [
  (whole, primary, basic, secondary) => `Барлық ${whole} ШЖМ-тің  ${primary} – бастауыш, ${basic}- негізгі  орта, ${secondary}- жалпы білім беретін мектептер.`,
  (whole, primary, basic, secondary) => `Облыста ${whole} шағын жинақты мектеп жұмыс істейді, оның ішінде ${primary} бастауыш, ${basic} негізгі орта, ${secondary} жалпы орта мектеп.`,
  (whole, primary, basic, secondary) => `ШЖМ саны – ${whole}. Олардың ${primary}-і бастауыш, ${basic}-сы негізгі орта, ${secondary}-сі жалпы орта мектептер.`,
  (whole, primary, basic, secondary) => `В области функционирует ${whole} малокомплектных школ, из них ${primary} – начальные, ${basic} – основные, ${secondary} – средние.`,
];
const number = fc.integer({ min: 2, max: 150 });

describe('a sum in a sentence', () => {
  it('reports what its examples report, and nothing else', () => {
    for (const example of sumInText.examples.accepts) expect(find(...sheetsOfExample(example))).toEqual([]);
    for (const example of sumInText.examples.reports) expect(find(...sheetsOfExample(example)).map(({ cells }) => cells[0].address)).toEqual(example.at);
  });

  it('is accepted where the levels make up the schools, and found where they do not', () => {
    fc.assert(
      fc.property(number, number, number, fc.constantFrom(...wordings), fc.integer({ min: -1, max: 2 }), (primary, basic, secondary, write, by) => {
        const sum = primary + basic + secondary;
        const found = findIn([[write(sum + by, primary, basic, secondary)]]);
        expect(found.map(({ expected, args }) => [expected, args.sum, args.whole])).toEqual(by === 0 ? [] : [[String(sum), sum, sum + by]]);
      }),
    );
  });

  it('reads on in the next line', () => {
    const table = [['№', 'Аудан', 'ШЖМ саны'], [1, 'Шалқар', 9], [2, 'Темір', 6], [null, 'Барлығы', 15]];
    const rows = (primary: number) => [['В области функционирует 15 малокомплектных школ (в прошлом году – 17).'], [`Из них: начальных – ${primary}, основных – 5, средних – 7.`]];
    expect(findIn(rows(3))).toEqual([]);
    expect(findIn(rows(4)).map(({ cells, expected }) => [cells.map(({ address }) => address), expected])).toEqual([[['A1', 'A2'], '16']]);
    expect(findIn([...rows(4), [], ...table]).map(({ cells, expected }) => [cells.map(({ address }) => address), expected])).toEqual([[['A2', 'A1'], undefined]]);
  });

  it('says no number to put where the table confirms the whole: a part is wrong', () => {
    const table = [['№', 'Аудан', 'ШЖМ саны'], [1, 'Шалқар', 9], [2, 'Темір', 6], [null, 'Барлығы', 15]];
    expect(findIn([[wordings[0]!(15, 3, 5, 8)], [], ...table])).toMatchObject([{ args: { sum: 16, whole: 15 } }]);
    expect(findIn([[wordings[0]!(15, 3, 5, 8)], [], ...table])[0]).not.toHaveProperty('expected');
  });

  it('leaves a whole that the table gives otherwise to its own check', () => {
    const table = [['№', 'Аудан', 'ШЖМ саны'], [1, 'Шалқар', 9], [2, 'Темір', 6], [null, 'Барлығы', 15]];
    expect(findIn([[wordings[0]!(16, 3, 5, 7)], [], ...table])).toEqual([]);
  });

  it.each(['205 ШЖМ-нің 94-інде біріктірілген сыныптар бар.', 'ШЖМ саны – 20, бастауыш – 3, негізгі орта – 5.', '12 мектептің 3 бастауыш сыныбы біріктірілген.'])('asks nothing of «%s»', (text) => {
    expect(findIn([[text]])).toEqual([]);
  });

  it('adds schools with and without combined classes', () => {
    const text = (without: number) => `Облыста 20 ШЖМ жұмыс істейді, біріктірілген сыныптары бар ШЖМ – 12, біріктірілген сыныптары жоқ ШЖМ – ${without}.`;
    expect(findIn([[text(8)]])).toEqual([]);
    expect(findIn([[text(9)]]).map(({ args }) => args.sum)).toEqual([21]);
  });

  it('adds the pupils of each school, and takes a line for wrong where the grades confirm the total', () => {
    const lines = (last: number) => [['Аршалинская основная школа – 12 учащихся'], ['Боровская средняя школа – 15'], [`Вознесенская основная школа – ${last}`]];
    expect(findIn([['В сессии участвовало 37 учащихся: 8 класс – 17, 9 класс – 20.'], ...lines(10)])).toEqual([]);
    expect(findIn([['В сессии участвовало 37 учащихся: 8 класс – 17, 9 класс – 20.'], ...lines(11)]).map(({ cells, expected }) => [cells[0].address, expected])).toEqual([['A2', undefined]]);
    expect(findIn([['В сессии участвовало 37 учащихся.'], ...lines(11)]).map(({ cells, expected }) => [cells[0].address, expected])).toEqual([['A1', '38']]);
    expect(findIn([['Всего в районе 937 учащихся.'], ...lines(11)])).toEqual([]);
  });

  it('says the sum in words', () => {
    expect(strings.ru.finding({ whole: 205, parts: [37, 56, 113], sum: 206, measure: 'small-schools' })).toBe('МКШ: 37 + 56 + 113 = 206, а всего в тексте – 205. Исправьте общее число или части.');
  });
});
