import type { OfferedFunction } from '../../functions/index.ts';
import { isBlock, type RawArgument } from '../../sheet/arguments.ts';
import { areaAddress } from '../../sheet/cells/address.ts';
import type { Language } from '../../text/language.ts';
import { formatNumber } from '../../text/numbers.ts';

/** Excel in Kazakh and in Russian parts arguments by semicolons. */
const separator = (language: Language) => (language === 'en' ? ', ' : '; ');

/** `=TIREK.SHARE(бөлігі; барлығы; [таңба])`: the parameters by their names in a language. */
export function signatureOf({ definition, strings }: OfferedFunction, language: Language): string {
  const names = definition.parameters.map(({ name, optional }) => {
    const { name: spoken } = strings[language].parameters[name]!;
    return optional ? `[${spoken}]` : spoken;
  });
  return `=TIREK.${definition.id}(${names.join(separator(language))})`;
}

/** The first example as a person would type it, with what must be given, and its result where that is one value. */
export function exampleOf({ definition }: OfferedFunction, language: Language): { readonly formula: string; readonly gives: string | undefined } | undefined {
  const [example] = definition.examples.accepts;
  if (!example) return undefined;
  const given = definition.parameters.filter(({ optional }) => !optional).length;
  const args = example.args.slice(0, given).map((argument) => typed(argument, language));
  const { gives } = example;
  return {
    formula: `=TIREK.${definition.id}(${args.join(separator(language))})`,
    gives: typeof gives === 'number' ? formatNumber(gives, language) : typeof gives === 'string' ? gives : undefined,
  };
}

function typed(argument: RawArgument, language: Language): string {
  if (isBlock(argument)) return areaAddress({ top: 0, left: 0, bottom: argument.length - 1, right: Math.max(...argument.map((row) => row.length)) - 1 });
  if (typeof argument === 'string') return `"${argument}"`;
  return argument === null ? '' : String(argument).replace('.', language === 'en' ? '.' : ',');
}
