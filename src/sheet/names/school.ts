import { withoutLookAlikes } from '../form/look-alikes.ts';
import { fold } from '../words/fold.ts';
import type { SchoolPiece } from './school-pieces.ts';
import type { SchoolType } from './school-types.ts';

/** A school that a text names, and where: `text.slice(from, to)`. */
export interface SchoolName {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** `134` of «№ 134 НМ». */
  readonly number: string | undefined;
  /** The place or the person it is called after, as written, without the type: «Аққұдық», «Т.Бигелдинов»; '' where it has a number alone. */
  readonly name: string;
  /** «ат.», «атындағы», «имени» stands beside the name. */
  readonly calledAfter: boolean;
  readonly type: SchoolType | undefined;
  /** A small-class school, if the text says so. */
  readonly small: boolean;
  /** The words for the type as written: «НМ», «орта мектебі»; '' where the type is that of the list. */
  readonly typeText: string;
  /** «НМ», «ЖББМ»: the abbreviation of the type, its own or that of the list; '' where it is written in words. */
  readonly abbreviation: string;
  /** The name alone, in small letters, without initials and endings; for comparing spellings. */
  readonly bare: string;
  /** Within a unit: the number, or else the name folded without initials and Russian endings. Never compared across units. */
  readonly key: string;
  /** First letter of the given name of whom it is called after, folded; '' where none is written. */
  readonly initial: string;
  /** Two names without a comma: «Кенесбеков ат. Ортадересін», «№ 3 № 6»; where the second begins. */
  readonly secondAt: number | undefined;
  /** «ЕсенгелдіЖББМ», «№29ЖББМ»: where the type begins without a space. */
  readonly gluedAt: number | undefined;
}

type TypePiece = SchoolPiece & { kind: 'type' };

/** A school of the pieces that name it; undefined where they hold no name and no number. */
export function schoolOf(text: string, pieces: readonly SchoolPiece[], listType: TypePiece | undefined): SchoolName | undefined {
  const number = pieces.find((piece) => piece.kind === 'number')?.number;
  const mark = pieces.findIndex(({ kind }) => kind === 'called-after');
  const names = pieces.filter((piece) => piece.kind === 'name' || piece.kind === 'other');
  if (number === undefined && names.length === 0) return undefined;
  const own = pieces.find((piece): piece is TypePiece => piece.kind === 'type');
  const type = own?.type ? own : (listType ?? own);
  const [from, to] = [pieces[0]!.from, pieces.at(-1)!.to];
  const { name, initial, last } = nameOf(text, pieces);
  const nominal = mark >= 0 && ahead(pieces[mark]!) ? nominative(last) : last;
  const second = mark >= 0 && !ahead(pieces[mark]!) && pieces.slice(0, mark).some(({ kind }) => kind === 'name') ? pieces.slice(mark + 1).find(({ kind }) => kind === 'name') : undefined;
  return {
    text: text.slice(from, to),
    from,
    to,
    number,
    name,
    calledAfter: mark >= 0,
    type: type?.type,
    small: (own?.small ?? false) || (listType?.small ?? false),
    typeText: own ? text.slice(own.from, own.to).replace(/\s+/gu, ' ') : '',
    abbreviation: type?.abbreviation ?? '',
    bare: bareOf(nominal),
    key: number === undefined ? stem(fold(nominal)) : `№${Number(number)}`,
    initial,
    secondAt: second?.from ?? twoAdjectives(pieces) ?? pieces.filter((piece) => piece.kind === 'number' && !piece.bare)[1]?.from,
    gluedAt: own && (own.glued || isGlued(pieces, own)) ? own.from : undefined,
  };
}

/** «Жанатлекская Куркелинская СОШ»: a school has one such name. */
function twoAdjectives(pieces: readonly SchoolPiece[]): number | undefined {
  const named = pieces.filter((piece) => piece.kind === 'name' && russian.test(fold(piece.text)));
  return named[1]?.from;
}

/** «№29ЖББМ». */
const isGlued = (pieces: readonly SchoolPiece[], type: TypePiece): boolean => pieces.some((piece) => piece.kind === 'number' && piece.to === type.from);

const ahead = (piece: SchoolPiece) => piece.kind === 'called-after' && piece.ahead;

