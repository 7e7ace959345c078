import { contextOf } from '../../../test/fixtures/contexts.ts';
import { magnetSchools } from '../../../test/fixtures/sample.ts';
import { seeded } from '../../../test/fixtures/random.ts';
import { schoolMergedDown } from '../../../test/fixtures/staff-layouts.ts';
import { callFunction } from '../custom-function.ts';
import { education } from './education.ts';

const call = (args: Parameters<typeof callFunction>[1]) => callFunction(education, args, contextOf('kk'));

describe('=TIREK.EDUCATION(staff, by, language)', () => {
  it('gives the figures of the session report', () => {
    const sheet = schoolMergedDown(magnetSchools('kk'), 'kk', seeded(5))[0]!;
    const result = call([sheet.grid.values]);
    expect(result.ok && (result.value as unknown[][]).map((row) => [row[1], row[2], row[6]])).toEqual([
      ['Барлығы', 'Жоғары білімді', 'Арнаулы орта'],
      [19, 17, 2],
      [17, 16, 1],
      [14, 12, 2],
      [36, 32, 4],
      [86, 77, 9],
    ]);
  });

  it('has the master’s degrees within higher education', () => {
    const result = call([[['ФИО', 'Образование'], ['а', 'высшее, магистр'], ['б', 'высшее'], ['в', 'колледж']], null, 'en']);
    expect(result.ok && (result.value as unknown[][])[2]).toEqual(['Total', 3, 2, 0.67, 1, 0.33, 1, 0.33, 0]);
  });
});
