import type { Sentence } from '../prose/paragraph.ts';
import { sentencesOf } from '../prose/sentences.ts';
import { fold } from '../words/fold.ts';
import { atomsOf, type Atom } from './atoms.ts';
import { readLabel, type LabelReading } from './label-meaning.ts';

/** A number and where it stands in the text of its cell. */
export interface Written {
  readonly value: number;
  readonly decimals: number;
  readonly from: number;
  readonly to: number;
}

/** One thing that a text says: a label with its count and its share, whichever of them it gives. */
export interface Statement {
  /** As written, without the numbers. */
  readonly label: string;
  /** What stands before the count where that says what is counted, or else the whole label: what people are shown. */
  readonly title: string;
  /** Words behind the count: «оқушы», «чел.», «мектеп жұмыс жасайды». */
  readonly unit: string;
  readonly reading: LabelReading;
  readonly count: Written | undefined;
  readonly percent: Written | undefined;
  /** `17/19`, `17 (89)`: a second number that nobody explains. */
  readonly extra: Written | undefined;
  /** «из 19 педагогов», «19 педагогтің»: the whole, said with the part. */
  readonly whole: Written | undefined;
  readonly grades: { readonly first: number; readonly last: number } | undefined;
  /** A colon or a dash that a number should follow. */
  readonly separated: boolean;
  /** Its sentence goes on with the one before. */
  readonly continues: boolean;
  readonly from: number;
  readonly to: number;
}

type Open = { -readonly [Key in keyof Omit<Statement, 'reading' | 'label' | 'title' | 'unit'>]: Statement[Key] } & { pieces: { from: number; to: number }[]; closed: boolean; inBracket: boolean };

/** What a text says, statement by statement; a text is taken apart into sentences once. */
export const statementsOf = (text: string): readonly Statement[] => statementsIn(text, sentencesOf(text));

const known = new WeakMap<readonly Sentence[], readonly Statement[]>();

/**
 * What a text says, statement by statement: «Зерттеуші – 5/26 %, Сарапшы – 2/11%» are two.
 *
 * Takes    the text of a cell, and its sentences
 * Returns  its statements in order; sentences without any number, colon or name come as statements without a count
 * Refuses  nothing
 */
export function statementsIn(text: string, sentences: readonly Sentence[]): readonly Statement[] {
  let statements = known.get(sentences);
  if (!statements) known.set(sentences, (statements = sentences.flatMap(({ tokens }) => inSentence(text, atomsOf(tokens)))));
  return statements;
}

function inSentence(text: string, atoms: readonly Atom[]): Statement[] {
  const statements: Statement[] = [];
  let open: Open | undefined;
  const close = () => {
    if (open && (open.pieces.length > 0 || open.count || open.percent || open.grades)) statements.push(closed(text, open));
    open = undefined;
  };
  const begin = (atom: Atom): Open => {
    close();
    return (open = { pieces: [], count: undefined, percent: undefined, extra: undefined, whole: undefined, grades: undefined, separated: false, continues: statements.length > 0, closed: false, inBracket: false, from: atom.from, to: atom.to });
  };
  atoms.forEach((atom, at) => {
    const isName = atom.kind === 'number' && countsSchools(text, atoms, at);
    const piece: Atom = isName ? { kind: 'words', from: atom.from, to: atom.to } : atom;
    const current = open && !startsNew(text, open, piece, atoms, at) ? open : begin(piece);
    add(text, current, piece, atoms, at);
  });
  close();
  return statements;
}

const labelOf = (text: string, { pieces }: Open): string => (pieces.length === 0 ? '' : pieces.map(({ from, to }) => text.slice(from, to)).join(' ').trim());
const isKnown = ({ meaning, isTotal, section, isWithin }: LabelReading) => meaning !== undefined || isTotal || section !== undefined || isWithin;
/** Words that a number may count: «4 мектеп бойынша барлығы: 86» speaks of 86. */
const schools = /^\s*(?:мектеп|школ|гимнази|ШЖМ|МКШ|тірек|магнит|опорн|ресурс|РО|РЦ|аудан|район|ауыл|село|сел[аи])/iu;

