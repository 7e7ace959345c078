import { defaultStaffSettings } from '../../src/domain/staffing/settings.ts';
import { checkWorkbook } from '../../src/jobs/check-workbook.ts';
import otherReports from './other-reports.json';
import { onOneSheet, tablePerSheet, textAt, type Report } from './reports.ts';

/** What was planted in reports of other districts, in other words: the cell by its text, and how it should stand. */
const planted: Readonly<Record<string, readonly (readonly [at: string, expected: string])[]>> = {
  'a year in an oblast, in Russian': [
    ['Из 146 МКШ: начальных – 21', ''],
    ['141', '140'],
    ['Количество совмещённых классов', '126'],
    ['9 (3/7)', '9 (3/6)'],
    ['12', '13'],
    ['3 педагога-мастера и 205', '214'],
    ['529 из 2 290', '23,1 %'],
    ['11', '10'],
    ['6', '5'],
    ['охватил 8 районов', '7'],
  ],
  'a session, in Russian': [
    ['3 магнитных школ', '4'],
    ['педагог-модератор – 5 (20 %)', '21 %'],
    ['без категории – 6 (333 %)', '33 %'],
    ['Опорная школа № 3: всего 58', ''],
    ['Введенская средняя школа – всего 142', '143'],
    ['Каменскуральская основная школа – 12 учащихся', ''],
  ],
  'a year, totals first and languages in columns': [
    ['барлығы 96 біріктірілген сынып', '97'],
    ['17%', '18 %'],
    ['0', ''],
  ],
  'a plan and its council, in Russian': [
    ['4', '5'],
    ['меж сессионной', ''],
  ],
};

describe.each(Object.entries(planted))('%s', (name, wanted) => {
  it.each([['everything on one sheet', onOneSheet], ['a table a sheet', tablePerSheet]] as const)('has every planted error found once, and nothing else, %s', (_, layout) => {
    const sheets = layout((otherReports as unknown as Record<string, Report>)[name]!);
    const { findings } = checkWorkbook(sheets, { view: { language: 'ru', staff: defaultStaffSettings, mappings: [], corrections: [] }, off: [], accepted: [] });
    const rest = [...wanted];
    const beyond = findings.filter(({ severity }) => severity === 'error').filter(({ cells, expected = '' }) => {
      const text = textAt(sheets, cells[0]!);
      const at = rest.findIndex(([part, right]) => (/^[\d% ()/]+$/u.test(part) ? text === part : text.includes(part)) && (right === '' || right === expected));
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    });
    expect({ missed: rest, beyond: beyond.map(({ message }) => message) }).toEqual({ missed: [], beyond: [] });
  });
});
