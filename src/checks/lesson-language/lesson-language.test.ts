import { foundIn } from '../../../test/fixtures/found-in.ts';
import { lessonListWith, type LessonRow } from '../lesson-examples.ts';
import { lessonLanguage } from './lesson-language.ts';
import { strings } from './strings.ts';

const classes = { Сыныптар: [['Мектеп', 'Сынып', 'Күніне ең көп сабақ', 'Оқыту тілі'], ['№ 2 НОМ', '9', 7, 'орыс']] };
const lesson = (day: string, subject: string, language: string | null): LessonRow => ['№ 5 ЖББМ', '9', '', day, 1, '09:00', '09:45', subject, 'Ахметов Б. А.', '12', '№ 2 НОМ', language];
const found = (...rows: LessonRow[]) => foundIn(lessonLanguage, lessonListWith(['Оқушылар мектебі', 'Оқыту тілі'], ...rows), classes);

describe('the language of instruction', () => {
  it('is told once for a class', () => {
    const [finding, ...more] = found(lesson('дүйсенбі', 'Алгебра', 'қазақ'), lesson('сейсенбі', 'Физика', 'қазақ'), lesson('сәрсенбі', 'Химия', 'орыс'));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ cells: [{ address: 'B2' }, { address: 'B3' }], args: { kind: 'TC-15', language: 'ru', other: 'kk', subjects: ['Алгебра', 'Физика'] } });
    expect(strings.kk.finding(finding!.args)).toBe('№ 2 НОМ, 9-сынып: оқыту тілі – орыс, ал сабақтың тілі – қазақ (№ 5 ЖББМ, Алгебра, Физика).');
  });

  it('does not matter to languages, and is not known everywhere', () => expect(found(lesson('дүйсенбі', 'Қазақ әдебиеті', 'қазақ'), lesson('сейсенбі', 'Алгебра', null))).toEqual([]));
});
