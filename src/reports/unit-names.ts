import type { Unit } from '../domain/network/records.ts';
import type { Language } from '../text/language.ts';
import { annualWords } from './annual-words.ts';

interface UnitNames {
  (key: string): string;
  knows(key: string): boolean;
}

/** The name of a unit by its key, or words that say that none is given. */
export function unitNames(units: readonly Unit[], language: Language): UnitNames {
  const names = new Map(units.map(({ key, name }) => [key, name]));
  return Object.assign((key: string) => names.get(key) ?? annualWords[language].unknownUnit, { knows: (key: string) => names.has(key) });
}
