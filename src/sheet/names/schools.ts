import { longestRead, oncePerText } from './once.ts';
import { isCommon, schoolOf, type SchoolName } from './school.ts';
import { schoolPieces, type SchoolPiece } from './school-pieces.ts';

export type { SchoolName } from './school.ts';

/** Where a text stands: a cell of schools, whose names need no type of their own; or a sentence, where only the word for a school tells. */
export type SchoolPlace = 'list' | 'text';

/**
 * The schools that a text names: by number, by the place or the person they are called after, with their types; lists by
 * type («А, Б, В ЖББМ-тер; Г, Д НОМ – тер; № 37 БМ») give each school its type.
 *
 * Takes    any text; where it stands
 * Returns  the schools in order; «ШЖМ», «тірек мектебі» without a name are none
 * Refuses  nothing: what is no school is passed over
 */
export const schoolsIn = (text: string, place: SchoolPlace = 'text'): readonly SchoolName[] => (place === 'list' ? schoolsOfList : schoolsOfText)(text);

/** A first look, before anything is taken apart: a number sign, or a word for a school. */
const mayNameSchool = /№|мекте[пб]|школ|гимнази|лице|интернат|БМ|ОМ|НМ|Нм|СШ|ОШ|НШ|ШЖМ|МКШ|ШГ|КММ|КГУ|ММИ|(?<!\p{L})ат(?!\p{L})|атынд|имени|(?<!\p{L})им\./iu;
const schoolsOfText = oncePerText((text) => (text.length <= longestRead && mayNameSchool.test(text) ? inText(text, schoolPieces(text)) : []));
const schoolsOfList = oncePerText((text) => (text.length <= longestRead && /[\p{L}№]/u.test(text) ? inList(text, schoolPieces(text)) : []));

type TypePiece = SchoolPiece & { kind: 'type' };
const isType = (piece: SchoolPiece): piece is TypePiece => piece.kind === 'type';

interface Part {
  readonly pieces: readonly SchoolPiece[];
  readonly own: TypePiece | undefined;
  type: TypePiece | undefined;
}

function inList(text: string, pieces: readonly SchoolPiece[]): SchoolName[] {
  const found: SchoolName[] = [];
  for (const group of split(pieces.filter(({ kind }) => kind !== 'bracket'), 'stop')) {
    const parts = split(group, 'join').map((part): Part => ({ pieces: named(part), own: part.find(isType), type: part.find(isType) }));
    spread(parts);
    const numbered = parts.some((part) => part.pieces.some((piece) => piece.kind === 'number' && !piece.bare) || part.own !== undefined);
    for (const part of parts) {
      const plain = part.pieces.filter((piece) => piece.kind !== 'number' || !piece.bare || numbered);
      const school = plain.length > 0 && plain.length <= mostPieces && (part.type || plain.some(({ kind }) => kind === 'called-after' || kind === 'number' || kind === 'name')) ? schoolOf(text, plain, part.type) : undefined;
      if (school && school.name.length <= longestName) found.push(school);
    }
  }
  return found;
}

const longestName = 60;
/** A name of more pieces is none. */
const mostPieces = 12;

function split(pieces: readonly SchoolPiece[], at: 'stop' | 'join'): SchoolPiece[][] {
  const groups: SchoolPiece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === at) groups.push([]);
    else groups.at(-1)!.push(piece);
  }
  return groups.filter((group) => group.length > 0);
}

/** A type that stands behind its schools goes back over them, one that stands before goes on over the next ones. */
function spread(parts: readonly Part[]): void {
  let ahead: TypePiece | undefined;
  for (const part of parts) {
    if (part.own) ahead = part.pieces.length > 1 && isType(part.pieces[0]!) ? part.own : undefined;
    else part.type = ahead;
  }
  let behind: TypePiece | undefined;
  for (const part of [...parts].reverse()) {
    if (part.own) behind = part.own.head && !(part.pieces.length > 1 && isType(part.pieces[0]!)) ? part.own : behind;
    else part.type ??= behind;
    if (part.own && !part.own.head && !part.own.type) part.type = behind;
  }
}

/** Of a part that holds more («1-№ 29 ЖББМ», «Шет ауданы: № 3») what names a school: a lower-case word only behind a name. */
function named(part: readonly SchoolPiece[]): SchoolPiece[] {
  const kept: SchoolPiece[] = [];
  for (const piece of part) {
    const carriesOn = piece.kind === 'other' && /^\p{L}{2,}$/u.test(piece.text) && kept.at(-1)?.kind === 'name';
    if (piece.kind !== 'other' || carriesOn) kept.push(piece);
    else if (kept.some(isType)) break;
    else kept.length = 0;
  }
  return kept.filter((piece, at) => piece.kind !== 'name' || at > 0 || !isCommon(piece.text));
}

