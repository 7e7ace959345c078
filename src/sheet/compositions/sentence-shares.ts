import { judgeShare } from '../../domain/stated-share.ts';
import type { ShareClaim } from '../claims.ts';
import type { Paragraph, Sentence } from '../prose/paragraph.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import { fold } from '../words/fold.ts';
import { atomsOf, type Atom } from './atoms.ts';
import { percentIn, statedIn } from './said.ts';

type NumberAtom = Extract<Atom, { kind: 'number' | 'percent' }>;
/** A part and its whole found beside a share; `sure` where the words bind the three together. */
interface Found {
  readonly part: NumberAtom;
  readonly whole: NumberAtom;
  readonly sure: boolean;
}

/**
 * Shares in sentences: «3 861 мұғалімнің 1,34 %», «52 из 3 861 (1,34 %)», «17 педагогтің 9-ы (53 %)».
 *
 * Takes    a report
 * Returns  a claim for every share whose part and whole stand in its sentence
 * Refuses  nothing: a sentence that could be read in two ways claims nothing
 */
export const sentenceShares = perReport(({ paragraphs }: SheetReport): readonly ShareClaim[] =>
  paragraphs.flatMap((paragraph) => {
    let claims = known.get(paragraph);
    if (!claims) known.set(paragraph, (claims = mayShare.test(paragraph.text) ? paragraph.sentences.flatMap((sentence) => inSentence(paragraph, sentence)) : []));
    return claims;
  }),
);

const known = new WeakMap<Paragraph, readonly ShareClaim[]>();

/** A sentence with more numbers and phrases is a list without end. */
const mostAtoms = 400;

const mayShare = /%|пайыз|процент/iu;

function inSentence({ row, column, text }: Paragraph, { tokens }: Sentence): ShareClaim[] {
  const atoms = atomsOf(tokens);
  if (atoms.length > mostAtoms) return [];
  const folded = new Map<Atom, string>();
  const words = (atom: Atom | undefined) => {
    if (atom?.kind !== 'words') return '';
    let said = folded.get(atom);
    if (said === undefined) folded.set(atom, (said = fold(text.slice(atom.from, atom.to))));
    return said;
  };
  return atoms.flatMap((percent, at) => {
    if (percent.kind !== 'percent') return [];
    const begin = behindLastPercent(atoms, at);
    const found = ofWhole(atoms, at, begin, words) ?? behindShare(atoms, at, begin, words) ?? amongThem(atoms, at, words) ?? inBracketBehind(atoms, at, words);
    if (!found || found.part.value > found.whole.value || found.whole.value < 2) return [];
    if ((!found.sure && !isNear(found, percent)) || speaksOfElse(words(atoms[at - 1]), words(atoms[at + 1]))) return [];
    if (atoms.some((other) => isCount(other) && other !== found.whole && other.value >= found.part.value && other !== found.part && isExact(found.part, other, percent))) return [];
    const behind = atoms[atoms.indexOf(found.part) + 1];
    const label = behind?.kind === 'words' && !endsWithOf(words(behind)) ? text.slice(behind.from, behind.to).replace(/^[\s,.–-]+|[\s,.–-]+$/gu, '') : '';
    return [{ part: statedIn({ row, column }, found.part), whole: statedIn({ row, column }, found.whole), percent: percentIn({ row, column }, percent), label, subject: '' }];
  });
}

/** A share speaks of numbers behind the share before it. */
function behindLastPercent(atoms: readonly Atom[], at: number): number {
  for (let before = at - 1; before >= 0; before--) if (atoms[before]!.kind === 'percent') return before + 1;
  return 0;
}

const isExact = (part: NumberAtom, whole: NumberAtom, { value, decimals }: NumberAtom) => whole.value > 0 && judgeShare(part.value, whole.value, value, decimals) === 'right';
const isCount = (atom: Atom | undefined): atom is NumberAtom => atom?.kind === 'number' && Number.isInteger(atom.value);
const isGenitive = (folded: string) => /^\p{L}*-?(?:нин|нын|дин|дын|тин|тын)(?!\p{L})/u.test(folded);
const endsWithOf = (folded: string) => /(?:^|\s)(?:из|из общего числа|от общего числа)$/u.test(folded);

/** «A из W … P%», «из W … A (P%)», «W педагогтің A-сы (P%)», «A …, W мұғалімнің P%». */
function ofWhole(atoms: readonly Atom[], at: number, begin: number, words: (atom: Atom | undefined) => string): Found | undefined {
  for (let place = at - 1; place >= begin; place--) {
    const whole = atoms[place];
    if (!isCount(whole)) continue;
    const russian = endsWithOf(words(atoms[place - 1]));
    if (!russian && !isGenitive(words(atoms[place + 1]))) continue;
    const between = atoms.slice(place + 1, at).filter(isCount);
    const [earlier] = russian && isCount(atoms[place - 2]) && place - 2 >= begin ? [atoms[place - 2] as NumberAtom] : [];
    const beforeBracket = russian && atoms[place - 2]?.kind === 'bracket' ? countBefore(atoms, place - 2, words) : undefined;
    if (beforeBracket && between.length === 0) return { part: beforeBracket, whole, sure: false };
    if (between.length > 1 || (earlier && between.length > 0)) return undefined;
    if (earlier) return { part: earlier, whole, sure: isBound(atoms, place, at, words) };
    if (between[0]) return { part: between[0], whole, sure: isBound(atoms, atoms.indexOf(between[0]), at, words) };
    const before = atoms.slice(begin, place).filter(isCount);
    return before.length === 1 ? { part: before[0]!, whole, sure: false } : undefined;
  }
  return undefined;
}

