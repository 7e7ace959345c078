import type { School, Unit } from '../../domain/network/records.ts';
import type { RegisterMisread } from './registers.ts';
import { type Resolved } from './resolved.ts';
import { resolveHub } from './hub-index.ts';
import { resolveSchool } from './school-index.ts';
import { schoolWithUnit } from './school-with-unit.ts';
import { resolveUnit } from './unit-index.ts';

/** What rows belong to: the units and schools of the workbook. */
export interface Whose {
  readonly units: readonly Unit[];
  readonly schools: readonly School[];
  /** Registers of units and schools stand in the workbook: a name that they lack is unknown. Otherwise there is nothing to compare it with. */
  readonly unitsKept: boolean;
  readonly schoolsKept: boolean;
  /** The unit that the settings name, for rows that say nothing. */
  readonly home: string;
}

/** The unit and school of a row, and what is wrong with their names. */
export interface Belonging {
  readonly unit: string;
  readonly schoolKey: string;
  readonly problems: readonly { readonly field: 'unit' | 'school'; readonly why: RegisterMisread['why']; readonly candidates: readonly string[] }[];
}

type Problem = Belonging['problems'][number];

/** Finds the unit and the school that rows name; what was found once is remembered. */
export function belongings({ units, schools, unitsKept, schoolsKept, home }: Whose): (unitText: string, schoolText: string, above: string) => Belonging {
  const known = new Map<string, Map<string, Belonging>>();
  const unitKeys = remembered((text) => resolveUnit(text, units));
  const unitOfSchool = new Map(schools.map(({ key, unit }) => [key, unit]));
  let last: { readonly unitText: string; readonly schoolText: string; readonly above: string; readonly found: Belonging } | undefined;
  return (unitText, schoolText, above) => {
    if (last?.schoolText === schoolText && last.unitText === unitText && last.above === above) return last.found;
    const place = unitText || `\n${above}`;
    let own = known.get(place);
    if (!own) known.set(place, (own = new Map()));
    let found = own.get(schoolText);
    if (!found) own.set(schoolText, (found = find(unitText, schoolText, above)));
    last = { unitText, schoolText, above, found };
    return found;
  };

  function find(unitText: string, schoolText: string, above: string): Belonging {
    const said = unitText === '' ? undefined : unitKeys(unitText);
    const wrong: Problem[] = said && said.key === undefined && unitsKept ? [{ field: 'unit', why: 'unknown-unit', candidates: said.candidates }] : [];
    const around = above === '' ? undefined : unitKeys(above).key;
    if (schoolText === '') return { unit: said?.key ?? around ?? home, schoolKey: '', problems: wrong };
    const beside = schoolWithUnit(schoolText, units);
    const name = beside && (said?.key === undefined || said.key === beside.unit) ? beside.school : schoolText;
    const unit = said?.key ?? beside?.unit ?? around;
    const within = unit !== undefined ? resolveSchool(name, schools, unit, units) : undefined;
    // Without a unit of its own a row has that of its school, if only one is called so.
    const school = within && (within.key !== undefined || said?.key !== undefined || beside) ? within : resolveElsewhere(name, within);
    if (school.key !== undefined) return { unit: said?.key ?? unitOfSchool.get(school.key) ?? '', schoolKey: school.key, problems: wrong };
    const problem: Problem = { field: 'school', why: school.several ? 'several-schools' : 'unknown-school', candidates: school.candidates };
    return { unit: unit ?? home, schoolKey: '', problems: schoolsKept ? [...wrong, problem] : wrong };
  }

  function resolveElsewhere(text: string, within: Resolved | undefined): Resolved {
    const inHome = home === '' ? undefined : resolveSchool(text, schools, home, units);
    if (inHome?.key !== undefined) return inHome;
    return within ?? resolveSchool(text, schools, undefined, units);
  }
}

/** The same for hubs. */
export const hubsOf = (schools: readonly School[], units: readonly Unit[]): ((text: string, unit: string) => Resolved) => {
  const hubs = schools.filter(({ hub }) => hub);
  const known = new Map<string, Resolved>();
  return (text, unit) => {
    const key = `${unit}\n${text}`;
    let found = known.get(key);
    if (!found) known.set(key, (found = resolveHub(text, schools, hubs, unit, units)));
    return found;
  };
};

function remembered(read: (text: string) => Resolved): (text: string) => Resolved {
  const known = new Map<string, Resolved>();
  return (text) => {
    let found = known.get(text);
    if (!found) known.set(text, (found = read(text)));
    return found;
  };
}
