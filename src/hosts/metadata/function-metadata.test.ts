import { answer } from '../../domain/result.ts';
import { customFunction, type CustomFunction, type FunctionStrings } from '../../functions/custom-function.ts';
import { functions } from '../../functions/index.ts';
import { languages } from '../../text/language.ts';
import { functionMetadata } from './function-metadata.ts';

/** A name must not read as a cell of Excel's, in A1 or R1C1 form, nor be shorter than three letters. */
const looksLikeCell = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|[RC])$/u;

describe('the metadata of the custom functions', () => {
  it('has the same ids, names, parameters and results in every language, and other words', () => {
    const [kk, ...others] = languages.map((language) => functionMetadata(language).functions);
    const bare = (list: typeof kk) =>
      list!.map(({ id, name, result, parameters }) => ({ id, name, result, parameters: parameters.map(({ type, dimensionality, optional, repeating }) => ({ type, dimensionality, optional, repeating })) }));
    for (const other of others) {
      expect(bare(other)).toEqual(bare(kk));
      other.forEach(({ description }, index) => expect(description).not.toBe(kk![index]!.description));
    }
  });

  it('lets error cells through, so that the function can say what is wrong', () => {
    expect(functionMetadata('kk').allowErrorForDataTypeAny).toBe(true);
  });

  it('marks optional and repeating parameters, ranges and spilling results', () => {
    const definition = customFunction({
      id: 'MANY',
      parameters: [{ name: 'range', kind: 'range' }, { name: 'word', kind: 'text', optional: true }, { name: 'more', kind: 'range', repeating: true, optional: true }],
      gives: 'table',
      examples: { accepts: [], reports: [] },
      compute: () => answer([[1]]),
    });
    const words = { description: 'D', parameters: Object.fromEntries(['range', 'word', 'more'].map((name) => [name, { name: `${name}-kk`, description: `about ${name}` }])) };
    const strings = { kk: words, ru: words, en: words } as FunctionStrings<CustomFunction>;
    expect(functionMetadata('kk', { many: { definition, strings } }).functions).toEqual([
      {
        id: 'MANY',
        name: 'MANY',
        description: 'D',
        parameters: [
          { name: 'range-kk', description: 'about range', type: 'any', dimensionality: 'matrix' },
          { name: 'word-kk', description: 'about word', type: 'string', dimensionality: 'scalar', optional: true },
          { name: 'more-kk', description: 'about more', type: 'any', dimensionality: 'matrix', optional: true, repeating: true },
        ],
        result: { type: 'any', dimensionality: 'matrix' },
      },
    ]);
  });

  it('has Latin ids that no cell is called by, and optional parameters last', () => {
    for (const { definition } of Object.values(functions)) {
      expect(definition.id).toMatch(/^[A-Z][A-Z0-9.]{2,}$/u);
      expect(definition.id).not.toMatch(looksLikeCell);
      const optional = definition.parameters.map((parameter) => parameter.optional ?? false);
      expect(optional).toEqual([...optional].sort());
    }
  });
});
