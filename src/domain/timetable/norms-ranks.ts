import type { InstructionLanguage } from '../network/records.ts';

/**
 * How hard subjects are, by appendix 4 to the sanitary rules. Subjects that it does not name have no rank.
 * Source   docs/sources.md#norms
 */
const ranks: Readonly<Record<string, number>> = {
  mathematics: 11, algebra: 11, geometry: 11,
  'kazakh-language-and-literature': 11, 'russian-language-and-literature': 11,
  'foreign-language': 10,
  physics: 9, chemistry: 9, informatics: 9, biology: 9,
  history: 8, 'history-kz': 8, 'world-history': 8, law: 8,
  literature: 7, 'kazakh-literature': 7, 'russian-literature': 7, 'native-language': 7, 'native-literature': 7,
  'natural-science': 6, geography: 6, 'self-knowledge': 6, military: 6,
  'physical-education': 5, labour: 4, drawing: 3, art: 2, music: 1,
};

const [secondLanguage, nativeLanguage] = [11, 7];

/**
 * How hard a subject is for a class.
 *
 * Takes    the subject (mathematics, kazakh-language …); the class's language of instruction
 * Returns  1 to 11; Kazakh and Russian are native or second language by the language of instruction, where it is not known the easier of both
 * Refuses  a subject that the scale does not name: undefined
 * Source   docs/sources.md#norms
 */
export function rankOfSubject(subject: string | undefined, language: InstructionLanguage | undefined): number | undefined {
  if (subject === 'kazakh-language') return language === undefined || language === 'kk' ? nativeLanguage : secondLanguage;
  if (subject === 'russian-language') return language === undefined || language === 'ru' ? nativeLanguage : secondLanguage;
  return subject === undefined ? undefined : ranks[subject];
}
