import type { School, Unit } from '../../domain/network/records.ts';
import { unitsIn } from '../names/units-in-text.ts';
import type { Resolved } from './resolved.ts';
import { resolveSchool } from './school-index.ts';
import { resolveUnit } from './unit-index.ts';

/** A school and the unit that is named beside it. */
export interface SchoolWithUnit {
  readonly unit: string;
  readonly school: string;
}

const mayNameUnit = /[(,]|ауд|қал|(?<!\p{L})[қг]\.|район|р-н|город/iu;
const kindBehind = /^\s*(?:ауд\p{L}*\.?|қал\p{L}*|қ\.|р-н\p{L}*|район\p{L}*|город\p{L}*)[\s,:–-]*/iu;
const kindBefore = /(?:қ\.|г\.|город\p{L}*|район\p{L}*)\s*$/iu;

/**
 * The unit that stands beside the name of a school, as a hub of another district is written: «Нұра ауданы № 1 ЖББМ», «№ 1 ЖББМ (Нұра)»,
 * «Абай, № 1 ЖББМ».
 *
 * Takes    a text; the register of units
 * Returns  the key of the unit, and the text without it; undefined where none is named
 * Refuses  nothing
 */
export function schoolWithUnit(text: string, units: readonly Unit[]): SchoolWithUnit | undefined {
  if (!mayNameUnit.test(text)) return undefined;
  const candidates = [...inBrackets(text), ...besideComma(text), ...withKind(text)];
  for (const { unit, school } of candidates) {
    const { key } = resolveUnit(unit, units);
    if (key !== undefined && school !== '') return { unit: key, school };
  }
  return undefined;
}

/**
 * The school that a text names, in the unit that stands beside its name, if one does.
 *
 * Takes    a text; the registers of schools and units; the key of the unit that is known from elsewhere
 * Returns  its key, or the names that may be meant. A unit beside the name that is not the one known is no part of it
 * Refuses  nothing
 */
export function resolveSchoolBeside(text: string, schools: readonly School[], units: readonly Unit[], unit?: string): Resolved {
  const beside = schoolWithUnit(text, units);
  return beside && (unit === undefined || unit === beside.unit) ? resolveSchool(beside.school, schools, beside.unit, units) : resolveSchool(text, schools, unit, units);
}

function inBrackets(text: string): SchoolWithUnit[] {
  const found = /\(([^()]+)\)/u.exec(text);
  return found ? [{ unit: found[1]!.trim(), school: text.replace(found[0], ' ').trim() }] : [];
}

function besideComma(text: string): SchoolWithUnit[] {
  const [one = '', other = '', ...more] = text.split(',').map((part) => part.trim());
  return more.length > 0 || other === '' ? [] : [{ unit: one, school: other }, { unit: other, school: one }];
}

function withKind(text: string): SchoolWithUnit[] {
  const [unit, ...more] = unitsIn(text);
  if (!unit || more.length > 0) return [];
  const [before, behind] = [text.slice(0, unit.from), text.slice(unit.to)];
  const kind = kindBehind.exec(behind)?.[0] ?? '';
  const ahead = kind === '' ? (kindBefore.exec(before)?.[0] ?? '') : '';
  return [{ unit: `${ahead}${unit.name} ${kind}`.trim(), school: `${before.slice(0, before.length - ahead.length)} ${behind.slice(kind.length)}`.replace(/\s+/gu, ' ').replace(/^[\s,:–-]+|[\s,:–-]+$/gu, '') }];
}
