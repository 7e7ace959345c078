import { reportSource } from '../report-source.ts';
import { hubSchool, magnetSchools } from '../../../test/fixtures/sample.ts';
import { seeded } from '../../../test/fixtures/random.ts';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { schoolInEveryRow, sheetForEachSchool } from '../../../test/fixtures/staff-layouts.ts';
import { defaultStaffSettings, type StaffSettings } from '../../domain/staffing/settings.ts';
import { addressOf } from '../../sheet/cells/address.ts';
import type { CellValue } from '../../sheet/cells/cell.ts';
import { readSheets } from '../../sheet/reading.ts';
import type { NewSheet, Sheet } from '../../sheet/workbook.ts';
import { languages, type Language } from '../../text/language.ts';
import { calculated } from '../../../test/fixtures/calculate.ts';
import { qualification } from './qualification.ts';

function pageOf(sheets: readonly Sheet[], language: Language = 'kk', staff: Partial<StaffSettings> = {}): NewSheet {
  const made = qualification.build(reportSource(readSheets(sheets), { staff: { ...defaultStaffSettings, ...staff }, today: { year: 2022, month: 6, day: 1 } }), language);
  if (!made.ok) throw new Error(made.problem.code);
  return made.value[0]!;
}

const textsOf = ({ cells }: NewSheet) => cells.map(({ value }) => value);
/** Label → the values beside it, for every row whose first cell is that label. */
const rowsNamed = ({ cells }: NewSheet, label: string) =>
  cells.filter(({ column, value }) => column === 0 && value === label).map(({ row }) => cells.filter((cell) => cell.row === row && cell.column > 0).map(({ value }) => value));

const magnets = schoolInEveryRow(magnetSchools('kk'), 'kk', seeded(8));

