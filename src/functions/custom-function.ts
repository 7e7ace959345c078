import { answer, refuse, type Problem, type Result } from '../domain/result.ts';
import type { StaffSettings } from '../domain/staffing/settings.ts';
import { isMissing, readArgument, type ArgumentKind, type ArgumentKinds, type RawArgument } from '../sheet/arguments.ts';
import { isLanguage, type InEveryLanguage, type Language } from '../text/language.ts';
import type { KnownProblem } from '../text/problems.ts';

export interface Parameter {
  readonly name: string;
  readonly kind: ArgumentKind;
  readonly optional?: true;
  /** May be given any number of times; only the last parameter. Reaches `compute` as a list. */
  readonly repeating?: true;
}

type Scalar = string | number;
/** One value, or a table that spills: rows of equal length, no blank cells (`''` where there is nothing to show). */
export type FunctionValue = Scalar | readonly (readonly Scalar[])[];

/** What the workbook has decided: its language and its settings. */
export interface FunctionContext {
  readonly language: Language;
  readonly staff: StaffSettings;
}

type ArgumentOf<P extends Parameter> = P['repeating'] extends true
  ? readonly ArgumentKinds[P['kind']][]
  : P['optional'] extends true
    ? ArgumentKinds[P['kind']] | undefined
    : ArgumentKinds[P['kind']];
type ArgumentsOf<P extends readonly Parameter[]> = { readonly [I in keyof P]: ArgumentOf<P[I]> };

/** Arguments as in a cell with what they give. The reference page shows them, the tests run them. */
export interface FunctionExamples {
  readonly accepts: readonly { readonly args: readonly RawArgument[]; readonly gives: FunctionValue }[];
  readonly reports: readonly { readonly args: readonly RawArgument[]; readonly problem: KnownProblem['code'] }[];
}

/** Everything a host needs to offer a function. Knows nothing of Excel. */
export interface CustomFunction<P extends readonly Parameter[] = readonly Parameter[]> {
  /** Latin, upper case, the same in every language; offered as `TIREK.<id>`. */
  readonly id: string;
  readonly parameters: P;
  /** `table`: the result spills. */
  readonly gives: 'value' | 'table';
  readonly examples: FunctionExamples;
  // A method, so that functions of different parameters stand in one list; `callFunction` guards the arguments.
  compute(args: ArgumentsOf<P>, context: FunctionContext): Result<FunctionValue, KnownProblem>;
}

export const customFunction = <const P extends readonly Parameter[]>(definition: CustomFunction<P>) => definition;

/** A function's words. Leaving out a parameter does not compile. */
export type FunctionStrings<F extends { readonly parameters: readonly Parameter[] }> = InEveryLanguage<{
  readonly description: string;
  readonly parameters: Readonly<Record<F['parameters'][number]['name'], { readonly name: string; readonly description: string }>>;
}>;

/** Calls a function with arguments as a host has them: reads them, refuses what does not fit, computes. */
export function callFunction(
  definition: CustomFunction,
  raw: readonly RawArgument[],
  context: FunctionContext,
  nameOf: (parameter: string) => string = (parameter) => parameter,
): Result<FunctionValue, KnownProblem> {
  const args: unknown[] = [];
  for (const [index, parameter] of definition.parameters.entries()) {
    const read = parameter.repeating
      ? readAll(parameter, raw.slice(index), nameOf)
      : readOne(parameter, raw[index], nameOf);
    if (!read.ok) return read;
    args.push(read.value);
  }
  const most = definition.parameters.length;
  if (raw.length > most && !definition.parameters.at(-1)?.repeating)
    return refuse({ code: 'argument-too-many', args: { given: raw.length, most } });
  return definition.compute(args as never, context);
}

function readOne({ name, kind, optional }: Parameter, raw: RawArgument | undefined, nameOf: (parameter: string) => string): Result<unknown, KnownProblem> {
  if (isMissing(raw) && optional) return answer(undefined);
  return readArgument(nameOf(name), kind, raw ?? null);
}

function readAll(parameter: Parameter, raws: readonly RawArgument[], nameOf: (parameter: string) => string): Result<unknown[], KnownProblem> {
  const values: unknown[] = [];
  const given = raws.filter((raw) => !isMissing(raw));
  for (const raw of given.length > 0 || parameter.optional ? given : [null]) {
    const read = readOne(parameter, raw, nameOf);
    if (!read.ok) return read;
    values.push(read.value);
  }
  return answer(values);
}

/** The language asked for in the last argument, or the workbook's. */
export function languageOf(text: string | undefined, context: FunctionContext): Result<Language, Problem<'unknown-language', { text: string }>> {
  if (text === undefined) return answer(context.language);
  const asked = /^(\p{L}{2})(?:-\p{L}{2})?$/u.exec(text.trim().toLowerCase())?.[1] ?? '';
  return isLanguage(asked) ? answer(asked) : refuse({ code: 'unknown-language', args: { text } });
}
