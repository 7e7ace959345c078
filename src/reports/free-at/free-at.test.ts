import { lessonsReadAgain, rowsOfReport } from '../../../test/fixtures/timetable-reports.ts';
import { languages } from '../../text/language.ts';

describe('who and what is free', () => {
  it('is told for a time of the clock, in every school by its own bells', () => {
    expect(rowsOfReport('free-at', { wishes: { day: 1, time: '09:05' } }).slice(2)).toEqual([['09:05', '№ 5 ЖББМ', 'Оразбекова Б.С., Тұрланов Е.М.', '14, 15'], ['№ 2 НОМ', '–', '–']]);
  });

  it('is told for every lesson of a day where no time is asked for', () => {
    expect(rowsOfReport('free-at', { wishes: { day: 2 } }).slice(2)).toEqual([['2-сабақ\n09:55–10:40', '№ 5 ЖББМ', 'Оразбекова Б.С., Тұрланов Е.М.', '12, 14, 15'], ['№ 2 НОМ', '–', '–']]);
  });

  it.each(languages)('is no timetable again, in %s', (language) => expect(lessonsReadAgain('free-at', language)).toBe(0));
});
