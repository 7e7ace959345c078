import { findingsIn, printedRows, wrongFormulas } from '../../../test/fixtures/made-reports.ts';
import { afterSession } from '../../../test/fixtures/session-life.ts';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { defaultStaffSettings } from '../../domain/staffing/settings.ts';
import { readSheets } from '../../sheet/reading.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import type { Language } from '../../text/language.ts';
import { reportSource } from '../report-source.ts';
import { confirmedNorms } from '../../../test/fixtures/found-in.ts';
import { sessionResults } from './session-results.ts';

const today = { year: 2026, month: 11, day: 10 };
const made = (sheets: readonly { readonly name: string; readonly values: Values }[], language: Language = 'kk') => {
  const found = sessionResults.build(reportSource(readSheets(sheets.map(({ name, values }) => sheetOf(values, { name }))), { staff: defaultStaffSettings, today }), language);
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
};
const wanted = ['Мектептер', 'Сессиялар', 'Баға мен тест', 'Сауалнама жауаптары', 'Сессияаралық жұмыс'];
const life = afterSession().filter(({ name }) => wanted.includes(name));

const marks = (...rows: readonly (readonly [kind: string, on: string, grade: number, subject: string, mark: number | string])[]) => ({
  name: 'Бағалар', values: [['Түрі', 'Күні', 'Мектеп', 'Сынып', 'Пән', 'Оқушының аты-жөні', 'Баға'], ...rows.map(([kind, on, grade, subject, mark], at) => [kind, on, '№ 2 НОМ', grade, subject, `Оқушы ${'АБВГДЕЖЗИКЛМ'[at % 12]}`, mark])],
});

describe('the report on the results of a session', () => {
  it('has the shares of each test as formulas that give what is stored, in every language, and the checker finds nothing in it', async () => {
    const all = (['kk', 'ru', 'en'] as const).map((language) => made(life, language));
    expect(await wrongFormulas(all.flat())).toEqual([]);
    expect([findingsIn(all[0]!, 'kk'), findingsIn(all[1]!, 'ru'), findingsIn(all[2]!, 'en')]).toEqual([[], [], []]);
    expect(all.map(([sheet]) => sheet!.rowKeys)).toEqual([all[0]![0]!.rowKeys, all[0]![0]!.rowKeys, all[0]![0]!.rowKeys]);
    expect(new Set(Object.values(all[0]![0]!.rowKeys!)).size).toBe(Object.keys(all[0]![0]!.rowKeys!).length);
  });

  it('tells growth in percentage points, with a diagram', () => {
    const [sheet, charts] = made([marks(['кіру тесті', '', 9, 'Физика', 5], ['кіру тесті', '', 9, 'Физика', 3], ['кіру тесті', '', 9, 'Физика', 3], ['кіру тесті', '', 9, 'Физика', 'н/а'], ['шығу тесті', '', 9, 'Физика', 5], ['шығу тесті', '', 9, 'Физика', 4], ['шығу тесті', '', 9, 'Физика', 3], ['шығу тесті', '', 9, 'Физика', 2])]);
    const rows = printedRows(sheet!);
    expect(rows.get('entry/subject/total')).toEqual([null, 'БАРЛЫҒЫ', 3, 1, 0, 2, 0, 1, 0.3333, 1, 0.5733, 3.67]);
    expect(rows.get('growth/row/physics')).toEqual([1, 'Физика', 3, 0.3333, 4, 0.5, 16.67, 1, 0.75, -25]);
    expect(rows.get('growth/said')).toEqual(['Білім сапасы кіру тестінде 33,33\u00A0%, шығу тестінде 50,00\u00A0%; өзгерісі – 16,67 пайыздық тармақ.']);
    expect(charts!.charts).toMatchObject([{ kind: 'columns', title: 'Білім сапасының өсуі, %' }]);
    expect(printedRows(charts!).get('growth/row/physics')).toEqual(['Физика', 33.33, 50]);
  });

  it('compares three dates of a year', () => {
    const dates = marks(['мониторинг', '10.11.2026', 9, 'Физика', 3], ['мониторинг', '10.11.2026', 9, 'Физика', 4], ['мониторинг', '15.01.2027', 9, 'Физика', 4], ['мониторинг', '15.01.2027', 9, 'Физика', 4], ['мониторинг', '10.06.2027', 9, 'Физика', 3], ['мониторинг', '10.06.2027', 9, 'Физика', 4]);
    const rows = [...printedRows(made([dates])[0]!)].filter(([key]) => key.startsWith('dates/monitoring/row')).map(([, row]) => [row[1], row[8], row[12]]);
    expect(rows).toEqual([['10.11.2026', 0.5, undefined], ['15.01.2027', 1, 50], ['10.06.2027', 0.5, -50]]);
  });

  it('names weak subjects by what the district has set, and says so where it has not', () => {
    const tests = marks(['кіру тесті', '', 9, 'Физика', 3], ['кіру тесті', '', 9, 'Химия', 5]);
    const settings = confirmedNorms(['Слабый предмет по входному тесту (качество знаний ниже, %)', 40]);
    const weak = (...sheets: Parameters<typeof made>[0][number][]) => printedRows(made(sheets)[0]!).get('weak')![0];
    expect(weak(tests)).toMatch(/^Әлсіз пәннің шегі белгіленбеген/u);
    expect(weak(tests, { name: 'Настройки', values: settings['Настройки']! })).toBe('Кіру тестінде білім сапасы 40\u00A0% төмен пәндер (қосымша сабақ қажет): Физика, 9-сынып (0\u00A0%).');
  });

  it('counts questionnaires and follows the work between sessions', () => {
    const rows = printedRows(made(life)[0]!);
    expect([...rows].filter(([key]) => key.startsWith('answers/1/row')).map(([, row]) => row.slice(1))).toEqual([['Иә', 41, 0.9318], ['Жоқ', 3, 0.0682]]);
    expect(rows.get('assignments/row/task')?.slice(1, 3)).toEqual(['Тапсырма', expect.any(Number)]);
  });

  it('shows a column for ones only where there are any, and weighs them where the district says so', async () => {
    const tests = marks(['кіру тесті', '', 9, 'Физика', 5], ['кіру тесті', '', 9, 'Физика', 1], ['кіру тесті', '', 9, 'Физика', 'н/а']);
    const settings = confirmedNorms(['СОУ: вес неаттестованного ученика', 7], ['СОУ: вес отметки «1»', 7])['Настройки']!;
    const [plain, weighed] = [made([tests]), made([tests, { name: 'Настройки', values: settings }])];
    expect([plain, weighed].map(([sheet]) => printedRows(sheet!).get('entry/subject/row/physics')?.slice(2))).toEqual([[2, 1, 0, 0, 0, 1, 1, 0.5, 0.5, 1, 3], [2, 1, 0, 0, 0, 1, 1, 0.5, 0.5, 0.38, 3]]);
    expect(await wrongFormulas([...plain, ...weighed])).toEqual([]);
  });
});
