import { foundIn } from '../../../test/fixtures/found-in.ts';
import { lessonListWith, type LessonRow } from '../lesson-examples.ts';
import { strings } from './strings.ts';
import { substituteMissing } from './substitute-missing.ts';

const lesson = (name: string, day: string, teacher: string, kind: string, dates: string, school: string): LessonRow => ['№ 5 ЖББМ', name, '', day, 1, '09:00', '09:45', 'Алгебра', teacher, '12', kind, dates, school];
const session = (day: string) => lesson('9', day, 'Ахметов Б. А.', 'сессия', '12.10.2026–16.10.2026', '№ 2 НОМ');
const own = (name: string, day: string, dates = '01.09.2026–11.10.2026; 17.10.2026–25.12.2026') => lesson(name, day, 'Ахметов Б. А.', '', dates, '№ 5 ЖББМ');
const found = (...rows: LessonRow[]) => foundIn(substituteMissing, lessonListWith(['Түрі', 'Күндері', 'Оқушылар мектебі'], session('дүйсенбі'), session('сейсенбі'), ...rows));

describe('a lesson that falls away in a session', () => {
  it('is told once for its teacher', () => {
    const [finding, ...more] = found(own('7А', 'дүйсенбі'), own('8Б', 'сейсенбі'), own('8Б', 'сәрсенбі'));
    expect(more).toEqual([]);
    expect(finding!.cells.map(({ address }) => address)).toEqual(['I4', 'I5', 'I2', 'I3']);
    expect(strings.kk.finding(finding!.args)).toBe('№ 5 ЖББМ, Ахметов Б. А.: сессия кезінде (12.10.2026–13.10.2026) мына сабақтары өтпейді, орнын басатын мұғалім жазылмаған: 7А, Алгебра, дүйсенбі, 1-сабақ; 8Б, Алгебра, сейсенбі, 1-сабақ.');
  });

  it('is nothing where somebody takes it over, or where it goes on', () => {
    expect(found(own('7А', 'дүйсенбі'), lesson('7А', 'дүйсенбі', 'Серікова А. Б.', '', '12.10.2026–16.10.2026', '№ 5 ЖББМ'))).toEqual([]);
    expect(found(own('7А', 'дүйсенбі', ''))).toEqual([]);
  });
});
