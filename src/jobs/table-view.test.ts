import fc from 'fast-check';
import { distinctNames } from '../../test/fixtures/people.ts';
import { sampleSheets } from '../../test/fixtures/sample-sheets.ts';
import { seeded } from '../../test/fixtures/random.ts';
import { sheetOf } from '../../test/fixtures/sheet-of.ts';
import { layouts } from '../../test/fixtures/staff-layouts.ts';
import { currentCategories } from '../domain/staffing/teacher.ts';
import { readSheets } from '../sheet/reading.ts';
import type { Sheet } from '../sheet/workbook.ts';
import { tableIn, tableViews } from './table-view.ts';

const sample = (): Sheet[] => sampleSheets('kk').map(({ name, values, merges }) => sheetOf(values, { name, merges }));

const peopleOf = (sheets: readonly Sheet[], mappings: Parameters<typeof readSheets>[1] = []) =>
  readSheets(sheets, mappings).tables.flatMap(({ sheet, rows }) => rows.map(({ teacher: { school, standing, schooling }, cells }) => [sheet, cells['name']?.address, school, standing.current, standing.old, schooling.level]));

describe('how a list was understood', () => {
  it('is shown column by column, with headings and the first texts below', () => {
    const [, hub] = tableViews(readSheets(sample()), []);
    expect(hub).toMatchObject({ sheet: 'Тірек мектебі', people: 50, mapped: false, hidden: false });
    expect(hub!.columns.map(({ letter, heading, field }) => [letter, heading, field])).toEqual([
      ['A', '№', 'number'],
      ['B', 'Педагогтің аты-жөні', 'name'],
      ['C', 'Лауазымы', 'position'],
      ['D', 'Біліктілік санаты', 'category'],
      ['E', 'Бұрынғы санаты', 'oldCategory'],
      ['F', 'Білімі', 'education'],
      ['G', 'Ескерту', 'note'],
    ]);
    expect(hub!.columns[2]!.samples).toEqual(['мұғалім', 'мұғалім', 'мұғалім']);
  });

  it('names both rows of a heading over two', () => {
    expect(tableViews(readSheets(sample()), [])[0]!.columns.map(({ heading }) => heading)).toEqual(['№', 'Мектеп атауы', 'Педагогтің аты-жөні', 'Педагог туралы мәлімет / Білімі', 'Педагог туралы мәлімет / Біліктілік санаты']);
  });

  it('says, as a correction that changes nothing, the very same people: in every layout and language', () => {
    const schools = fc.array(fc.array(fc.constantFrom(...currentCategories), { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(schools, fc.constantFrom(...Object.keys(layouts)), fc.constantFrom('kk' as const, 'ru' as const), fc.integer(), (lists, layout, tongue, seed) => {
        const names = distinctNames(seeded(seed), lists.flat().length);
        const truth = lists.map((list, index) => ({ name: ['Аққұдық орта мектебі', '№ 29 ЖББМ', 'СОШ № 7'][index]!, teachers: list.map((current) => ({ name: names.pop()!, current, education: 'higher' as const, mastersDegree: false })) }));
        const sheets = layouts[layout as keyof typeof layouts]!(truth, tongue, seeded(seed));
        const mappings = tableViews(readSheets(sheets), []).map(({ mapping }) => mapping);
        expect(peopleOf(sheets, mappings)).toEqual(peopleOf(sheets));
      }),
    );
  });

  it('takes in rows that are added below later', () => {
    const [sheet] = [sheetOf([['№', 'Аты-жөні', 'Санаты'], [1, 'Абай Б', 'эксперт']])];
    const { mapping } = tableViews(readSheets([sheet!]), [])[0]!;
    const grown = sheetOf([...sheet!.grid.values, [2, 'Омар А', 'мастер']]);
    expect(peopleOf([grown], [mapping])).toHaveLength(2);
  });
});

describe('the list in the selected cells', () => {
  const whole = { top: 0, left: 0, bottom: 1048575, right: 16383 };

  it('is the one that is recognised there', () => {
    const [magnets] = sample();
    expect(tableIn(magnets!, whole)).toMatchObject({ people: 86, mapped: false });
  });

  it('is a bare frame where nothing is recognised, cut to what is filled', () => {
    const sheet = sheetOf([[], [null, 'Кім', 'Дәреже'], [null, 'Абай Б', 'эксперт'], [null, 'Омар А', 'мастер']]);
    const table = tableIn(sheet, whole)!;
    expect(table).toMatchObject({ range: 'B2:C4', people: 0, mapped: true });
    expect(table.columns.map(({ heading, samples, field }) => [heading, samples, field])).toEqual([['Кім', ['Абай Б', 'Омар А'], undefined], ['Дәреже', ['эксперт', 'мастер'], undefined]]);
    expect(peopleOf([sheet], [{ ...table.mapping, fields: { name: 1, category: 2 } }]).map((person) => person[3])).toEqual(['expert', 'master']);
  });

  it('is none where the selection is blank', () => {
    expect(tableIn(sheetOf([['а']]), { top: 5, left: 5, bottom: 9, right: 9 })).toBeUndefined();
  });
});
