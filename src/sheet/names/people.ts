import { fold, wordsOf } from '../words/fold.ts';
import { longestRead, oncePerText } from './once.ts';
import { piecesOf, type Piece } from './person-pieces.ts';
import { schoolTypeOf } from './school-types.ts';
import { unitNamed } from './units.ts';

/** A person whom a text names, and where: `text.slice(from, to)`. */
export interface PersonName {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** As written, without a case ending: «Қажымұратова». */
  readonly surname: string;
  /** First letters of the given name and the patronymic, folded, as many as are written. */
  readonly initials: readonly string[];
  readonly form: 'initials-first' | 'surname-first' | 'full';
  /** Surname and first initial, folded, so that Kazakh and Russian spellings are one: `кажымуратова а`. */
  readonly key: string;
}

/** Where a text stands: in a column of people everything may be a name; in a sentence only what looks like one. */
export type PeoplePlace = 'people' | 'text';

/**
 * The people that a text names: surname first or last, initials before or after, with or without dots, or in full.
 *
 * Takes    any text; where it stands
 * Returns  the names in order; people after whom something is called («М. Әуезов атындағы») are not among them
 * Refuses  nothing: what is no name is passed over
 */
export const peopleIn = (text: string, place: PeoplePlace = 'text'): readonly PersonName[] => (place === 'people' ? peopleOfCell : peopleOfText)(text);

const peopleOfCell = oncePerText((text) => (text.length <= longestRead && mayName.test(text) ? read(text, true) : []));
const peopleOfText = oncePerText((text) => (text.length <= longestRead && mayNameInText.test(text) ? read(text, false) : []));

/** A first look, before anything is taken apart. */
const mayName = /\p{Lu}/u;
const mayNameInText = /\p{Lu}\.|\p{L}\s+\p{Lu}(?!\p{L})|\p{Lu}\p{L}+\s+\p{Lu}\p{L}+\s+\p{Lu}\p{L}+/u;

/** Two mentions of one person: the same surname and first initial, and nothing in the further initials against it. */
export const samePerson = (one: PersonName, other: PersonName): boolean =>
  one.key === other.key && one.initials.every((letter, at) => other.initials[at] === undefined || other.initials[at] === letter);

function read(text: string, alone: boolean): PersonName[] {
  const pieces = piecesOf(text);
  const people: PersonName[] = [];
  for (let at = 0; at < pieces.length; ) {
    const taken = nameAt(pieces, at, alone);
    if (taken && !isEponym(pieces, at, taken.length)) people.push(personOf(text, pieces.slice(at, at + taken.length), taken));
    at += taken?.length ?? 1;
  }
  return people;
}

interface Taken {
  readonly length: number;
  readonly form: PersonName['form'];
  /** Which of the pieces is the surname. */
  readonly surname: number;
}

function nameAt(pieces: readonly Piece[], at: number, alone: boolean): Taken | undefined {
  const first = pieces[at]!;
  if (first.kind === 'initial') return initialsFirst(pieces, at, alone);
  if (first.kind !== 'name' || notNames.has(fold(first.text))) return undefined;
  return surnameFirst(pieces, at, alone) ?? inFull(pieces, at, alone);
}

const initialsFrom = (pieces: readonly Piece[], at: number): number => {
  let count = 0;
  while (count < 3 && pieces[at + count]?.kind === 'initial') count++;
  return count;
};

function initialsFirst(pieces: readonly Piece[], at: number, alone: boolean): Taken | undefined {
  const count = initialsFrom(pieces, at);
  const surname = pieces[at + count];
  if (surname?.kind !== 'name' || notNames.has(fold(surname.text)) || /^[IVXІ]$/u.test(pieces[at]!.text)) return undefined;
  const dotted = pieces[at]!.dotted;
  if (/^[гсп]$/iu.test(pieces[at]!.text) && count === 1 && unitNamed(surname.text)) return undefined;
  const certain = alone || (count > 1 && dotted) || looksLikeSurname(surname.text);
  const next = pieces[at + count + 1];
  const apart = dotted && (at > 0 || next === undefined || next.kind === 'end');
  return certain || apart ? { length: count + 1, form: 'initials-first', surname: count } : undefined;
}

function surnameFirst(pieces: readonly Piece[], at: number, alone: boolean): Taken | undefined {
  const count = initialsFrom(pieces, at + 1);
  if (count === 0) return undefined;
  // «Сәрсенов Қ. А. Сейтова»: the last initial belongs to the next name.
  const next = pieces[at + count + 1];
  const own = count > 1 && next?.kind === 'name' && initialsFrom(pieces, at + count + 2) === 0 && looksLikeSurname(next.text) ? count - 1 : count;
  const certain = alone || looksLikeSurname(pieces[at]!.text) || (own > 1 && pieces[at + 1]!.dotted);
  return certain ? { length: own + 1, form: 'surname-first', surname: 0 } : undefined;
}

