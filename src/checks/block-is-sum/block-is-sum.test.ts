import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { blockIsSum } from './block-is-sum.ts';
import { strings } from './strings.ts';

type Counts = readonly [total: number, higher: number, special: number, researcher: number, expert: number, moderator: number, none: number];
const labels = ['Жоғары білімді', 'Арнаулы орта', 'Зерттеуші', 'Сарапшы', 'Модератор', 'Санатсыз'];
const block = (name: string, [total, ...counts]: Counts, ...more: string[]) => [[`${name} барлығы: ${total}`], ...labels.map((label, at) => [`${label} – ${counts[at]}`]), ...more.map((line) => [line])];
const schools: Counts[] = [[19, 17, 2, 5, 2, 1, 11], [17, 16, 1, 2, 3, 3, 9], [14, 12, 2, 0, 8, 3, 3], [36, 32, 4, 4, 10, 9, 13]];
const names = ['Самал орта мектебінде', 'Бірлік орта мектебінде', 'Жаңа орта мектебінде', 'Талап орта мектебінде'];
const four = names.flatMap((name, at) => block(name, schools[at]!));
const sum: Counts = [86, 77, 9, 11, 23, 16, 36];
const find = (...sheets: string[][][]) => blockIsSum.across!(sheets.map((values, at) => reportOf(sheetOf(values, { name: `Бет${at + 1}` }))));

describe('a block that is the sum of others', () => {
  it('is found under the name of the hub, and the figures that do not come from the others are named', () => {
    const [finding, ...more] = find([...four, ...block('Тірек мектебі бойынша', sum, 'Шебер – 1')]);
    expect([finding!.cells[0].address, finding!.args.parts.length, finding!.args.strange, more]).toEqual(['A29', 4, [{ label: 'Шебер', value: 1 }], []]);
  });

  it('is found on another sheet, and where the hub stands first', () => {
    expect(find(block('№ 5 мектеп-гимназиясында', sum), four).map(({ cells }) => `${cells[0].sheet}!${cells[0].address}`)).toEqual(['Бет1!A1']);
  });

  it('is found beside schools of another hub', () => {
    const others = block('Орман орта мектебінде', [20, 15, 5, 4, 4, 4, 8]);
    expect(find([...others, ...four, ...block('Тірек мектебі бойынша', sum)]).map(({ cells }) => cells[0].address)).toEqual(['A36']);
  });

  it('is accepted where it calls itself a sum', () => {
    for (const name of ['4 мектеп бойынша', 'Магниттік мектептерде', 'Хромтау ауданы бойынша', 'По магнитным школам', 'Барлық мектептер бойынша жиыны']) expect(find([...four, ...block(name, sum)])).toEqual([]);
  });

  it('is accepted where only the total, or little more, is alike', () => {
    expect(find([...four, ...block('Тірек мектебі бойынша', [86, 80, 6, 20, 30, 20, 16])])).toEqual([]);
    expect(find([...four, ...block('Тірек мектебі бойынша', [86, 77, 9, 10, 24, 20, 32])])).toEqual([]);
  });

  it('is said in every language', () => {
    const args = { subject: 'Тірек мектебі', parts: ['Самал', 'Бірлік'], figures: [36, 33], strange: [{ label: 'Шебер', value: 1 }] };
    expect(strings.kk.finding(args)).toContain('(36; 33) «Самал», «Бірлік» сандарының қосындысына тең; тек «Шебер» – 1 олардан шықпайды');
    expect(strings.ru.finding(args)).toContain('равны сумме данных «Самал», «Бірлік»; только «Шебер» – 1 из них не получается');
    expect(strings.en.finding({ ...args, strange: [] })).toBe('The figures of “Тірек мектебі” (36; 33) are the sum of “Самал”, “Бірлік”. Correct the heading or the numbers.');
  });
});
