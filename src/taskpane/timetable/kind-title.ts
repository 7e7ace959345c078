import type { Language } from '../../text/language.ts';
import { conflictKinds, timetableWords } from '../../text/timetable.ts';
import { titleOf } from '../findings/words-of.ts';

/** What a kind of finding is called: by the catalogue of clashes, otherwise as its check is. */
export function kindTitle(kind: string, check: string, language: Language): string {
  const known = conflictKinds.find((each) => each === kind);
  return known ? timetableWords[language].kinds[known] : titleOf(check, language);
}
