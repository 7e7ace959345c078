import { callFunction, type FunctionContext } from '../../src/functions/custom-function.ts';
import type { OfferedFunction } from '../../src/functions/index.ts';
import { defaultStaffSettings } from '../../src/jobs/staff-settings.ts';
import { isBlock, type RawArgument } from '../../src/sheet/arguments.ts';
import { areaAddress } from '../../src/sheet/cells/address.ts';
import { cellErrorOf } from '../../src/text/cell-error.ts';
import type { Language } from '../../src/text/language.ts';
import { describeProblem } from '../../src/text/problems.ts';
import { sheetTable, shownCell } from './markdown.ts';
import { pageWords } from './words.ts';

export function functionPage({ definition, strings }: OfferedFunction, language: Language): string {
  const words = pageWords[language];
  const say = strings[language];
  const context: FunctionContext = { language, staff: defaultStaffSettings };
  const names = definition.parameters.map(({ name, optional }) => (optional ? `[${say.parameters[name]!.name}]` : say.parameters[name]!.name));
  const nameOf = (parameter: string) => say.parameters[parameter]?.name ?? parameter;
  const resultOf = (args: readonly RawArgument[]) => callFunction(definition, args, context, nameOf);
  return [
    `# TIREK.${definition.id}(${names.join('; ')})`,
    '',
    say.description,
    `\n## ${words.parameters}\n`,
    ...definition.parameters.map(({ name, optional, repeating }) => {
      const marks = [optional ? words.optional : '', repeating ? words.repeating : ''].filter(Boolean).join(', ');
      return `- **${say.parameters[name]!.name}**${marks ? ` (${marks})` : ''}: ${say.parameters[name]!.description}`;
    }),
    ...definition.examples.accepts.flatMap(({ args }) => {
      const result = resultOf(args);
      return [`\n## ${words.example}\n`, ...example(definition.id, args, language), '', result.ok ? shownResult(result.value, language) : ''];
    }),
    `\n## ${words.refuses}\n`,
    ...definition.examples.reports.map(({ args }) => {
      const result = resultOf(args);
      return result.ok ? '' : `- \`${formula(definition.id, args, language)}\` → \`${cellErrorOf(result.problem)}\` ${describeProblem(result.problem, language)}`;
    }),
    '',
  ].join('\n');
}

const shownResult = (value: RawArgument, language: Language) => (isBlock(value) ? sheetTable(value, language) : `→ \`${shownCell(value, language)}\``);

const example = (id: string, args: readonly RawArgument[], language: Language) => [
  ...args.filter(isBlock).map((block) => `${sheetTable(block, language)}\n`),
  `\`${formula(id, args, language)}\``,
];

/** The formula as it is typed in a Kazakh or Russian Excel: arguments apart by semicolons, decimals by commas. */
function formula(id: string, args: readonly RawArgument[], language: Language): string {
  const separator = language === 'en' ? ', ' : '; ';
  const given = args.reduce<number>((last, argument, index) => (argument === null ? last : index + 1), 0);
  return `=TIREK.${id}(${args.slice(0, given).map((argument) => shownArgument(argument, language)).join(separator)})`;
}

function shownArgument(argument: RawArgument, language: Language): string {
  if (isBlock(argument)) return areaAddress({ top: 0, left: 0, bottom: argument.length - 1, right: Math.max(...argument.map((row) => row.length)) - 1 });
  if (typeof argument === 'string') return `"${argument}"`;
  return String(argument ?? '').replace('.', language === 'en' ? '.' : ',');
}
