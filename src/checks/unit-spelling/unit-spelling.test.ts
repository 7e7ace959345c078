import fc from 'fast-check';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { strings } from './strings.ts';
import { unitSpelling } from './unit-spelling.ts';

const find = (...sheets: Values[]) => unitSpelling.across!(sheets.map((values, index) => reportOf(sheetOf(values, { name: `Т${index + 1}` }))));
const head = ['№', 'Аудан/қала', 'Мектеп саны'];
const short = (found: ReturnType<typeof find>) => found.map(({ cells, expected }) => [cells[0].address, expected]);

describe('units spelled in several ways', () => {
  it('proposes the commonest Kazakh spelling, each rarer one in a finding of its own, with all its cells', () => {
    const found = find([head, [1, 'Бұқаржырау', 5], [2, 'Жезказган қсы:', 2]], [head, [1, 'Бұқаржырау', 5], [2, 'Жезқазған', 2]], [head, [1, 'Бұқар жырау', 5], [2, 'Жезказган', 2]]);
    expect(short(found)).toEqual([['B2', 'Бұқаржырау'], ['B3', 'Жезқазған қсы:']]);
    expect(found[1]!.cells).toEqual([{ sheet: 'Т1', address: 'B3' }, { sheet: 'Т3', address: 'B3' }, { sheet: 'Т2', address: 'B3' }]);
  });

  it('prefers the Kazakh spelling even where the Russian one is commoner', () => {
    expect(short(find([head, [1, 'Караганда', 5], [2, 'Абай', 1]], [head, [1, 'Караганда', 5], [2, 'Абай', 1]], [head, [1, 'Қарағанды', 5], [2, 'Шет', 1]]))).toEqual([['B2', 'Қарағанды']]);
  });

  it('does not take an oblast, a case ending or capital letters for another spelling', () => {
    expect(find([['Қарағанды облысы бойынша'], ['Қарағанды қаласының мектептері'], ['ҚАРАҒАНДЫ қаласы'], ['Осакаров ауданынан'], ['Осакаров  ауданы'], ['Oсакаров ауданы']])).toEqual([]);
  });

  it('takes a Russian name in a Russian phrase for what it is, and not in a label of a Kazakh table', () => {
    expect(find([['Қарағанды қаласының мектептері бойынша мәлімет'], ['«Отдел образования города Караганды» КММ бұйрығы']])).toEqual([]);
    expect(short(find([head, [1, 'г. Сатпаев', 5], [2, 'Абай', 1]], [head, [1, 'Сәтбаев қ.', 5], [2, 'Абай', 1]]))).toEqual([['B2', 'г. Сәтбаев']]);
  });

  it('leaves the cases of Russian adjectives alone, and compares their spellings', () => {
    expect(find([['Школы Бухар-Жырауского района'], ['в Бухар-Жырауском районе открыты'], ['Осакаровский район']])).toEqual([]);
    expect(short(find([['Школы Бухар-Жырауского района'], ['в Бухар-Жырауском районе открыты'], ['Бухаржырауский район']]))).toEqual([['A3', 'Бухар-Жырауский район']]);
  });

  it('are found wherever a Kazakh letter was lost, each in one finding at that cell, and nothing else', () => {
    const units = ['Қарқаралы', 'Бұқар жырау', 'Жаңаарқа', 'Ақтоғай', 'Ұлытау', 'Хромтау', 'Мұғалжар', 'Ақжайық', 'Шет'];
    const russian: Readonly<Record<string, string>> = { қ: 'к', ғ: 'г', ң: 'н', ұ: 'у', Қ: 'К', Ұ: 'У' };
    const spoil = (name: string) => [...name].map((letter) => russian[letter] ?? letter).join('');
    fc.assert(
      fc.property(fc.shuffledSubarray(units, { minLength: 3 }), fc.nat(), fc.constantFrom('', ' ', ':'), (names, chance, tail) => {
        const row = chance % names.length;
        const table = (list: readonly string[]): Values => [head, ...list.map((name, at) => [at + 1, name, at + 2])];
        const planted = names.map((name, at) => (at === row ? spoil(name) + tail : name));
        const found = short(find(table(names), table(planted), table(names)));
        expect(found).toEqual(spoil(names[row]!) === names[row] ? [] : [[`B${row + 2}`, `${names[row]!}${tail}`.trim()]]);
      }),
    );
  });

  it('says in every language what stands there and what to do', () => {
    const args = { written: 'Жаңаарка', preferred: 'Жаңаарқа', others: ['Жаңаарка'], count: 1 };
    expect(strings.kk.finding(args)).toBe('«Жаңаарка» басқа жерде «Жаңаарқа» деп жазылған. Бір аудан (қала) болса, «Жаңаарқа» деп бірдей жазыңыз.');
    expect(strings.ru.finding({ ...args, preferred: null, others: ['Жаңаарка', 'Жаңа арқа'] })).toBe('Одно название написано по-разному: «Жаңаарка», «Жаңа арқа». Выберите одно написание.');
  });
});
