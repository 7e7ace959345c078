import type { CategoryKind, EducationKind } from '../../domain/staffing/breakdown.ts';
import { wordsOf } from '../words/fold.ts';
import { labelWord, type LabelWord } from './label-words.ts';

/** What a line of a composition counts. */
export type Meaning =
  | { readonly group: 'education'; readonly kind: EducationKind | 'doctor' }
  | { readonly group: 'categories'; readonly kind: CategoryKind }
  | { readonly group: 'grades'; readonly first: number; readonly last: number };

export type SectionKind = 'education' | 'categories' | 'pupils';

/** A label taken apart: «оның ішінде магистр», «Аққұдық орта мектебінде барлығы», «Санаты бойынша». */
export interface LabelReading {
  readonly meaning: Meaning | undefined;
  /** It heads lines and is none: «Білімі бойынша». */
  readonly section: SectionKind | undefined;
  readonly isTotal: boolean;
  /** «оның ішінде», «из них». */
  readonly isWithin: boolean;
  /** «басқа», «прочие». */
  readonly isOther: boolean;
  readonly noun: 'teachers' | 'pupils' | undefined;
  /** Words that say nothing Tirek knows; a line has none of them. */
  readonly unknown: number;
  readonly words: number;
}

const specific = ['master', 'researcher', 'expert', 'moderator', 'trainee'] as const;
const emptyReading: LabelReading = { meaning: undefined, section: undefined, isTotal: false, isWithin: false, isOther: false, noun: undefined, unknown: 0, words: 0 };

/**
 * What a label says.
 *
 * Takes    the label as written; the section that it stands in: «жоғары» is education, and an old category under «Санаты»
 * Returns  its meaning, or what else it is
 * Refuses  nothing: a label of two meanings has none
 */
export function readLabel(text: string, section?: SectionKind): LabelReading {
  const known = remembered[section ?? 'none'];
  const before = known.get(text);
  if (before) return before;
  const reading = read(text, section);
  if (known.size >= mostRemembered) known.clear();
  known.set(text, reading);
  return reading;
}

const mostRemembered = 20_000;
const remembered = { none: new Map<string, LabelReading>(), education: new Map<string, LabelReading>(), categories: new Map<string, LabelReading>(), pupils: new Map<string, LabelReading>() } as const;

function read(text: string, section: SectionKind | undefined): LabelReading {
  const written = wordsOf(text);
  const words = tagged(written);
  if (words.length === 0) return emptyReading;
  const has = (word: LabelWord) => words.includes(word);
  const unknown = words.filter((word) => word === 'unknown').length;
  const isTotal = has('total');
  const meaning = isTotal ? undefined : (meaningOf(has, section) ?? pedagogOf(words, written, section));
  return {
    meaning,
    section: meaning || isTotal || unknown > 0 ? undefined : sectionOf(has),
    isTotal,
    isWithin: has('of-which'),
    isOther: has('other'),
    noun: has('pupil') ? 'pupils' : has('teacher') ? 'teachers' : undefined,
    unknown,
    words: words.length,
  };
}

/** The words' tags; «жалпы орта» is no total, «білім алушылар» no education, «не имеют» is a no. */
function tagged(words: readonly string[]): LabelWord[] {
  return words.flatMap((word, at): LabelWord[] => {
    const next = words[at + 1] ?? '';
    if (/^\d+$/u.test(word)) return [];
    if (/^(?:жалпы|общее|общего|общим)$/u.test(word) && labelWord(next) === 'secondary') return ['filler'];
    if (/^билим/u.test(word) && /^алушы/u.test(next)) return ['pupil'];
    if (/^алушы/u.test(word) && /^билим/u.test(words[at - 1] ?? '')) return [];
    if (word === 'не' && /^имею|^имеет/u.test(next)) return ['no'];
    return [labelWord(word)];
  });
}

function meaningOf(has: (word: LabelWord) => boolean, section: SectionKind | undefined): Meaning | undefined {
  const named = specific.filter(has);
  if (named.length > 1 || has('pupil')) return undefined;
  if (named[0]) return has('education') || has('no') ? undefined : { group: 'categories', kind: named[0] };
  if (has('without-rank') || (has('no') && (has('rank') || (section === 'categories' && !has('education'))))) return { group: 'categories', kind: 'none' };
  if (has('degree') || has('doctor')) return has('special') ? undefined : { group: 'education', kind: has('degree') ? 'mastersDegree' : 'doctor' };
  return rankOf(has, section) ?? educationOf(has, section);
}

/** «Жоғары санатты», «первая категория»: a category of the old kind. */
function rankOf(has: (word: LabelWord) => boolean, section: SectionKind | undefined): Meaning | undefined {
  if (has('education') || (!has('rank') && section !== 'categories')) return undefined;
  const steps = [has('higher') && 'highest', has('first') && 'first', has('second') && 'second'].filter((kind): kind is 'highest' | 'first' | 'second' => kind !== false);
  return steps.length === 1 ? { group: 'categories', kind: steps[0]! } : undefined;
}

function educationOf(has: (word: LabelWord) => boolean, section: SectionKind | undefined): Meaning | undefined {
  if (has('rank') || (section === 'categories' && !has('education') && !has('special'))) return undefined;
  if (has('incomplete')) return has('higher') ? { group: 'education', kind: 'incompleteHigher' } : undefined;
  if (has('higher')) return has('special') || has('secondary') ? undefined : { group: 'education', kind: 'higher' };
  if (has('special') || (has('secondary') && has('vocational'))) return { group: 'education', kind: 'specialSecondary' };
  return has('secondary') && (has('education') || section === 'education') ? { group: 'education', kind: 'secondary' } : undefined;
}

/** «Педагог» is a category where categories are listed; elsewhere a word for a teacher. */
function pedagogOf(words: readonly LabelWord[], written: readonly string[], section: SectionKind | undefined): Meaning | undefined {
  const isPlain = words.every((word) => word === 'teacher' || word === 'filler' || word === 'rank');
  return section === 'categories' && isPlain && written.some((word) => word.startsWith('педагог')) ? { group: 'categories', kind: 'pedagog' } : undefined;
}

function sectionOf(has: (word: LabelWord) => boolean): SectionKind | undefined {
  if (has('pupil')) return has('count') ? 'pupils' : undefined;
  if (has('no') || has('of-which')) return undefined;
  if (has('rank')) return has('education') ? undefined : 'categories';
  return has('education') && !has('higher') && !has('special') && !has('secondary') ? 'education' : undefined;
}
