import { foundIn } from '../../../test/fixtures/found-in.ts';
import { normsOn, sessionList } from '../norm-examples.ts';
import { sessionSubjects } from './session-subjects.ts';
import { strings } from './strings.ts';

const lessons = sessionList('12.10.2026–16.10.2026', ['9', 'дүйсенбі', 1, 'Алгебра'], ['9', 'дүйсенбі', 2, 'Физика']);
const plan = (...rows: (readonly [grade: string, subject: string, hours: number])[]) => ({ Жоспар: [['Мектеп', 'Сынып', 'Пән', 'Аптасына сағат'], ...rows.map(([grade, subject, hours]) => ['№ 2 НОМ', grade, subject, hours])] });
const found = (least: number, ...rows: Parameters<typeof plan>) => foundIn(sessionSubjects, lessons, { ...plan(...rows), ...normsOn(['norm-session-subjects', least]) }).map(({ args: { class: name, missing, planned } }) => [name, missing, planned]);

describe('the subjects of a session', () => {
  it('are those of the curriculum of each class that takes part', () => {
    expect(found(100, ['9', 'Алгебра', 3], ['9', 'Физика', 2])).toEqual([]);
    expect(found(100, ['9', 'Алгебра', 3], ['9', 'Химия', 2], ['8', 'Биология', 2])).toEqual([['9', ['Химия'], 2]]);
    expect(found(50, ['9', 'Алгебра', 3], ['9', 'Химия', 2])).toEqual([]);
    expect(found(51, ['9', 'Алгебра', 3], ['9', 'Химия', 2])).toHaveLength(1);
  });

  it('are one subject in both languages, and none with no hours', () => expect(found(100, ['9', 'Algebra', 0], ['9', 'алгебра', 3])).toEqual([]));

  it('are told in words', () => {
    const args = { kind: 'TC-13', school: '№ 5 ЖББМ', from: null, to: null, home: '№ 2 НОМ', class: '9', missing: ['Химия'], planned: 3, limit: 100, source: '', confirmed: true } as const;
    expect(strings.kk.finding(args)).toBe('№ 2 НОМ, 9-сынып: сессияда (№ 5 ЖББМ) жоспардағы 3 пәннен 1 пән жоқ: Химия. Керегі – кемінде 100% (норма баптаудан).');
  });
});
