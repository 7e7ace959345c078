import { functionMetadata } from '../../../metadata/function-metadata.ts';
import { offersIn } from './function-offers.ts';

describe('the functions that the grid offers', () => {
  it('are those of the add-in’s own metadata, under Tirek’s name, in the language of the file', () => {
    const [qualification] = offersIn(functionMetadata('ru'), 'TIREK').filter(({ id }) => id === 'QUALIFICATION');
    const described = functionMetadata('ru').functions.find(({ id }) => id === 'QUALIFICATION')!;
    expect(qualification).toMatchObject({ name: 'TIREK.QUALIFICATION', description: described.description });
    expect(qualification!.parameters.map(({ matrix, optional, type }) => ({ matrix, optional, type }))).toEqual([
      { matrix: true, optional: false, type: 'any' },
      { matrix: true, optional: true, type: 'any' },
      { matrix: false, optional: true, type: 'string' },
    ]);
  });

  it('take what a file leaves out as Excel does: a single value of any kind, obligatory', () => {
    expect(offersIn({ functions: [{ id: 'X', name: 'X', parameters: [{ name: 'a' }] }] }, 'TIREK')[0]!.parameters).toEqual([
      { name: 'a', description: '', type: 'any', matrix: false, optional: false, repeating: false },
    ]);
  });
});
