import fc from 'fast-check';
import { fieldsOf, gradesIn, gradesText, pupilsIn, pupilsText, withGrades } from './form-fields.ts';

describe('the fields of a form', () => {
  it('ask first what is needed; unit and school of a class are one question', () => {
    const { main, more } = fieldsOf('classes', { registers: [] });
    expect(main.map(({ field }) => field)).toEqual(['school', 'grades', 'languages', 'pupils', 'teacher']);
    expect(more.map(({ field }) => field)).toEqual(['room', 'from', 'until', 'note']);
  });

  it('are those that have a column in the workbook', () => {
    const table = { sheet: 'Мектептер', address: 'A1:C9', rows: 8, fields: ['unit', 'name', 'note'], mapping: undefined };
    const { main, more } = fieldsOf('schools', { registers: [{ kind: 'schools', tables: [table], rows: 8, misread: [], misreadAll: 0, on: undefined }] });
    expect([...main, ...more].map(({ field }) => field)).toEqual(['unit', 'name', 'note']);
  });
});

describe('grades and their pupils', () => {
  it('are written as a register has them', () => {
    expect([gradesIn('3+2'), gradesIn('2, 3'), gradesIn('')]).toEqual([[2, 3], [2, 3], []]);
    expect([gradesText([3, 2]), pupilsText(['5', ' 7']), pupilsText(['', ''])]).toEqual(['2+3', '5+7', '']);
  });

  it('are one number where the register counts all together', () => expect([pupilsIn('12', [2, 3]), pupilsIn('5+7', [2, 3]), pupilsIn('', [2, 3])]).toEqual([undefined, ['5', '7'], ['', '']]));

  it('stay together: a grade that stays keeps its pupils, whatever is ticked and unticked', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 4 }), fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 4 }), (before, after) => {
        const sorted = [...before].sort((one, other) => one - other);
        const texts = { grades: gradesText(before), pupils: pupilsText(sorted.map((grade) => String(grade + 20))) };
        const grades = [...after].sort((one, other) => one - other);
        const parts = pupilsIn(withGrades(texts, grades).pupils, grades)!;
        expect(parts).toEqual(grades.map((grade) => (before.includes(grade) ? String(grade + 20) : '')));
      }),
    );
  });

  it('leave one number for all together as it is', () => expect(withGrades({ grades: '2+3', pupils: '12' }, [2, 4])).toEqual({ grades: '2+4', pupils: '12' }));
});
