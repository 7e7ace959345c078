import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { personSpelling } from './person-spelling.ts';
import { strings } from './strings.ts';

const reports = (...sheets: Values[]) => sheets.map((values, index) => reportOf(sheetOf(values, { name: `Т${index + 1}` })));
const across = (...sheets: Values[]) => personSpelling.across!(reports(...sheets)).map(({ cells, args, severity }) => [cells[0].address, args.kind, args.names, severity]);
const head = ['№', 'Іс-шара', 'Мерзімі', 'Жауапты'];

describe('people spelled in several ways', () => {
  it('are asked about where one letter of the surname differs and the initial is the same', () => {
    expect(across([['Құрамы: А. Мусағатова – Көктерек ОМ директоры']], [head, [1, 'Жиналыс', 'қазан', 'А. Мушағатова'], [2, 'Кесте', 'қазан', 'А. Мушағатова']])).toEqual([
      ['A1', 'near', ['Мусағатова'.replace(/^/u, 'А. '), 'А. Мушағатова'], 'warning'],
    ]);
  });

  it('are two people: a man and a woman, other initials, two in one cell, short surnames', () => {
    expect(across([head, [1, 'Жиналыс', 'қазан', 'А. Мусағатов'], [2, 'Кесте', 'қазан', 'А. Мусағатова']])).toEqual([]);
    expect(across([head, [1, 'Жиналыс', 'қазан', 'А. Мусағатова'], [2, 'Кесте', 'қазан', 'Б. Мушағатова']])).toEqual([]);
    expect(across([head, [1, 'Жиналыс', 'қазан', 'А. Омарбекова'], [2, 'Кесте', 'қазан', 'А. Умарбекова']])).toEqual([]);
    expect(across([head, [1, 'Жиналыс', 'қазан', 'А.Б. Мусағатова'], [2, 'Кесте', 'қазан', 'А.С. Мушағатова']])).toEqual([]);
    expect(across([head, [1, 'Жиналыс', 'қазан', 'А. Мусағатова, А. Мушағатова'], [2, 'Кесте', 'қазан', 'А. Ким\nА. Кем']])).toEqual([]);
  });

  it('are asked about where the second initial differs', () => {
    expect(across([head, [1, 'Жиналыс', 'қазан', 'Ескелдиев С.В.'], [2, 'Кесте', 'қазан', 'Ескелдиев С.Б.']])).toEqual([['D2', 'initials', ['Ескелдиев С.В.', 'Ескелдиев С.Б.'], 'question']]);
    expect(across([head, [1, 'Жиналыс', 'қазан', 'Ескелдиев С.В., Ескелдиев С.Б.'], [2, 'Кесте', 'қазан', 'Ескелдиев С.']])).toEqual([]);
    expect(across([head, [1, 'Жиналыс', 'қазан', 'Ескелдиев Серік Бөрібайұлы'], [2, 'Кесте', 'қазан', 'Ескелдиев Сәкен Тасқынұлы']])).toEqual([]);
  });

  it('are one name in Kazakh and Russian letters, the Kazakh one preferred', () => {
    const [found] = personSpelling.across!(reports([head, [1, 'Жиналыс', 'қазан', 'Кулмуханова А.'], [2, 'Кесте', 'қазан', 'Құлмұханова А.'], [3, 'Тест', 'қазан', 'Кулмуханова А.']]));
    expect([found!.args, found!.cells[0].address, found!.expected]).toEqual([{ kind: 'letters', names: ['Кулмуханова', 'Құлмұханова'], preferred: 'Құлмұханова', cells: 3 }, 'D2', 'Құлмұханова А.']);
  });

  it('have their initials on both sides: one finding for the sheet, at the rarer way', () => {
    const [report] = reports([head, [1, 'Жиналыс', 'қазан', 'Қ. Тасқынов\nБ. Ескелдиев'], [2, 'Кесте', 'қазан', 'Тасқынов Қ\nЕскелдиев Б'], [3, 'Тест', 'қазан', 'Тасқынов Қ']]);
    expect(personSpelling.inSheet!(report!).map(({ cells, args }) => [cells.map(({ address }) => address), args.kind, args.names])).toEqual([[['D2'], 'order', ['Қ. Тасқынов', 'Б. Ескелдиев']]]);
  });

  it('have their initials in front in a signature, an approval and a sentence, which is no disorder', () => {
    const table: Values = [head, [1, 'Жиналыс', 'қазан', 'Тасқынов Қ'], [2, 'Кесте', 'қазан', 'Тасқынов Қ']];
    for (const line of ['Білім бөлімінің басшысы ________ Қ.Тасқынов', 'Есепті Қ. Тасқынов дайындады'])
      expect(personSpelling.inSheet!(reports([[line], ...table])[0]!)).toEqual([]);
    expect(personSpelling.inSheet!(reports([['БЕКІТЕМІН'], ['Қ. Тасқынов'], ...table])[0]!)).toEqual([]);
    expect(personSpelling.inSheet!(reports([['Кеңес мүшелері:'], ['Қ. Тасқынов – директор'], ...table])[0]!)).toHaveLength(1);
  });

  it('are described in every language', () => {
    expect(strings.kk.finding({ kind: 'near', names: ['А. Мусағатова', 'А. Мушағатова'], preferred: null, cells: 2 })).toBe('«А. Мусағатова», «А. Мушағатова»: бір адам ба, әлде екі адам ба? Бір адам болса, аты-жөнін бірдей жазыңыз.');
    expect(strings.ru.finding({ kind: 'order', names: ['Қ. Тасқынов'], preferred: null, cells: 3 })).toContain('(мест: 3)');
  });
});
