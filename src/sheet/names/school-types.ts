import { fold } from '../words/fold.ts';

/** The kinds of a school, by its grades. */
export const schoolTypes = ['primary', 'basic', 'secondary', 'gymnasium', 'lyceum', 'boarding'] as const;
export type SchoolType = (typeof schoolTypes)[number];

const abbreviations: Readonly<Record<string, SchoolType | 'any'>> = {
  бм: 'primary', нш: 'primary', нош: 'primary',
  ном: 'basic', нм: 'basic', ооош: 'basic', осш: 'basic', оош: 'basic',
  жббм: 'secondary', ожббм: 'secondary', жоббм: 'secondary', жббом: 'secondary', ом: 'secondary', сош: 'secondary', сш: 'secondary', нсш: 'secondary',
  шг: 'gymnasium', мг: 'gymnasium', сшг: 'gymnasium', бил: 'lyceum', ми: 'boarding', мми: 'boarding',
  // «ОШ» is основная школа and опорная школа: it is asked, not guessed.
  ош: 'any', шжм: 'any', мкш: 'any', кмм: 'any', кгу: 'any', тм: 'any', рм: 'any',
};

/** The type that an abbreviation or a word names, in any case: «ЖББМ-тер», «НОМ», «гимназиясы»; 'any' where it is a school of no known type. */
export function schoolTypeOf(word: string): SchoolType | 'any' | undefined {
  const folded = fold(word);
  return abbreviations[folded] ?? stems.find(([stem]) => stem.test(folded))?.[1];
}

const stems: readonly (readonly [RegExp, SchoolType | 'any'])[] = [
  [/^гимнази/u, 'gymnasium'],
  [/^лице[йяию]/u, 'lyceum'],
  [/^интернат/u, 'boarding'],
  [/^мекте[бп]/u, 'any'],
  [/^школ/u, 'any'],
];
