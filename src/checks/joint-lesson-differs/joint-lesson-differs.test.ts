import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { lessonListWith, type LessonRow } from '../lesson-examples.ts';
import { jointLessonDiffers } from './joint-lesson-differs.ts';
import { strings } from './strings.ts';

const find = (sheets: Readonly<Record<string, Values>>) => jointLessonDiffers.across!(Object.entries(sheets).map(([name, values]) => reportOf(sheetOf(values, { name }))));
const cellsOf = (found: ReturnType<typeof find>) => found.map(({ cells }) => cells.map(({ sheet, address }) => `${sheet}!${address}`));

const more = ['Форматы', 'Ағын'];
const row = (school: string, start: string, end: string, { teacher = 'Ким В. Г.', day = 'дүйсенбі', stream = 'Ағын 1' } = {}): LessonRow => [school, '8', '', day, 3, start, end, 'Физика', teacher, '', 'онлайн', stream];

describe('the rows of a joint lesson', () => {
  it('agree on day, time and teacher', () => {
    expect(find({ Кесте: lessonListWith(more, row('№ 5 ЖББМ', '10:20', '11:05'), row('№ 2 НОМ', '10:20', '11:05')) })).toEqual([]);
    const found = find({ Кесте: lessonListWith(more, row('№ 5 ЖББМ', '10:20', '11:05'), row('№ 2 НОМ', '10:30', '11:10', { teacher: 'Ахметов Б. А.' })) });
    expect(cellsOf(found)).toEqual([['Кесте!L2', 'Кесте!L3']]);
    expect(found[0]!.args).toMatchObject({ kind: 'K1_stream_mismatch', stream: 'Ағын 1', differs: ['clock', 'teacher'], rows: [{ school: '№ 5 ЖББМ', day: 1, start: '10:20' }, { school: '№ 2 НОМ', start: '10:30' }] });
  });

  it('are named once for all of them', () => {
    expect(cellsOf(find({ Кесте: lessonListWith(more, row('№ 5 ЖББМ', '10:20', '11:05'), row('№ 2 НОМ', '10:20', '11:05'), row('№ 3 НОМ', '10:20', '11:05', { day: 'жұма' })) }))).toEqual([['Кесте!L2', 'Кесте!L3', 'Кесте!L4']]);
  });

  it('of two joint lessons are not compared, nor rows without one', () => {
    expect(find({ Кесте: lessonListWith(more, row('№ 5 ЖББМ', '10:20', '11:05'), row('№ 2 НОМ', '12:20', '13:05', { stream: 'Ағын 2' }), row('№ 3 НОМ', '14:20', '15:05', { stream: '' }), row('№ 4 НОМ', '15:20', '16:05', { stream: '' })) })).toEqual([]);
  });

  it('are spoken of in words', () => {
    const [found] = find({ Кесте: lessonListWith(more, row('№ 5 ЖББМ', '10:20', '11:05'), row('№ 2 НОМ', '10:30', '11:10')) });
    expect(strings.kk.finding(found!.args)).toBe('Ортақ сабақ «Ағын 1»: уақыты әртүрлі – № 5 ЖББМ (дүйсенбі, 3-сабақ, 10:20–11:05, Ким В. Г.); № 2 НОМ (дүйсенбі, 3-сабақ, 10:30–11:10, Ким В. Г.).');
  });
});
