import type { School, Unit } from '../../domain/network/records.ts';
import { notFound, type Resolved } from './resolved.ts';
import { resolveSchool, schoolSaid } from './school-index.ts';
import { schoolWithUnit } from './school-with-unit.ts';

/**
 * The hub that a text names: in the unit that stands beside its name; otherwise hub schools of the attached school's unit first, then any
 * school of the unit, then a hub elsewhere, if there is only one and it has a name.
 *
 * Takes    a text, which may be a short name; the register of schools and those that are hubs; the key of the unit whose school is attached
 * Returns  the key of the hub, or of a school that the register does not call one; the names that may be meant
 * Refuses  nothing
 * Source   docs/sources.md#registers
 */
export function resolveHub(text: string, schools: readonly School[], hubs: readonly School[], unit: string, units: readonly Unit[] = []): Resolved {
  const beside = schoolWithUnit(text, units);
  const [name, own] = [beside?.school ?? text, beside?.unit ?? unit];
  const tries = [resolveSchool(name, hubs, own, units), resolveSchool(name, schools, own, units)];
  const found = tries.find(({ key }) => key !== undefined) ?? tries.find((each) => each.key === undefined && each.several);
  if (found) return found;
  const anywhere = resolveSchool(name, hubs, undefined, units);
  const isNumber = schoolSaid(name).names[0]?.startsWith('№') === true;
  if (anywhere.key !== undefined && (own === '' || (!isNumber && !beside))) return anywhere;
  const elsewhere = anywhere.key === undefined ? anywhere.candidates : hubs.filter(({ key }) => key === anywhere.key).map((hub) => `${hub.name} (${units.find(({ key }) => key === hub.unit)?.name ?? hub.unit})`);
  return notFound([...tries.flatMap((each) => (each.key === undefined ? each.candidates : [])), ...elsewhere]);
}
