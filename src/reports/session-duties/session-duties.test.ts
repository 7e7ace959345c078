import { afterSession } from '../../../test/fixtures/session-life.ts';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { defaultStaffSettings } from '../../domain/staffing/settings.ts';
import type { PaperBlock, PaperTable } from '../../sheet/official-paper.ts';
import { readSheets } from '../../sheet/reading.ts';
import { languages } from '../../text/language.ts';
import { reportSource } from '../report-source.ts';
import { dutyRoles } from './duties.ts';
import { sessionDuties } from './session-duties.ts';
import { duties } from './strings.ts';

const blocksOf = (language: (typeof languages)[number], sheets = afterSession()): readonly PaperBlock[] => {
  const source = reportSource(readSheets(sheets.map(({ name, values }) => sheetOf(values, { name }))), { staff: defaultStaffSettings, today: { year: 2026, month: 10, day: 1 } });
  const made = sessionDuties.paper(source, language);
  if (!made.ok) throw new Error(made.problem.code);
  return made.value.blocks;
};
const tablesOf = (blocks: readonly PaperBlock[]) => blocks.filter((block): block is PaperTable => block.kind === 'table');

describe('the duties of a session', () => {
  it.each(languages)('are twelve of the coordinator, twelve of the tutor and eleven of the adviser, each its own: %s', (language) => {
    expect(dutyRoles.map((role) => duties[language][role].length)).toEqual([12, 12, 11]);
    expect(new Set(dutyRoles.flatMap((role) => duties[language][role])).size).toBe(35);
    const lists = blocksOf(language).filter((block) => block.kind === 'list');
    expect(lists.map(({ items }) => [items.length, String(items.at(-1)).endsWith('.'), items.slice(0, -1).every((item) => String(item).endsWith(';'))])).toEqual([[12, true, true], [12, true, true], [11, true, true]]);
  });

  it('name the people who have them at this session, with room to sign', () => {
    const tables = tablesOf(blocksOf('kk'));
    expect(tables.map(({ id, rows }) => [id, rows.length])).toEqual([['coordinator', 1], ['tutor', 4], ['adviser', 5]]);
    expect(tables[2]!.rows.map(({ cells }) => [cells[2], cells[3]])).toEqual(['Химия', 'Биология', 'Физика', 'Математика', 'География'].map((subject) => ['№ 4 мектеп-гимназиясы', subject]));
  });

  it('say where nobody has a role yet', () => {
    const blocks = blocksOf('ru', afterSession().filter(({ name }) => name !== 'Сессиядағы рөлдер'));
    expect(tablesOf(blocks)).toEqual([]);
    expect(JSON.stringify(blocks).match(/пока никто не назначен/gu)).toHaveLength(3);
  });
});