/** «прикреплено 11 магнитных школ (из 19 МКШ …)»: the number right before a bracket. */
function countBefore(atoms: readonly Atom[], bracket: number, words: (atom: Atom | undefined) => string): NumberAtom | undefined {
  const before = atoms[bracket - 1];
  const count = before?.kind === 'words' && words(before).split(' ').length <= mostWords ? atoms[bracket - 2] : before;
  return isCount(count) ? count : undefined;
}

/** «52 работы, или 1,34 % от 3 861». */
function behindShare(atoms: readonly Atom[], at: number, begin: number, words: (atom: Atom | undefined) => string): Found | undefined {
  const whole = /(?:^|\s)(?:от|из)(?:\s|$)/u.test(words(atoms[at + 1])) ? atoms[at + 2] : undefined;
  const before = atoms.slice(begin, at).filter(isCount);
  return isCount(whole) && before.length === 1 ? { part: before[0]!, whole, sure: false } : undefined;
}

/** «качество знаний выше 50 %», «50 %-дан жоғары», «өсу 5 %»: a share of something else, a bound, a change. */
const otherBefore = /(?:^|\s)(?:качеств\p{L}*|успеваемост\p{L}*|сапа\p{L}*|улгерим\p{L}*|рост\p{L}*|осим\p{L}*|осу\p{L}*|план|жоспар\p{L}*|выше|ниже|более|менее|свыше|не|до|на)(?:\s|$)/u;
const otherBehind = /^(?:-?(?:дан|ден|тан|тен|нан|нен|га|ге|ка|ке)|и выше|и ниже|и более|выше|ниже|астам|артык|кем)(?:\s|$)/u;
const speaksOfElse = (before: string, behind: string) => otherBefore.test(before) || otherBehind.test(behind);

/** «27,5 % (28 из 102)», «89 % (19-дың 17-сі)», «89 % – 17 из 19». */
function inBracketBehind(atoms: readonly Atom[], at: number, words: (atom: Atom | undefined) => string): Found | undefined {
  const first = atoms[at + 1]?.kind === 'bracket' || atoms[at + 1]?.kind === 'separator' ? at + 2 : at + 1;
  const [one, between, other] = [atoms[first], words(atoms[first + 1]), atoms[first + 2]];
  if (isCount(one) && atoms[at + 1]?.kind === 'bracket' && atoms[at + 3]?.kind === 'bracket') {
    const counts = atoms.slice(0, at).filter(isCount);
    return counts.length === 1 ? { part: one, whole: counts[0]!, sure: false } : undefined;
  }
  if (!isCount(one) || !isCount(other)) return undefined;
  if (endsWithOf(between)) return { part: one, whole: other, sure: between.split(' ').length <= mostWords };
  return isGenitive(between) ? { part: other, whole: one, sure: between.split(' ').length <= mostWords } : undefined;
}

const among = /(?:^|\s)(?:из них|из которых|в том числе|среди них|онын ишинде|сонын ишинде|олардын ишинде|онын|олардын)(?:\s|$)/u;

/** «4 592 ученика, из них 2 095 (45,6 %)», «205 мектеп, оның ішінде 94-і (46 %)»: the part stands right before its share. */
function amongThem(atoms: readonly Atom[], at: number, words: (atom: Atom | undefined) => string): Found | undefined {
  // «28, или 51 %»: the words bind the share to its number.
  const linked = links.test(words(atoms[at - 1]));
  const last = linked ? (atoms[at - 2]?.kind === 'comma' ? at - 3 : at - 2) : at - 1;
  const joined = ['bracket', 'separator', 'slash'].includes(atoms[last]?.kind ?? '') ? last - 1 : last;
  const isNoun = (linked || joined !== at - 1) && atoms[joined]?.kind === 'words' && words(atoms[joined]).split(' ').length <= mostWords;
  const place = isNoun ? joined - 1 : joined;
  const part = atoms[place];
  if (!isCount(part)) return undefined;
  let link = place - 1;
  const ofThem = (one: number) => among.test(words(atoms[one])) || (isCount(atoms[one - 1]) && isGenitive(words(atoms[one])));
  while (link >= 0 && !ofThem(link)) link--;
  const whole = atoms.slice(0, Math.max(link, 0)).reverse().find(isCount);
  return whole && link > 0 ? { part, whole, sure: linked } : undefined;
}

const links = /^(?:что|это|бул|ягни|или|немесе|т е|то есть|составля\p{L}*|составил\p{L}*|курайды|курады|ал|улеси|доля)/u;
const mostWords = 2;

/** Between a number and its share stand only a bracket, a sign, a word or two of the same breath. */
function isBound(atoms: readonly Atom[], from: number, at: number, words: (atom: Atom | undefined) => string): boolean {
  return atoms.slice(from + 1, at).every((atom, place) => {
    const said = words(atom);
    if (atom.kind === 'comma') return links.test(words(atoms[from + place + 2]));
    if (links.test(said)) return true;
    const spoken = said.split(' ').filter((word) => word !== '');
    return spoken.length <= mostWords && (place === 0 || !spoken.some(isGenitive));
  });
}

/** The stated share is that of these numbers, or a slip of it: the digits moved, cut off, or a little beside. */
function isNear({ part, whole }: Found, { value }: NumberAtom): boolean {
  const exact = (100 * part.value) / whole.value;
  const ratio = value / exact;
  const moved = Math.abs(Math.log10(ratio) - Math.round(Math.log10(ratio))) < 0.05;
  return (ratio > 0.5 && ratio < 2) || moved;
}
