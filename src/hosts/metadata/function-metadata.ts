import type { CustomFunction, Parameter } from '../../functions/custom-function.ts';
import { functions, type OfferedFunction } from '../../functions/index.ts';
import type { Language } from '../../text/language.ts';

/** One parameter as Excel's metadata schema has it. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  /** `any`: Tirek reads the values itself, so that a blank stays a blank and no zero. */
  readonly type: 'any' | 'string';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional?: true;
  readonly repeating?: true;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'scalar' | 'matrix' };
}

export interface FunctionsFile {
  /** Ranges with #N/A and the like reach the function; it says what is wrong instead of failing silently. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/** The metadata that Excel reads: ids and names the same in every language, descriptions and parameters localized. */
export const functionMetadata = (language: Language, among: Readonly<Record<string, OfferedFunction>> = functions): FunctionsFile => ({
  allowErrorForDataTypeAny: true,
  functions: Object.values(among).map(({ definition, strings }) => ({
    id: definition.id,
    name: definition.id,
    description: strings[language].description,
    parameters: definition.parameters.map((parameter) => parameterMetadata(parameter, strings[language].parameters[parameter.name]!)),
    result: { type: 'any', dimensionality: dimensionalityOf(definition) },
  })),
});

const dimensionalityOf = ({ gives }: CustomFunction) => (gives === 'table' ? 'matrix' : 'scalar');

const parameterMetadata = ({ kind, optional, repeating }: Parameter, { name, description }: { name: string; description: string }): ParameterMetadata => ({
  name,
  description,
  type: kind === 'text' ? 'string' : 'any',
  dimensionality: kind === 'range' ? 'matrix' : 'scalar',
  ...(optional ? { optional } : {}),
  ...(repeating ? { repeating } : {}),
});
