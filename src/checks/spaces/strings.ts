import type { CheckStrings } from '../check.ts';
import type { spaces } from './spaces.ts';

const listed = (parts: readonly (readonly [number, string])[]) =>
  parts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${what}: ${count}`)
    .join(', ');

export const strings: CheckStrings<typeof spaces> = {
  kk: {
    title: 'Артық немесе жетіспейтін бос орындар',
    about: 'Қос бос орын, үтірдің алдындағы бос орын, үтірден кейін бос орынның болмауы. Бір парақтағысы бірге көрсетіледі және бірге түзетіледі.',
    finding: ({ cells, doubled, before, behind }) =>
      `${cells} ұяшықта бос орындар түзу емес (${listed([[doubled, 'қос бос орын'], [before, 'тыныс белгісінің алдында артық'], [behind, 'тыныс белгісінен кейін жоқ']])}). Бірге түзетуге болады.`,
  },
  ru: {
    title: 'Лишние или недостающие пробелы',
    about: 'Двойной пробел, пробел перед запятой, нет пробела после неё. На листе показываются вместе и исправляются вместе.',
    finding: ({ cells, doubled, before, behind }) =>
      `Неверные пробелы, ячеек: ${cells} (${listed([[doubled, 'двойной пробел'], [before, 'лишний перед знаком'], [behind, 'нет после знака']])}). Можно исправить все сразу.`,
  },
  en: {
    title: 'Spaces too many or missing',
    about: 'Doubled spaces, a space before a comma, none behind it. Those of one sheet are shown together and mended together.',
    finding: ({ cells, doubled, before, behind }) =>
      `Spaces are wrong in ${cells} cells (${listed([[doubled, 'doubled'], [before, 'before a sign'], [behind, 'missing behind a sign']])}). They can be mended together.`,
  },
};
