import { lessonsOfReports, lessonsReadAgain, rowsOfReport } from '../../../test/fixtures/timetable-reports.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { languages } from '../../text/language.ts';

describe('who and what is free', () => {
  it('is told for a time of the clock, in every school by its own bells', () => {
    expect(rowsOfReport('free-at', { wishes: { day: 1, time: '09:05' } }).slice(2)).toEqual([['09:05', '№ 5 ЖББМ', 'Оразбекова Б.С., Тұрланов Е.М.', '14, 15'], ['№ 2 НОМ', '–', '–']]);
  });

  it('is told for every lesson of a day where no time is asked for', () => {
    expect(rowsOfReport('free-at', { wishes: { day: 2 } }).slice(2)).toEqual([['2-сабақ\n09:55–10:40', '№ 5 ЖББМ', 'Оразбекова Б.С., Тұрланов Е.М.', '12, 14, 15'], ['№ 2 НОМ', '–', '–']]);
  });

  it('is nobody who is away then, for an hour or for the whole day', () => {
    const away = (...line: readonly (string | null)[]) => [...lessonsOfReports, [], ['Мұғалім', 'Бос емес күні', 'Басталуы', 'Аяқталуы'], [...line]];
    const free = (cells: Values) => rowsOfReport('free-at', { cells, wishes: { day: 1, time: '12:30' } })[2]![2];
    expect(free(lessonsOfReports)).toBe('Оразбекова Б.С., Сейтқали А.Н., Тұрланов Е.М.');
    expect(free(away('Оразбекова Б.С.', 'Дүйсенбі', '12:00', '13:00'))).toBe('Сейтқали А.Н., Тұрланов Е.М.');
    expect(free(away('Оразбекова Б.С.', 'Дүйсенбі', null, null))).toBe('Сейтқали А.Н., Тұрланов Е.М.');
  });

  it.each(languages)('is no timetable again, in %s', (language) => expect(lessonsReadAgain('free-at', language)).toBe(0));
});
