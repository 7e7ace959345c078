import { paperBlocks, tablesIn, without } from '../../../test/fixtures/session-papers.ts';
import { languages } from '../../text/language.ts';
import { dutyRoles } from './duties.ts';
import { duties } from './strings.ts';

describe('the duties of a session', () => {
  it.each(languages)('are twelve of the coordinator, twelve of the tutor and eleven of the adviser, each its own: %s', (language) => {
    expect(dutyRoles.map((role) => duties[language][role].length)).toEqual([12, 12, 11]);
    expect(new Set(dutyRoles.flatMap((role) => duties[language][role])).size).toBe(35);
    const lists = paperBlocks('session-duties', language).filter((block) => block.kind === 'list');
    expect(lists.map(({ items }) => [items.length, String(items.at(-1)).endsWith('.'), items.slice(0, -1).every((item) => String(item).endsWith(';'))])).toEqual([[12, true, true], [12, true, true], [11, true, true]]);
  });

  it('name the people who have them at this session, with room to sign', () => {
    const tables = tablesIn(paperBlocks('session-duties'));
    expect(tables.map(({ id, rows }) => [id, rows.length])).toEqual([['coordinator', 1], ['tutor', 4], ['adviser', 7]]);
    expect(tables[2]!.rows.map(({ cells }) => [cells[2], cells[3]])).toEqual(['Химия', 'Биология', 'Физика', 'Математика', 'География', 'Вариативтік курс', 'Вариативтік курс'].map((subject) => ['№ 4 мектеп-гимназиясы', subject]));
  });

  it('say where nobody has a role yet', () => {
    const blocks = paperBlocks('session-duties', 'ru', without('Сессиядағы рөлдер'));
    expect(tablesIn(blocks)).toEqual([]);
    expect(JSON.stringify(blocks).match(/пока никто не назначен/gu)).toHaveLength(3);
  });
});
