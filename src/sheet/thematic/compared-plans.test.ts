import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { planSet } from '../../../test/fixtures/plan-sets.ts';
import type { CellValue } from '../cells/cell.ts';
import type { Values } from '../cells/grid.ts';
import { noWishes, reportOf, type ReadingWishes } from '../sheet-report.ts';
import { comparedPlans } from './compared-plans.ts';

const [hub, magnet] = ['№ 5 тірек ЖББМ', '№ 2 НОМ'];
const topics = ['Күш', 'Масса', 'Тығыздық', 'Қысым', 'Жұмыс'];
type Row = readonly [school: string, name: CellValue, subject: string, language?: string];
const rowsOf = ([school, name, subject, language = '']: Row, own: readonly string[] = topics) => own.map((topic, at) => [school, name, subject, language, at + 1, topic, 1, `0${at + 1}.09.2026`]);
const listOf = (...rows: readonly (readonly CellValue[])[]): Values => [['Мектеп', 'Сынып', 'Пән', 'Оқыту тілі', 'Сабақ №', 'Тақырып', 'Сағат', 'Күні'], ...rows];
const sessions = [['Тірек мектебі', 'Сессияның атауы', 'Басталуы', 'Аяқталуы', 'Сыныптар', 'Пәндер'], [hub, 'Күзгі', '07.09.2026', '11.09.2026', '7', ''], [hub, 'Қысқы', '14.09.2026', '18.09.2026', '8-9', ''], [hub, 'Көктемгі', '21.09.2026', '25.09.2026', '7-9', 'Химия']];
const compare = (plans: Values, others: Readonly<Record<string, Values>> = {}, wishes: ReadingWishes = noWishes) =>
  comparedPlans([sheetOf(plans, { name: 'КТЖ' }), sheetOf(sessions, { name: 'Сессиялар' }), ...Object.entries(others).map(([name, cells]) => sheetOf(cells, { name }))].map((sheet) => reportOf(sheet, wishes)));
const beside = (...args: Parameters<typeof compare>) => compare(...args).map(({ plan, hub: own }) => [plan.school.name, plan.classes[0]!.name, own ? own.classes[0]!.name : undefined]);

describe('the thematic plans of a workbook', () => {
  it('stand beside the plan of their hub for the same subject and grade, that of a class of the same name first', () => {
    expect(beside(listOf(...rowsOf([hub, '7А', 'Физика']), ...rowsOf([hub, '7Б', 'Физика']), ...rowsOf([magnet, '7Б', 'Физика']), ...rowsOf([magnet, '7В', 'Физика'])))).toEqual([
      [hub, '7А', undefined], [hub, '7Б', undefined], [magnet, '7Б', '7Б'], [magnet, '7В', '7А'],
    ]);
    expect(beside(listOf(...rowsOf([hub, 7, 'Физика']), ...rowsOf([magnet, 8, 'Физика']), ...rowsOf([magnet, 7, 'Химия'])))).toEqual([[hub, '7', undefined], [magnet, '8', undefined], [magnet, '7', undefined]]);
  });

  it('stand beside none in another language', () => {
    expect(beside(listOf(...rowsOf([hub, 7, 'Физика', 'қазақ']), ...rowsOf([magnet, 7, 'Физика', 'орыс'])))[1]).toEqual([magnet, '7', undefined]);
    expect(beside(listOf(...rowsOf([hub, 7, 'Физика', 'қазақ']), ...rowsOf([magnet, 7, 'Физика', 'қазақ'])))[1]).toEqual([magnet, '7', '7']);
  });

  it('know the sessions that their pupils come to', () => {
    expect(compare(listOf(...rowsOf([hub, 7, 'Физика']), ...rowsOf([magnet, 7, 'Физика']))).map(({ sessions: own }) => own.map(({ name }) => name))).toEqual([['Күзгі'], ['Күзгі']]);
  });

  it('know the weekdays of their lessons by class, or by grade where one of both gives only that', () => {
    const days = (...rows: readonly (readonly [string, CellValue])[]) => ({ Күндер: [['Мектеп', 'Сынып', 'Пән', 'Апта күні'], ...rows.map(([school, name]) => [school, name, 'Физика', 'дүйсенбі'])] });
    const wrong = (name: CellValue, ...rows: readonly (readonly [string, CellValue])[]) => compare(listOf(...rowsOf([hub, name, 'Физика'])), days(...rows))[0]!.own.filter(({ kind }) => kind === 'weekday').length;
    expect(wrong('7А', [hub, '7А'])).toBe(5);
    expect(wrong('7А', [hub, '7Б'])).toBe(0);
    expect(wrong('7А', [hub, 7])).toBe(5);
    expect(wrong(7, [hub, '7А'])).toBe(5);
    expect(wrong(7, [magnet, 7])).toBe(0);
  });

  it('are compared by what a person has decided', () => {
    const plans = listOf(...rowsOf([hub, 7, 'Физика']), ...rowsOf([magnet, 7, 'Физика'], ['Салмақ', ...topics.slice(1)]));
    const kinds = (wishes?: ReadingWishes) => compare(plans, {}, wishes)[1]!.against.map(({ kind }) => kind);
    expect(kinds()).toEqual(['missing', 'extra']);
    expect(kinds({ ...noWishes, topics: [{ keys: ['салмак', 'куш'], same: true }] })).toEqual([]);
  });
});

describe('after an edit', () => {
  const set = planSet({ faults: 0, seed: 3, grades: [7], magnets: 2 });
  const rows = set.plans.flatMap(({ school, grade, subject, lessons }) => lessons.map(({ topic, hours }, at) => [school, grade, subject, '', at + 1, topic, hours, null]));
  const session = sheetOf([['hub', 'from', 'to'], [set.hub, '10.11.2025', '22.11.2025']], { name: 'sessions' });
  const ask = (edited: readonly (readonly CellValue[])[]) => comparedPlans([sheetOf(listOf(...edited), { name: 'КТЖ' }), session].map((sheet) => reportOf(sheet)));
  const edit = (row: number) => rows.map((cells, at) => (at === row ? [...cells.slice(0, 5), 'Басқа тақырып', ...cells.slice(6)] : cells));
  const changed = (row: number) => {
    const before = ask(rows);
    return ask(edit(row)).filter((compared, at) => compared !== before[at]).map(({ plan }) => plan.school.name);
  };

  it('of a magnet’s plan only that plan is compared anew', () => expect(changed(rows.length - 1)).toEqual([set.plans.at(-1)!.school]));

  it('of the hub’s plan those that stand beside it as well', () => expect(changed(0)).toEqual([set.hub, 'Малая школа №1', 'Малая школа №2']));
});
