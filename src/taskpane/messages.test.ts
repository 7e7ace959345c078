import type { Done } from '../jobs/desk.ts';
import { describeMessage, intentOf } from './messages.ts';
import type { Message } from './message.ts';

const done = (sheets: string[], cells: number): Done => ({ insertion: { kind: 'report', id: 'qualification' }, sheets, cells });
const inserted = (sheets: string[], cells: number): Message => ({ kind: 'inserted', done: done(sheets, cells), places: [] });
const takenBack = (restored: number, removedSheets: string[], left: number): Message => ({
  kind: 'taken-back',
  takenBack: { restored, removedSheets, left: left === 0 ? [] : [{ sheet: 'Тізім', addresses: Array.from({ length: left }, (_, row) => `A${row + 1}`) }] },
});

describe('what a message says', () => {
  it('names the sheets and counts the cells that were written', () => {
    expect(describeMessage(inserted(['Сапалық құрам'], 400), 'kk')).toBe('Енгізілді: «Сапалық құрам» парағы, 400 ұяшық.');
    expect(describeMessage(inserted(['Состав', 'Школы'], 21), 'ru')).toBe('Вставлено: листы «Состав», «Школы», 21 ячейка.');
    expect(describeMessage(inserted(['Teachers'], 1), 'en')).toBe('Inserted: sheet “Teachers”, 1 cell.');
  });

  it('says what an undo put back', () => {
    expect(describeMessage(takenBack(0, ['Состав'], 0), 'ru')).toBe('Удалён вставленный лист «Состав».');
    expect(describeMessage(takenBack(22, [], 0), 'ru')).toBe('Возвращены к прежнему виду 22 ячейки.');
    expect(describeMessage(takenBack(3, [], 0), 'kk')).toBe('Бұрынғы қалпына келтірілді: 3 ұяшық.');
  });

  it('says what an undo left because somebody changed it since, and then it is a warning', () => {
    expect(describeMessage(takenBack(5, [], 2), 'ru')).toBe('Возвращено к прежнему виду 5 ячеек. С тех пор изменено (2 ячейки), поэтому оставлено как есть.');
    expect(describeMessage(takenBack(0, [], 1), 'en')).toBe('Nothing was taken back. Changed since (1 cell), and therefore left as it is.');
    expect([intentOf(takenBack(5, [], 2)), intentOf(takenBack(5, [], 0))]).toEqual(['warning', 'success']);
  });

  it('says that nothing was left to take back', () => expect(describeMessage(takenBack(0, [], 0), 'kk')).toBe('Кері қайтаратын ештеңе қалмаған.'));

  it('tells an error from a stop that a person asked for', () => {
    const problem = (code: 'workbook-busy' | 'workbook-cancelled'): Message => ({ kind: 'problem', problem: { code, args: {} } });
    expect([intentOf(problem('workbook-busy')), intentOf(problem('workbook-cancelled'))]).toEqual(['error', 'info']);
    expect(describeMessage(problem('workbook-cancelled'), 'en')).toBe('Stopped. Nothing was changed.');
  });

  it('says how many cells were mended, and which were left', () => {
    const mended = (cells: number, left: number): Message => ({ kind: 'mended', mended: { cells, left: Array.from({ length: left }, (_, row) => ({ sheet: 'Тізім', address: `A${row + 1}` })), protectedSheets: [] } });
    expect([1, 3, 5, 21].map((cells) => describeMessage(mended(cells, 0), 'ru'))).toEqual(['Исправлена 1 ячейка.', 'Исправлены 3 ячейки.', 'Исправлено 5 ячеек.', 'Исправлена 21 ячейка.']);
    expect(describeMessage(mended(2, 1), 'kk')).toBe('Түзетілді: 2 ұяшық. 1 ұяшық сол күйінде қалды: онда формула тұр немесе мазмұны өзгерген.');
    expect(describeMessage(mended(0, 2), 'ru')).toBe('Ничего не исправлено. 2 ячейки оставлены как есть: там формула или содержимое успело измениться.');
    expect(describeMessage({ kind: 'mended', mended: { cells: 3, left: [], protectedSheets: ['Желі'] } }, 'ru')).toBe('Исправлены 3 ячейки. Защищённый лист «Желі» не исправлен.');
    expect([intentOf(mended(2, 1)), intentOf(mended(2, 0))]).toEqual(['warning', 'success']);
  });

  it('says what was highlighted, and names the protected sheets that were not', () => {
    const painted = (cells: number, left: string[]): Message => ({ kind: 'painted', painted: { cells, left } });
    expect(describeMessage(painted(12, ['Т1', 'Т2']), 'ru')).toBe('Подсвечено 12 ячеек. Защищённые листы «Т1», «Т2» не подсвечены.');
    expect(describeMessage(painted(3, []), 'kk')).toBe('Боялды: 3 ұяшық.');
    expect([intentOf(painted(12, ['Т1'])), intentOf(painted(3, []))]).toEqual(['warning', 'success']);
  });

  it('tells a list that counts from one that still needs its columns', () => {
    const list = (kind: 'list-counted' | 'list-known' | 'list-bare' | 'list-empty'): Message => ({ kind, sheet: 'Тізім', range: 'A1:C9' });
    expect(['list-counted', 'list-known', 'list-bare', 'list-empty'].map((kind) => intentOf(list(kind as 'list-bare')))).toEqual(['success', 'info', 'warning', 'warning']);
    const texts = (['list-counted', 'list-known', 'list-bare', 'list-empty'] as const).map((kind) => describeMessage(list(kind), 'ru'));
    expect(new Set(texts).size).toBe(4);
    texts.forEach((text) => expect(text).toMatch(/«Тізім»/u));
  });
});