describe('the report of qualification', () => {
  it('has a block a school with education and category, count, share and both in one text', () => {
    const page = pageOf(magnets);
    expect(textsOf(page)).toEqual(expect.arrayContaining(['I. Білімі бойынша', 'II. Санаты бойынша', 'Барлық мектептер бойынша жиыны']));
    expect(rowsNamed(page, 'Аққұдық орта мектебі бойынша барлығы')).toEqual([[19]]);
    expect(rowsNamed(page, 'Педагог-зерттеуші')).toEqual([[5, 0.26, '5/26%'], [2, 0.12, '2/12%'], [4, 0.11, '4/11%'], [11, 0.13, '11/13%']]);
    expect(rowsNamed(page, 'Жоғары білімді')).toEqual([[17, 0.89, '17/89%'], [16, 0.94, '16/94%'], [12, 0.86, '12/86%'], [32, 0.89, '32/89%'], [77, 0.9, '77/90%']]);
  });

  it('stores with every formula the value that the formula has', () => {
    for (const language of ['kk', 'ru'] as const) {
      const page = pageOf([...magnets, ...sheetForEachSchool([hubSchool('kk')], 'kk', seeded(2))], language);
      const values = calculated(page);
      const formulas = page.cells.filter(({ formula }) => formula !== undefined);
      expect(formulas.length).toBeGreaterThan(100);
      for (const { row, column, value } of formulas) expect([addressOf(row, column), values.get(addressOf(row, column))]).toEqual([addressOf(row, column), value]);
    }
  });

  it('refers to its own cells alone and uses nothing but Excel’s own functions', () => {
    for (const { formula } of pageOf(magnets).cells) if (formula) expect(formula.replace(/"[^"]*"/gu, '')).toMatch(/^(?:SUM|IF|ROUND|TEXT|[A-Z]{1,2}\d+|[(),:=/&]|\d|%)+$/u);
  });

  it('names the cells that were not understood, in their column', () => {
    const page = pageOf([sheetOf([['№', 'Аты-жөні', 'Санаты'], [1, 'Сейтқали Айгүл', '=сарапшы?'], [2, 'Ким Виктория', '']], { name: 'Тізім' })], 'ru');
    expect(rowsNamed(page, 'Тізім!C2')).toEqual([['Категория', '=сарапшы?']]);
    expect(rowsNamed(page, 'Тізім!C3')).toEqual([['Категория', '(пусто)']]);
    expect(page.cells.filter(({ value, formula }) => value === '=сарапшы?' && formula !== undefined)).toEqual([]);
  });

  it.each(languages)('is not read as a list again, in %s', (language) => {
    const unclear = sheetOf([['№', 'Аты-жөні', 'Санаты', 'Білімі'], [1, 'Сейтқали Айгүл', 'педагог-модератр', 'магистр?'], [2, 'Ким Виктория', '', '']], { name: 'Тірек мектебі' });
    const page = pageOf([...magnets, unclear], language);
    const values: CellValue[][] = [];
    for (const { row, column, value } of page.cells) (values[row] ??= [])[column] = value;
    const rows = Array.from(values, (row) => Array.from(row ?? [], (value) => value ?? null));
    expect(readSheets([sheetOf(rows)]).tables).toEqual([]);
  });

  it('says how it counted: vacancies, part-timers, leave, two schools, hidden rows, both categories', () => {
    const values = [
      ['Мектеп', 'Аты-жөні', 'Санаты', 'Ескерту'],
      ['Аққұдық', 'Сейтқали Айгүл', 'сарапшы, бірінші санат', null],
      ['Майтөбе', 'Сейтқали Айгүл', 'сарапшы', 'қоса атқарушы'],
      ['Майтөбе', 'Ким Виктория', 'педагог', 'декрет'],
      ['Майтөбе', 'Вакансия', null, null],
    ];
    expect(textsOf(pageOf([sheetOf(values, { hiddenRows: [3] })], 'kk', { countOnLeave: false, pedagogWithNone: true }))).toEqual(
      expect.arrayContaining([
        'Бос жұмыс орындары (вакансия) есепке алынбады: 1.',
        'Қоса атқарушылар есепке алынды: 1.',
        'Бала күтімі және басқа демалыстағы педагогтер есепке алынбады: 1.',
        'Бірнеше мектепте кездесетін педагог: 1; әр мектепте есепке алынды.',
        '«Педагог» санаты «Санаты жоқ» бағанында қоса есептелді (баптау).',
        'Жасырылған немесе сүзілген жолдар да есепке алынды: 1.',
        'Қазіргі де, бұрынғы да санаты бар педагог: 1; екі бағанда да көрсетілді.',
      ]),
    );
  });

  it('gives a school of vacancies 0 and no share', () => {
    const page = pageOf([sheetOf([['Мектеп', 'Аты-жөні', 'Санаты'], ['Аққұдық', 'Сейтқали Айгүл', 'сарапшы'], ['Майтөбе', 'Вакансия', null]])]);
    expect(rowsNamed(page, 'Майтөбе бойынша барлығы')).toEqual([[0]]);
    expect(rowsNamed(page, 'Педагог-сарапшы')).toEqual([[1, 1, '1/100%'], [1, 1, '1/100%']]);
  });

  it('takes one school under two spellings for one school', () => {
    const page = pageOf([
      sheetOf([['Мектеп', 'Аты-жөні', 'Санаты'], ['Аққұдық орта мектебі', 'а', 'сарапшы'], ['Аққұдық  орта  мектебі', 'б', 'шебер']]),
    ]);
    expect(rowsNamed(page, 'Аққұдық орта мектебі бойынша барлығы')).toEqual([[2]]);
  });

  it('begins a printed page with a school, never within one', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ ...magnetSchools('kk')[index % 4]!, name: `№ ${index + 1} ЖББМ` }));
    const page = pageOf(schoolInEveryRow(many, 'kk', seeded(4)));
    const first = (row: number) => String(page.cells.find((cell) => cell.row === row && cell.column === 0)?.value);
    expect(page.breaks.length).toBeGreaterThan(5);
    for (const row of page.breaks) expect(first(row)).toMatch(/бойынша|^Қалай есептелді$/u);
    const tallest = Math.max(...page.breaks.map((row, index) => row - (page.breaks[index - 1] ?? 0)));
    expect(tallest).toBeLessThan(70);
  });

  it('counts categories alone where no list gives the education', () => {
    const page = pageOf([sheetOf([['Аты-жөні', 'Санаты'], ['а', 'сарапшы']])]);
    expect(textsOf(page)).not.toContain('I. Білімі бойынша');
    expect(textsOf(page)).toContain('II. Санаты бойынша');
  });
});