/** Does this piece begin another statement? */
function startsNew(text: string, open: Open, atom: Atom, atoms: readonly Atom[], at: number): boolean {
  const full = open.count !== undefined && (open.pieces.length > 0 || open.grades !== undefined);
  switch (atom.kind) {
    case 'number':
      return full && !isAside(atoms, at) && !isWhole(text, atoms, at);
    case 'grades':
      return open.grades !== undefined || (open.count !== undefined && open.pieces.length > 0 && (open.closed || atoms[at - 1]?.kind === 'bracket' || isKnown(readLabel(labelOf(text, open)))));
    case 'percent':
      return open.percent !== undefined;
    case 'words':
      return open.closed || (open.count !== undefined && full && isKnown(readLabel(text.slice(atom.from, atom.to))) && isSubstantial(text, open));
    default:
      return false;
  }
}

/** «4 мектеп бойынша барлығы: 86»: the first number belongs to the words. */
function countsSchools(text: string, atoms: readonly Atom[], at: number): boolean {
  const [atom, words, sign, number] = [atoms[at]!, atoms[at + 1], atoms[at + 2], atoms[at + 3]];
  return words?.kind === 'words' && sign?.kind === 'separator' && number?.kind === 'number' && schools.test(text.slice(atom.to, words.to));
}

/** It says by itself what it counts: «из них» and «оның» wait for more. */
function isSubstantial(text: string, open: Open): boolean {
  const { meaning, isTotal, section, noun } = readLabel(labelOf(text, open));
  return open.grades !== undefined || meaning !== undefined || isTotal || section !== undefined || (noun !== undefined && !open.percent);
}

/** A number in brackets or behind a slash, with no words of its own. */
const isAside = (atoms: readonly Atom[], at: number) => atoms[at - 1]?.kind === 'slash' || (atoms[at - 1]?.kind === 'bracket' && atoms[at + 1]?.kind !== 'words');

const genitive = /^\s*\p{L}+(?:нің|ның|дің|дың|тің|тың)(?!\p{L})/u;

/** «из 19 педагогов», «19 педагогтің»: the number of all of them. */
function isWhole(text: string, atoms: readonly Atom[], at: number): boolean {
  const [before, atom, after] = [atoms[at - 1], atoms[at]!, atoms[at + 1]];
  if (before?.kind === 'words' && /(?:^|\s)(?:из|от)$/u.test(fold(text.slice(before.from, before.to)))) return true;
  return after?.kind === 'words' && genitive.test(text.slice(atom.to, after.to));
}

function add(text: string, open: Open, atom: Atom, atoms: readonly Atom[], at: number): void {
  switch (atom.kind) {
    case 'number': {
      const number = written(atom);
      if (isWhole(text, atoms, at)) open.whole ??= number;
      else if (open.count === undefined) open.count = number;
      else open.extra ??= number;
      break;
    }
    case 'percent':
      open.percent ??= written(atom);
      break;
    case 'grades':
      open.grades ??= { first: atom.first, last: atom.last };
      break;
    case 'words':
      if (open.inBracket && open.count && open.pieces.length > 0) return;
      open.pieces.push({ from: atom.from, to: atom.to });
      break;
    case 'bracket':
      open.inBracket = text[atom.from] === '(' || text[atom.from] === '[';
      return;
    case 'separator':
      if (open.pieces.length > 0 && open.count === undefined && open.percent === undefined) open.separated = true;
      else if (open.count !== undefined && text[atom.from] === ':') open.closed = true;
      return;
    case 'comma':
      open.closed = open.count !== undefined || open.pieces.length > 0;
      return;
    default:
      return;
  }
  open.to = Math.max(open.to, atom.to);
}

const written = ({ value, decimals, from, to }: Extract<Atom, { kind: 'number' | 'percent' }>): Written => ({ value, decimals, from, to });

/** They bind a line to the one before and are no part of its name. */
const withinWords = /^(?:(?:оның|соның|олардың) ішінде|оның|олардың|из них|в том числе|из которых)[\s:,–-]+(?=\p{L})/iu;

function closed(text: string, open: Open): Statement {
  const label = labelOf(text, open);
  const { count, percent, extra, whole, grades, separated, continues, from, to } = open;
  const behind = open.pieces.filter((piece) => count !== undefined && piece.from > count.from);
  const unit = labelOf(text, { ...open, pieces: behind });
  const before = labelOf(text, { ...open, pieces: open.pieces.filter((piece) => !behind.includes(piece)) });
  const said = readLabel(before);
  const title = (said.meaning !== undefined || said.isTotal ? before : label).replace(/[\s,.:;–—-]+$/u, '').replace(withinWords, '');
  return { label, title, unit, reading: readLabel(label), count, percent, extra, whole, grades, separated, continues, from, to };
}
