import { answer, refuse, type Result } from '../../domain/result.ts';
import type { FiguresScope } from '../../jobs/desk.ts';
import type { ReportWishes } from '../../reports/report.ts';
import type { Reading } from '../../sheet/reading.ts';
import { registersOf } from '../../sheet/registers/read-registers.ts';
import { recordsOf, type Registers } from '../../sheet/registers/registers.ts';
import { oblastKeyOf, resolveUnit } from '../../sheet/registers/unit-index.ts';
import type { KnownProblem } from '../../text/problems.ts';
import { placeOfSession, sessionNamed } from '../../sheet/sessions/chosen-session.ts';
import { sessionsAcross } from '../../sheet/sessions/sessions-across.ts';
import { noWishes, reportOf, type ReadingWishes } from '../../sheet/sheet-report.ts';
import { dayIn } from './day-in.ts';
import type { Options } from './options.ts';

type Asked = Pick<Options, 'on' | 'unit' | 'oblast' | 'session' | 'figures' | 'registerMappings'> & Partial<ReadingWishes>;

/** The command line's wishes, with names as keys of the workbook's registers. Refuses `unit-not-found` with the names that may be meant. */
export function wishesOf(reading: Reading, { on, unit, oblast, session, figures, registerMappings, ...said }: Asked): Result<ReportWishes, KnownProblem> {
  const at = session === undefined ? answer(undefined) : sessionIn(session, reading, said);
  if (!at.ok) return at;
  const rest = { ...(on ? { on } : {}), ...(figures ? { before: figures } : {}), ...(at.value === undefined ? {} : { session: at.value }) };
  if (unit === undefined && oblast === undefined) return answer(rest);
  const registers = registersOf(reading, registerMappings);
  const [oblastKey, unitKey] = [oblast === undefined ? answer(undefined) : oblastIn(oblast, registers), unit === undefined ? answer(undefined) : unitIn(unit, registers)];
  if (!oblastKey.ok) return oblastKey;
  if (!unitKey.ok) return unitKey;
  return answer({ ...rest, ...(oblastKey.value === undefined ? {} : { oblast: oblastKey.value }), ...(unitKey.value === undefined ? {} : { unit: unitKey.value }) });
}

/** The same of last year's workbook: whose figures, as of its own day. */
export function scopeOf(reading: Reading, { staff, ...options }: Options): Result<FiguresScope, KnownProblem> {
  const wishes = wishesOf(reading, { ...options, on: undefined, session: undefined, figures: undefined });
  return wishes.ok ? answer({ staff, ...wishes.value, ...(options.on ? { comparedOn: options.on } : {}) }) : wishes;
}

/** The session's cell in its register. */
function sessionIn(text: string, reading: Reading, said: Partial<ReadingWishes>): Result<string | undefined, KnownProblem> {
  const found = sessionsAcross(reading.sheets.filter(({ hidden }) => !hidden).map((sheet) => reportOf(sheet, { ...noWishes, ...said })));
  if (!found || found.sessions.length === 0) return refuse({ code: 'no-sessions', args: {} });
  const named = sessionNamed(found.sessions, text, dayIn(text));
  return named ? answer(placeOfSession(named)) : refuse({ code: 'session-not-found', args: { text, known: found.sessions.map(({ name }) => name) } });
}

function unitIn(text: string, { units }: Pick<Registers, 'units'>): Result<string, KnownProblem> {
  const found = resolveUnit(text, recordsOf(units));
  return found.key === undefined ? refuse({ code: 'unit-not-found', args: { text, several: found.several, candidates: found.candidates } }) : answer(found.key);
}

function oblastIn(text: string, { units }: Pick<Registers, 'units'>): Result<string, KnownProblem> {
  const oblasts = new Map(recordsOf(units).flatMap(({ oblastKey, oblast }) => (oblastKey === '' ? [] : [[oblastKey, oblast] as const])));
  const key = [oblastKeyOf(text), oblastKeyOf(`${text} облысы`)].find((each) => oblasts.has(each));
  return key === undefined ? refuse({ code: 'unit-not-found', args: { text, several: false, candidates: [...oblasts.values()] } }) : answer(key);
}