function inText(text: string, pieces: readonly SchoolPiece[]): SchoolName[] {
  const onlyNames = pieces.every((piece) => piece.kind !== 'other') && pieces.some(isType) && pieces.some(({ kind }) => kind === 'join');
  if (onlyNames) return inList(text, pieces);
  const found: SchoolName[] = [];
  pieces.forEach((piece, at) => {
    if (!isType(piece)) return;
    const from = startOf(pieces, at);
    const own = from < at ? pieces.slice(from, at + 1) : pieces.slice(at, endOf(pieces, at + 1));
    const listType = piece.head ? piece : typeBehind(pieces, at);
    const school = own.length > 1 && listType ? schoolOf(text, own, piece.type ? piece : listType) : undefined;
    if (school) found.push(...(from < at && piece.plural ? before(text, pieces, from, piece) : []), school);
  });
  return found.filter((school, at) => found.findIndex(({ from }) => from === school.from) === at).sort((one, other) => one.from - other.from);
}

/** «Абай негізгі және Оңғар орта мектептері»: the word for a school follows in the next name. */
const typeBehind = (pieces: readonly SchoolPiece[], at: number): TypePiece | undefined =>
  pieces[at + 1]?.kind === 'join' ? pieces.slice(at + 2, at + 6).find((piece): piece is TypePiece => isType(piece) && piece.head && piece.plural) : undefined;

/** «– жаңабұлақ ОМ директоры»: a name may begin with a small letter where nothing but it stands before an abbreviation. */
function isLowerCaseName(pieces: readonly SchoolPiece[], at: number): boolean {
  const [piece, before, type] = [pieces[at]!, pieces[at - 1], pieces[at + 1]!];
  const alone = before === undefined || before.kind === 'join' || before.kind === 'stop' || (before.kind === 'other' && !/\p{L}/u.test(before.text));
  return piece.kind === 'other' && /^\p{Ll}{4,}$/u.test(piece.text) && alone && isType(type) && type.type !== undefined && type.abbreviation !== '' && !isCommon(piece.text);
}

/** «Өйткені мектептің», «РО орта мектеп»: a word with a capital letter that is no name, at the beginning of a sentence or short for something. */
function isOrdinary(pieces: readonly SchoolPiece[], at: number): boolean {
  const [piece, type] = [pieces[at]!, pieces[at + 1]!];
  if (piece.kind !== 'name' || !isType(type)) return false;
  const first = at === 0 || pieces[at - 1]!.kind === 'stop';
  return /^\p{Lu}{2,4}$/u.test(piece.text) || (first && type.type === undefined && !type.possessive && !/ск(?:ая|ой)$/iu.test(piece.text));
}

/** Where the name before a type begins: names, initials, «атындағы», a number; at most so many. */
function startOf(pieces: readonly SchoolPiece[], at: number): number {
  if (at > 0 && isLowerCaseName(pieces, at - 1)) return at - 1;
  let from = at;
  while (from > 0 && at - from < 6) {
    const piece = pieces[from - 1]!;
    const fits = (piece.kind === 'initial' && piece.dotted) || (piece.kind === 'name' && !isCommon(piece.text)) || (piece.kind === 'called-after' && !piece.ahead) || (piece.kind === 'number' && !piece.bare);
    if (!fits) break;
    from--;
  }
  if (at - from === 1 && isOrdinary(pieces, from)) return at;
  // A letter alone in front is the tail of something else.
  return pieces.slice(from, at).every(({ kind }) => kind === 'initial' || kind === 'called-after') ? at : from;
}

/** «СОШ № 7», «школа имени М. Ауэзова»: what follows a type. */
function endOf(pieces: readonly SchoolPiece[], start: number): number {
  let at = start;
  const number = pieces[at];
  if (number?.kind === 'number' && !number.bare) at++;
  const mark = pieces[at];
  if (mark?.kind !== 'called-after' || !mark.ahead) return at;
  const from = at++;
  while (pieces[at]?.kind === 'initial' || (pieces[at]?.kind === 'name' && at - from <= 4)) at++;
  return at - from > 1 ? at : from;
}

/** «№ 3, № 6 және № 8 ЖББМ-тер» in a sentence: the names before, joined by commas. */
function before(text: string, pieces: readonly SchoolPiece[], end: number, type: TypePiece): SchoolName[] {
  const found: SchoolName[] = [];
  for (let at = end; pieces[at - 1]?.kind === 'join'; ) {
    const from = startOf(pieces, at - 1);
    if (from === at - 1 || pieces.slice(from, at - 1).some(isType)) break;
    const school = schoolOf(text, pieces.slice(from, at - 1), type);
    if (school) found.unshift(school);
    at = from;
  }
  return found;
}
