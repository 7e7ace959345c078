import { paperBlocks, saidIn, tablesIn, without } from '../../../test/fixtures/session-papers.ts';
import { courseName, subjectAt } from '../../../test/fixtures/session-life-lessons.ts';
import { sessionSubjects } from '../../../test/fixtures/session-life.ts';
import { languages } from '../../text/language.ts';

describe('the timetable of a session', () => {
  it('has the base curriculum in its first part and the courses in its second', () => {
    const tables = tablesIn(paperBlocks('session-timetable'));
    expect(tables.map(({ id }) => id)).toEqual(['part-1 7', 'part-1 8', 'part-1 9', 'part-2 8', 'part-2 9']);
    const texts = (id: string) => tables.find((table) => table.id === id)!.rows.flatMap(({ cells }) => cells.slice(1).map(String)).filter((text) => text !== '');
    expect([texts('part-1 8').length, texts('part-2 8').length, texts('part-2 8')[0]!.startsWith(courseName), texts('part-1 8').some((text) => text.startsWith(courseName))]).toEqual([19, 1, true, false]);
  });

  it('says a joint lesson of four schools once, by weekday and time', () => {
    const [seventh] = tablesIn(paperBlocks('session-timetable', 'ru'));
    expect(seventh!.columns.map(({ heading }) => heading)).toEqual(['Урок', 'Понедельник', 'Вторник', 'Среда', 'Четверг', 'Пятница']);
    expect(seventh!.rows.map(({ cells }) => cells[0])).toEqual(['1\n14:00–14:40', '2\n14:50–15:30', '3\n15:40–16:20', '4\n16:30–17:10']);
    expect(String(seventh!.rows[0]!.cells[1])).toMatch(new RegExp(`^${sessionSubjects[subjectAt(7, 1, 1)]}, [^,\n]+, каб. 207$`, 'u'));
  });

  it.each(languages)('says where there are no lessons of the session: %s', (language) => {
    const blocks = paperBlocks('session-timetable', language, without('Сабақтар'));
    expect(tablesIn(blocks)).toEqual([]);
    expect(blocks.filter((block) => block.kind === 'paragraph' && block.look === 'note')).toHaveLength(1);
    expect(saidIn(blocks).join()).toContain('12.10.2026–16.10.2026');
  });
});
