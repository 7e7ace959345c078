import fc from 'fast-check';
import type { TableView } from '../../jobs/desk.ts';
import { staffFields } from '../../sheet/tables/staff-field.ts';
import { draftOf, fieldAt, headingHeights, isCountable, mappingOf, withField, type MappingDraft } from './mapping-draft.ts';

const area = { top: 1, left: 0, bottom: 40, right: 4 };
const table = (fields: MappingDraft['fields'], school?: string): TableView => ({
  sheet: 'Тізім', hidden: false, range: 'A2:E41', people: 0, notUnderstood: 0, leftOut: 0, columns: [], mapped: false,
  mapping: { sheet: 'Тізім', area, headingRows: 2, fields, ...(school === undefined ? {} : { school }) },
});

describe('naming the columns of a list', () => {
  it('begins with what was understood', () => {
    const draft = draftOf(table({ name: 1, category: 3 }));
    expect([0, 1, 2, 3].map((column) => fieldAt(draft, column))).toEqual([undefined, 'name', undefined, 'category']);
    expect(draft).toMatchObject({ headingRows: 2, school: '' });
  });

  it('takes a field away from the column that had it, and a column’s old field away with it', () => {
    const draft = withField(draftOf(table({ name: 1, category: 3 })), 1, 'category');
    expect(draft.fields).toEqual({ category: 1 });
    expect(withField(draft, 1, undefined).fields).toEqual({});
  });

  it('never gives two fields to a column, nor two columns to a field, and leaves the others alone', () => {
    const step = fc.tuple(fc.nat(4), fc.option(fc.constantFrom(...staffFields), { nil: undefined }));
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
        let draft = draftOf(table({}));
        for (const [column, field] of steps) {
          const others = [0, 1, 2, 3, 4].filter((other) => other !== column && fieldAt(draft, other) !== field).map((other) => [other, fieldAt(draft, other)]);
          draft = withField(draft, column, field);
          expect(fieldAt(draft, column)).toBe(field);
          expect(others.map(([other]) => [other, fieldAt(draft, other as number)])).toEqual(others);
        }
        const columns = Object.values(draft.fields);
        expect(new Set(columns).size).toBe(columns.length);
      }),
    );
  });

  it('needs a column of categories, old ones included, or of education', () => {
    const countable = (fields: MappingDraft['fields']) => isCountable(draftOf(table(fields)));
    expect([countable({ category: 1 }), countable({ oldCategory: 1 }), countable({ education: 1 })]).toEqual([true, true, true]);
    expect([countable({}), countable({ name: 1, school: 2 })]).toEqual([false, false]);
  });

  it('gives a mapping of the same cells; the school’s name only where no column holds it', () => {
    const draft = { fields: { name: 1, category: 3 }, headingRows: 1, school: '  Аққұдық орта мектебі ' };
    expect(mappingOf(table({}), draft)).toEqual({ sheet: 'Тізім', area, headingRows: 1, fields: draft.fields, school: 'Аққұдық орта мектебі' });
    expect(mappingOf(table({}), { ...draft, school: '  ' })).not.toHaveProperty('school');
    expect(mappingOf(table({}), withField(draft, 0, 'school'))).not.toHaveProperty('school');
  });

  it('keeps the school’s name that was said before', () => expect(draftOf(table({}, 'Майтөбе')).school).toBe('Майтөбе'));

  it('offers the usual heights of headings, and the one that the list has', () => {
    expect(headingHeights(2)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(headingHeights(9)).toEqual([0, 1, 2, 3, 4, 5, 6, 9]);
  });
});