function inFull(pieces: readonly Piece[], at: number, alone: boolean): Taken | undefined {
  let count = 1;
  while (count < 4 && pieces[at + count]?.kind === 'name' && !notNames.has(fold(pieces[at + count]!.text))) count++;
  const words = pieces.slice(at, at + count).map((piece) => piece.text);
  if (count >= 3 && isPatronymic(words[2]!)) return { length: 3, form: 'full', surname: 0 };
  if (count >= 3 && isPatronymic(words[1]!)) return { length: 3, form: 'full', surname: 2 };
  if (!alone || !standsApart(pieces, at, count)) return undefined;
  if (count === 1) return looksLikeSurname(words[0]!) ? { length: 1, form: 'full', surname: 0 } : undefined;
  const last = count === 2 && looksLikeSurname(words[1]!) && !looksLikeSurname(words[0]!);
  return count <= 3 ? { length: count, form: 'full', surname: last ? 1 : 0 } : undefined;
}

const standsApart = (pieces: readonly Piece[], at: number, count: number) =>
  (at === 0 || pieces[at - 1]!.kind === 'end') && (pieces[at + count] === undefined || pieces[at + count]!.kind === 'end');

/** «М. Әуезов ат.», «имени М. Ауэзова», «Т.Бигельдинов ЖББМ»: a school is called after them. */
function isEponym(pieces: readonly Piece[], at: number, length: number): boolean {
  const [before, after] = [pieces[at - 1], pieces[at + length]];
  const dot = after?.text === '.' ? pieces[at + length + 1] : after;
  if (before && before.kind !== 'end' && /^(?:имени|им)$/iu.test(before.text)) return true;
  if (before?.text === '.' && /^им$/iu.test(pieces[at - 2]?.text ?? '')) return true;
  return dot !== undefined && dot.kind !== 'end' && (/^(?:ат|атын|атындағы|атынд\p{L}*)$/iu.test(dot.text) || schoolTypeOf(dot.text) !== undefined);
}

function personOf(text: string, pieces: readonly Piece[], { form, surname: place }: Taken): PersonName {
  const [from, to] = [pieces[0]!.from, pieces.at(-1)!.to];
  const surname = withoutEnding(pieces[place]!.text);
  const initials = pieces.filter((_, index) => index !== place).map((piece) => fold(piece.text).charAt(0));
  return { text: text.slice(from, to), from, to, surname, initials, form, key: `${fold(surname)} ${initials[0] ?? ''}`.trim() };
}

const usual = 'ов|ова|ев|ева|ёв|ёва|ин|ина|ын|ына|ский|ская|цкий|цкая|енко|чук|юк|ич|ян|ұлы|улы|қызы|кызы';
const surnameEnding = new RegExp(`\\p{L}{2}(?:${usual}|бай|бек|хан|ғали|гали|жан|тай|мұрат|мурат|берген|беков|бекова)$`, 'iu');
const declined = new RegExp(`^(\\p{L}{2,}(?:${usual}))(?:[ғқгк][ае]|[нтд][ыі]ң|[нтд][ыі]|[дт][ае]|[дт][ае]н|н[ае]н|[мпб]ен)$`, 'iu');

/** Does a word end as surnames end? */
export const looksLikeSurname = (word: string): boolean => word.length >= 4 && surnameEnding.test(withoutEnding(word));

/** «Тілеубаеваға», «Тілеубаевой» → «Тілеубаева». */
const withoutEnding = (word: string): string => declined.exec(word)?.[1] ?? word.replace(/((?:ов|ев|ёв|ин|ын))ой$/iu, '$1а');

const isPatronymic = (word: string): boolean => /(?:овна|евна|ёвна|ична|ович|евич|қызы|кызы|ұлы|улы)(?:[ғқгк][ае]|[нтд][ыі]ң|[мпб]ен|[ыеу])?$/iu.test(word);

/** Words with a capital letter that are no names, though a letter may stand beside them: «Қосымша А», «Кесте 1». */
const notNames = new Set(
  [
    'қосымша', 'приложение', 'сынып', 'класс', 'кесте', 'таблица', 'топ', 'группа', 'блок', 'мектеп', 'мектебі', 'мектептер', 'школа', 'директор', 'директоры', 'мұғалім', 'мұғалімі', 'учитель',
    'педагог', 'психолог', 'әдіскер', 'методист', 'кеңес', 'кеңесі', 'кеңестің', 'совет', 'бөлім', 'бөлімі', 'отдел', 'кабинет', 'кабинеті', 'орталық', 'орталығы', 'центр', 'комиссия', 'комиссиясы',
    'облыс', 'облысы', 'область', 'аудан', 'ауданы', 'район', 'қала', 'қаласы', 'город', 'барлығы', 'жалпы', 'итого', 'всего', 'құрамы', 'мүшелері', 'төраға', 'төрағасы', 'хатшы', 'хатшысы',
    'председатель', 'секретарь', 'члены', 'состав', 'әкімшілік', 'әкімшілігі', 'администрация', 'ресурстық', 'магниттік', 'тірек', 'опорная', 'ата', 'сессия', 'завуч', 'тәлімгер', 'тренер', 'куратор',
    'мемлекеттік', 'республика', 'республикасы', 'қазақстан', 'казахстан', 'министр', 'министрлігі', 'білім', 'жауапты', 'орындаушы', 'ответственный', 'исполнитель',
  ].flatMap(wordsOf),
);
