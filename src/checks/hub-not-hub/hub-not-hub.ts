import type { School } from '../../domain/network/records.ts';
import { registersAcross } from '../../sheet/registers/across-registers.ts';
import { rowPlace } from '../../sheet/registers/row-place.ts';
import type { Check } from '../check.ts';

const head = ['Аудан', 'Мектеп атауы', 'Деңгейі', 'Тірек мектебі (иә/жоқ)', 'Қай тірек мектебіне бекітілген'];

/** A school is attached to one that the register does not call a hub, or to itself; a hub is attached to another. */
export const hubNotHub: Check<
  'hub-not-hub',
  {
    readonly problem: 'no-hub' | 'itself' | 'hub-attached';
    readonly school: string;
    readonly hub: string;
  }
> = {
  id: 'hub-not-hub',
  severity: 'warning',
  examples: {
    accepts: [
      { cells: [head, ['Шет', '№ 1 ЖББМ', 'ЖББМ', 'иә', null], ['Шет', '№ 2 НОМ', 'НОМ', 'жоқ', '№ 1 ЖББМ']] },
      { cells: [['Аудан', 'Мектеп атауы', 'Деңгейі', 'Қай тірек мектебіне бекітілген'], ['Шет', '№ 1 ЖББМ', 'ЖББМ', null], ['Шет', '№ 2 НОМ', 'НОМ', '№ 1 ЖББМ']] },
    ],
    reports: [{ cells: [head, ['Шет', '№ 1 ЖББМ', 'ЖББМ', 'иә', null], ['Шет', '№ 2 НОМ', 'НОМ', 'жоқ', '№ 3 ЖББМ'], ['Шет', '№ 3 ЖББМ', 'ЖББМ', 'жоқ', null], ['Шет', '№ 4 ЖББМ', 'ЖББМ', 'иә', '№ 1 ЖББМ']], at: ['E3', 'E5'] }],
  },

  across(reports) {
    const schools = registersAcross(reports)?.schools;
    if (!schools) return [];
    const byKey = new Map(schools.rows.map(({ record, table }) => [record.key, { school: record, saysHubs: schools.tables[table]!.columns['hub'] !== undefined }]));
    return schools.rows.flatMap((row) => {
      const hub = row.record.attachedTo === undefined ? undefined : byKey.get(row.record.attachedTo);
      const problem = hub?.saysHubs ? problemOf(row.record, hub.school) : undefined;
      return problem ? [{ cells: [rowPlace(schools, row, 'attachedTo')] as const, args: { problem, school: row.record.name, hub: hub!.school.name } }] : [];
    });
  },
};

function problemOf(school: School, hub: School): 'no-hub' | 'itself' | 'hub-attached' | undefined {
  if (school.key === hub.key) return 'itself';
  if (school.hub) return 'hub-attached';
  return hub.hub ? undefined : 'no-hub';
}
