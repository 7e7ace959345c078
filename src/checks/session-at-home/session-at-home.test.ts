import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { lessonListWith, type LessonRow } from '../lesson-examples.ts';
import { sessionAtHome } from './session-at-home.ts';
import { strings } from './strings.ts';

const find = (sheets: Readonly<Record<string, Values>>) => sessionAtHome.across!(Object.entries(sheets).map(([name, values]) => reportOf(sheetOf(values, { name }))));
const cellsOf = (found: ReturnType<typeof find>) => found.map(({ cells }) => cells.map(({ sheet, address }) => `${sheet}!${address}`));

const more = ['Оқушылар мектебі', 'Түрі', 'Күндері'];
const home = (dates: string, start = '10:20', end = '11:05'): LessonRow => ['№ 2 НОМ', '8', '', 'дүйсенбі', 3, start, end, 'Алгебра', 'Ахметов Б. А.', '3', '№ 2 НОМ', '', dates];
const session: LessonRow = ['№ 5 ЖББМ', '8', '', 'дүйсенбі', 3, '10:30', '11:15', 'Физика', 'Ким В. Г.', '12', '№ 2 НОМ', 'сессия', '10.11.2025–22.11.2025'];

describe('a lesson at home', () => {
  it('is suspended while its class is at a session', () => {
    const found = find({ Кесте: lessonListWith(more, session, home('01.09.2025–25.05.2026')) });
    expect(cellsOf(found)).toEqual([['Кесте!B2', 'Кесте!B3']]);
    expect(found[0]!.args).toMatchObject({ kind: 'C4_session_overlap', who: '8', school: '№ 5 ЖББМ', otherSchool: '№ 2 НОМ', start: '10:30', otherStart: '10:20' });
  });

  it('goes on on other dates, and at other times of the day', () => {
    expect(find({ Кесте: lessonListWith(more, session, home('01.09.2025–09.11.2025; 23.11.2025–25.05.2026')) })).toEqual([]);
    expect(find({ Кесте: lessonListWith(more, session, home('01.09.2025–25.05.2026', '11:15', '12:00')) })).toEqual([]);
  });

  it('is spoken of in words', () => {
    const [found] = find({ Кесте: lessonListWith(more, session, home('01.09.2025–25.05.2026')) });
    expect(strings.ru.finding(found!.args)).toBe('8 класс: понедельник – № 5 ЖББМ (3-й урок, 10:30–11:15, Физика, Ким В. Г.) и № 2 НОМ (3-й урок, 10:20–11:05, Алгебра, Ахметов Б. А.): урок сессии и урок в своей школе одновременно.');
  });
});
