import fc from 'fast-check';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { orderNumber } from './order-number.ts';
import { strings } from './strings.ts';

const find = (...lines: string[]) => orderNumber.inSheet!(reportOf(sheetOf(lines.map((line) => [line]), { name: 'Есеп' })));

describe('the number of an order', () => {
  it('gets a slash in the place of a backslash, and nothing else in the cell changes', () => {
    const text = 'Жоспарға сәйкес 01.11.2023 жылғы № 824 \\ 1 бұйрығымен  өтті.';
    const place = { sheet: 'Есеп', address: 'A1' };
    expect(find(text)).toEqual([
      { cells: [place], args: { kind: 'backslash', number: '№ 824 \\ 1', own: null }, expected: '№ 824/1', fix: { changes: [{ ...place, from: text, to: 'Жоспарға сәйкес 01.11.2023 жылғы № 824/1 бұйрығымен  өтті.' }] } },
    ]);
  });

  it('is asked for its date once, unless the date is given somewhere', () => {
    expect(find('№ 784 бұйрығы негізінде.', 'Сол № 784 бұйрығымен бекітілді.').map(({ severity, cells }) => [severity, cells[0].address])).toEqual([['question', 'A1']]);
    expect(find('№ 784 бұйрығы негізінде.', '17.10.2022 жылғы №784 бұйрық.')).toEqual([]);
  });

  it('is not the number of a school, nor a path', () => {
    expect(find('№ 29 ЖББМ', '№ 7 мектеп 13.11-17.11 аралығында', 'C:\\есеп\\2', 'және/немесе')).toEqual([]);
  });

  it('is one in the order and in its appendices', () => {
    const told = (...lines: string[]) => find(...lines).filter(({ args }) => args.kind === 'appendix').map(({ cells, expected }) => `${cells[0].address} ${expected}`);
    expect(told('ПРИКАЗ от 5 сентября 2023 года № 402', 'На основании приказа № 120 от 10.03.2023', 'Приложение к приказу № 420')).toEqual(['A3 № 402']);
    expect(told('ПРИКАЗ', 'от 5 сентября 2023 года        № 402', 'Приложение к приказу № 420 от 5 сентября 2023 года')).toEqual(['A3 № 402']);
    expect(told('05.09.2023 ж. БҰЙРЫҚ', 'БҰЙРЫҚ № 402/1', '№ 402/1 бұйрығына 1-қосымша')).toEqual([]);
    expect(strings.ru.finding({ kind: 'appendix', number: '№ 420', own: '№ 402' })).toBe('Приложение дано к приказу «№ 420», а номер приказа – «№ 402». Проверьте номер.');
  });

  it('is mended wherever it stands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 99 }), fc.constantFrom('бұйрығы бойынша', 'приказ'), (first, second, word) => {
        const [found] = find(`2024 жыл. 01.02.2024 ж. № ${first}\\${second} ${word}`);
        expect([found?.expected, found?.fix?.changes[0].to]).toEqual([`№ ${first}/${second}`, `2024 жыл. 01.02.2024 ж. № ${first}/${second} ${word}`]);
      }),
    );
  });

  it('is explained in words', () => {
    expect(strings.kk.finding({ kind: 'backslash', number: '№ 824\\1', own: null })).toBe('Бұйрық нөмірінде кері сызық тұр: «№ 824\\1». «№ 824/1» деп жазыңыз.');
    expect(strings.ru.finding({ kind: 'undated', number: '№ 784', own: null })).toBe('У приказа «№ 784» не указана дата. Напишите, когда он издан.');
    expect(strings.en.finding({ kind: 'undated', number: '№ 784', own: null })).toBe('The order “№ 784” has no date. Say when it was issued.');
  });
});