/** Initials count where a person is meant; «Қаныш Сәтбаев» is known by the surname, «Красная нива» by the whole. */
function nameOf(text: string, pieces: readonly SchoolPiece[]): { name: string; initial: string; last: string } {
  const named = pieces.filter((piece) => piece.kind === 'name' || piece.kind === 'initial' || piece.kind === 'other');
  if (named.length === 0) return { name: '', initial: '', last: '' };
  const contiguous = named.filter((piece, at) => at === 0 || pieces.indexOf(piece) === pieces.indexOf(named[at - 1]!) + 1);
  const name = text.slice(contiguous[0]!.from, contiguous.at(-1)!.to).replace(/\s+/gu, ' ');
  const words = contiguous.filter(({ kind }) => kind !== 'initial').map((piece) => piece.text);
  const person = pieces.some(({ kind }) => kind === 'called-after') || contiguous.length > words.length;
  const [first] = contiguous;
  return { name, initial: person && contiguous.length > 1 ? fold(first!.text).charAt(0) : '', last: person ? (words.at(-1) ?? name) : words.join(' ') };
}

/** «имени Ауэзова», «имени Маметовой», «имени Абая»: the name itself. */
const nominative = (name: string): string => name.replace(/(?<=[оеёиы][вн])а$/u, '').replace(/(?<=[оеёиы][вн])ой$/u, 'а').replace(/ая$/u, 'ай');

const russian = /(?<=\p{L}{4})ск(?:ая|ой|ую|ие|их)$/u;
/** Folded, without spaces, hyphens and the ending of a Russian adjective: «Самаркандская» → самарканд. */
const stem = (name: string): string => name.replace(/[\s-]+/gu, '').replace(russian, '');
/** Latin letters in it are told of elsewhere. */
const bareOf = (name: string): string => withoutLookAlikes(name).toLowerCase().replace(russian, '');

/** Words with a capital letter before «мектебі» that name no school. */
const common = new Set(
  [
    'барлық', 'барлығы', 'біздің', 'ауыл', 'ауылдық', 'қала', 'қалалық', 'магниттік', 'тірек', 'ресурстық', 'өз', 'осы', 'әр', 'күзгі', 'қысқы', 'көктемгі', 'жазғы', 'облыстық', 'аудандық', 'республикалық',
    'басқа', 'үздік', 'озат', 'пән', 'педагог', 'мұғалім', 'аудан', 'облыс', 'бұл', 'ол', 'олар', 'жалпы', 'көп', 'жас', 'зияткерлік', 'мамандандырылған', 'ата', 'оқу', 'білім', 'келесі', 'әрбір', 'кей', 'кейбір', 'қалған', 'жаңа',
    'наша', 'каждая', 'сельская', 'городская', 'данная', 'эта', 'все', 'всего', 'другие', 'опорная', 'магнитная', 'остальные', 'сельские', 'городские', 'малокомплектная', 'ресурсная', 'итого', 'из', 'в', 'для', 'список', 'количество', 'число',
    'во', 'по', 'на', 'от', 'при', 'со', 'ко', 'об', 'через', 'между', 'под', 'над', 'за', 'до', 'без', 'около', 'среди',
    'оған', 'осыған', 'оларға', 'бұған', 'мұнда', 'онда', 'сонда', 'соңғы', 'алғашқы', 'екі', 'үш', 'төрт', 'бес', 'сонымен', 'қазіргі', 'бүгінгі', 'ең', 'тек', 'екінші', 'бірінші', 'үшінші', 'негізінен', 'кейін', 'тағы', 'соңында', 'ішінде',
    'к', 'ней', 'ним', 'также', 'кроме', 'две', 'три', 'четыре', 'пять', 'обе', 'ещё', 'наши', 'одна', 'первая', 'вторая', 'третья', 'сегодня', 'только', 'каждой', 'всех', 'этой', 'нашей', 'данной', 'базовая', 'областная', 'районная', 'вечерняя',
    'оның', 'соның', 'саны', 'директор', 'мектеп', 'школа', 'атауы', 'наименование', 'аты',
  ].map(fold),
);
export const isCommon = (word: string): boolean => common.has(fold(word));
