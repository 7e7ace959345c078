import { tokensOf, type Token } from '../typed/tokens.ts';
import { longestRead, oncePerText } from './once.ts';
import { findUnit, kindOfAdjective, kindOfUnit, unitFrom, unitNamed, type UnitName } from './units.ts';

/**
 * The units that a sentence names with a word for their kind, lists included: «Шет, Қарқаралы және Осакаров
 * аудандарының», «в Осакаровском и Шетском районах», «г. Караганда». A bare name is none: Абай is a poet too.
 *
 * Takes    any text
 * Returns  the units in order
 * Refuses  nothing
 */
export const unitsIn = oncePerText((text: string): readonly UnitName[] => (text.length <= longestRead && /ауд|қал|кал|облыс|район|город|област|(?<!\p{L})г\.|қсы|обл\./iu.test(text) ? readUnits(text) : []));

function readUnits(text: string): UnitName[] {
  const tokens = tokensOf(text).filter(({ kind }) => kind !== 'space');
  const found = new Map<number, UnitName>();
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || token.text === 'к' || token.text === 'қ') return;
    const kind = kindOfUnit(token.text);
    const adjective = kind ? undefined : kindOfAdjective(token.text);
    if (!kind && !adjective) return;
    const before = token.text === 'г' ? [] : listBefore(text, tokens, at, token.text).filter(({ name }) => kind || unitNamed(name));
    for (const unit of before.length > 0 || !kind ? before : nameAfter(text, tokens, at + 1, token.text)) found.set(unit.from, unit);
  });
  return [...found.values()].sort((one, other) => one.from - other.from);
}

const isName = (token: Token | undefined) => token?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text);
const joins = (token: Token | undefined) => token !== undefined && (token.text === ',' || /^(?:және|мен|пен|бен|и)$/iu.test(token.text));

function listBefore(text: string, tokens: readonly Token[], end: number, kind: string): UnitName[] {
  const units: UnitName[] = [];
  for (let at = end; at > 0; ) {
    const length = [3, 2, 1].find((count) => at >= count && nameTokens(tokens, at - count, at) && isKnown(tokens, at - count, at)) ?? (units.length === 0 && isName(tokens[at - 1]) ? 1 : 0);
    if (length === 0) break;
    const unit = unitFrom(text, tokens.slice(at - length, at).filter((token) => token.kind === 'word'), kind, false);
    if (!unit) break;
    units.unshift(unit);
    at -= length;
    if (!joins(tokens[at - 1])) break;
    at -= 1;
  }
  return units;
}

const nameTokens = (tokens: readonly Token[], from: number, to: number) =>
  isName(tokens[from]) && tokens.slice(from + 1, to).every((token) => token.kind === 'word' || token.kind === 'dash') && tokens[to - 1]!.kind === 'word';
const isKnown = (tokens: readonly Token[], from: number, to: number) => findUnit(tokens.slice(from, to).filter(({ kind }) => kind === 'word').map((token) => token.text)) !== undefined;

function nameAfter(text: string, tokens: readonly Token[], start: number, kind: string): UnitName[] {
  const from = tokens[start]?.text === '.' ? start + 1 : start;
  if (!isName(tokens[from])) return [];
  const length = [3, 2, 1].find((count) => from + count <= tokens.length && nameTokens(tokens, from, from + count) && isKnown(tokens, from, from + count));
  const words = tokens.slice(from, from + (length ?? 1)).filter((token) => token.kind === 'word');
  const unit = length !== undefined || kindOfUnit(kind) === 'city' ? unitFrom(text, words, kind, false) : undefined;
  return unit ? [unit] : [];
}
