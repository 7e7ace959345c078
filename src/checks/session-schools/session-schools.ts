import type { Check } from '../check.ts';
import { judgeSessions, recordCell } from '../judge-sessions.ts';
import { evidenceAt } from '../judge-timetables.ts';
import { plannedArgs, plannedSessions, type PlannedArgs } from '../planned-args.ts';

interface Args extends PlannedArgs {
  /** Schools that the session names and that are attached elsewhere, or nowhere. */
  readonly schools: readonly string[];
}

const register = {
  Мектептер: [
    ['Аудан', 'Мектеп атауы', 'Деңгейі', 'ШЖМ', 'Тірек мектебі', 'Қай тірек мектебіне бекітілген'],
    ['Нұра', '№ 5 ЖББМ', 'ЖББМ', 'жоқ', 'иә', ''],
    ['Нұра', '№ 2 НОМ', 'НОМ', 'иә', 'жоқ', '№ 5 ЖББМ'],
    ['Нұра', '№ 3 НОМ', 'НОМ', 'иә', 'жоқ', ''],
  ],
};

/** Schools of a session that the register of schools does not attach to its hub. */
export const sessionSchools: Check<'session-schools', Args> = {
  id: 'session-schools',
  severity: 'warning',
  about: 'sessions',
  examples: {
    accepts: [{ cells: plannedSessions({ schools: '№ 2 НОМ' }), others: register }, { cells: plannedSessions({ schools: '№ 2 НОМ; № 3 НОМ' }) }],
    reports: [{ cells: plannedSessions({ schools: '№ 2 НОМ; № 3 НОМ' }), others: register, at: ['G2'] }],
  },

  across: judgeSessions(({ sessions, magnets, schools }) =>
    sessions.flatMap((session) => {
      const attached = magnets.get(session.hub.key) ?? [];
      const others = attached.length === 0 ? [] : session.schools.filter(({ key }) => key !== session.hub.key && !attached.includes(key));
      return others.length === 0 ? [] : evidenceAt<Args>(recordCell(session, 'schools'), { ...plannedArgs(session), schools: others.map(({ key, name }) => schools.get(key) ?? name) });
    }),
  ),
};
