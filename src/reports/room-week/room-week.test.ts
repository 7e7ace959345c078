import { lessonHeadings, lessonsReadAgain, rowsOfReport } from '../../../test/fixtures/timetable-reports.ts';
import { languages } from '../../text/language.ts';

describe('the week of a room', () => {
  it('is kept apart from that of a room of the same number in another school', () => {
    const cells = [
      lessonHeadings,
      ['№ 5 ЖББМ', '7А', null, 'Дүйсенбі', 1, '08:30', '09:15', null, 'Алгебра', 'Сейтқали А.Н.', '3'],
      ['№ 2 НОМ', '8', null, 'Дүйсенбі', 1, '09:00', '09:45', null, 'Физика', 'Оразбекова Б.С.', '3'],
    ];
    expect(rowsOfReport('room-week', { cells }).map(([first]) => first).filter((text) => String(text).includes('кабинет'))).toEqual(['3, № 2 НОМ: кабинеттің бос емес уақыты', '3, № 5 ЖББМ: кабинеттің бос емес уақыты']);
  });

  it.each(languages)('is no timetable again, in %s', (language) => expect(lessonsReadAgain('room-week', language)).toBe(0));
});
