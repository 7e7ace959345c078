import type { FunctionOffer } from '../../book.ts';

interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}
/** The add-in's file of functions, as Excel reads it. */
export interface FunctionsFile {
  readonly functions: readonly { readonly id: string; readonly name: string; readonly description?: string; readonly parameters: readonly ParameterMetadata[] }[];
}

/** What the grid offers of the add-in's functions, in the language of the file. Excel puts the namespace before their names. */
export const offersIn = ({ functions }: FunctionsFile, namespace: string): readonly FunctionOffer[] =>
  functions.map(({ id, name, description = '', parameters }) => ({
    id,
    name: `${namespace}.${name}`,
    description,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description ?? '',
      type: parameter.type ?? 'any',
      matrix: parameter.dimensionality === 'matrix',
      optional: parameter.optional ?? false,
      repeating: parameter.repeating ?? false,
    })),
  }));
