import type { SchoolLevel } from '../../domain/network/records.ts';
import { fold } from '../words/fold.ts';

/** The kind of a school, by its grades, as texts name it. */
export type SchoolType = SchoolLevel;

/** 'any': a school, of no type that the word tells. «ОШ» is основная and опорная школа: it is asked, not guessed. */
export type TypeWord = SchoolType | 'any';

const abbreviations: Readonly<Record<string, TypeWord>> = {
  бм: 'primary', нш: 'primary', нош: 'primary',
  ном: 'basic', нм: 'basic', ооош: 'basic', осш: 'basic', оош: 'basic',
  жббм: 'secondary', ожббм: 'secondary', жоббм: 'secondary', жббом: 'secondary', ом: 'secondary', сош: 'secondary', сш: 'secondary', нсш: 'secondary',
  шг: 'gymnasium', сшг: 'gymnasium', мми: 'boarding',
  ош: 'any', шжм: 'any', мкш: 'any', кмм: 'any', кгу: 'any', тм: 'any',
};
/** Every abbreviation of a school, folded. */
export const schoolAbbreviations: readonly string[] = Object.keys(abbreviations);
const abbreviation = new RegExp(`^(?:${[...schoolAbbreviations].sort((one, other) => other.length - one.length).join('|')})$`, 'u');

const heads: readonly (readonly [RegExp, TypeWord])[] = [
  [/^гимнази(?:я|ясы|ялар|и|ю|ей|ясын\p{L}*|яда|янын|ялык)$/u, 'gymnasium'],
  [/^лице(?:й|йи|я|е|ю|ем|йин\p{L}*|йлер)$|^лицеи$/u, 'lyceum'],
  [/^интернат(?:ы|а|е|ом|ынын|ында|тар)?$/u, 'boarding'],
  [/^мекте(?:п|птер|би|птери)(?:нин|тин|дин|нде|те|де|нен|тен|ден|не|ке|ге|н|ти|ди|мен|пен)?$/u, 'any'],
  [/^школ(?:а|ы|е|у|ой|ам|ами|ах)?$/u, 'any'],
];

/** The type that an abbreviation or a word names: «ЖББМ», «Нм», «гимназиясы»; 'any' where it is a school of no known type. */
export function schoolTypeOf(word: string): TypeWord | undefined {
  const folded = fold(word);
  if (abbreviation.test(folded)) return /^\p{Lu}/u.test(word) ? abbreviations[folded] : undefined;
  return heads.find(([head]) => head.test(folded))?.[1];
}

/** Words before the word for a school, and the type they make of it; 'any' where they say something else («тірек», «магниттік»). */
const adjectives: readonly (readonly [RegExp, TypeWord | 'small'])[] = [
  [/^негизги$|^основн(?:ая|ой|ую|ые|ых)$/u, 'basic'],
  [/^бастауыш$|^начальн(?:ая|ой|ую|ые|ых)$/u, 'primary'],
  [/^орта$|^жалпы$|^билим$|^беретин$|^средн(?:яя|ей|юю|ие|их)$|^общеобразовательн(?:ая|ой|ую|ые|ых)$/u, 'secondary'],
  [/^шагын$|^жинакты$|^жинакталган$|^малокомплектн(?:ая|ой|ую|ые|ых)$/u, 'small'],
  [/^тирек$|^магнитт[иі]к?$|^ресурстык$|^коммуналдык$|^мемлекеттик$|^мекемеси$|^опорн(?:ая|ой|ую|ые|ых)$|^магнитн(?:ая|ой|ую|ые|ых)$|^казахск(?:ая|ой)$|^русск(?:ая|ой)$/u, 'any'],
];
export const typeAdjective = (word: string): TypeWord | 'small' | undefined => {
  const folded = fold(word);
  return adjectives.find(([words]) => words.test(folded))?.[1];
};

export const isSmallSchoolWord = (word: string): boolean => /^(?:шжм|мкш)$/u.test(fold(word)) || typeAdjective(word) === 'small';

/** A word's abbreviation in the end: «ЕсенгелдіЖББМ» → 9, where the abbreviation begins. */
export function gluedTypeAt(word: string): number | undefined {
  const found = /^\p{Lu}?\p{Ll}{2,}(?=\p{Lu}{2,}$)/u.exec(word);
  return found && schoolTypeOf(word.slice(found[0].length)) !== undefined ? found[0].length : undefined;
}

/** Of several words the one that decides: «негізгі орта мектебі» is basic, «орта мектеп-гимназиясы» a gymnasium. */
export function decidingType(words: readonly (TypeWord | 'small' | undefined)[]): SchoolType | undefined {
  return (['boarding', 'lyceum', 'gymnasium', 'primary', 'basic', 'secondary'] as const).find((type) => words.includes(type));
}
