import { samePupils } from '../../domain/session/same-pupil.ts';
import type { PaperBlock, PaperTable } from '../../sheet/official-paper.ts';
import { oneSlipApart } from '../../sheet/names/distance.ts';
import { placementOf } from '../../sheet/sessions/people-of-session.ts';
import type { Language } from '../../text/language.ts';
import { paperWords } from '../paper-words.ts';
import { count } from '../session/session-part.ts';
import type { SessionSource } from '../session-source.ts';
import { strings } from './strings.ts';

/** The list itself, school by school, by grade: an attachment on a page of its own. */
export function listsOf({ schools, participants, session }: SessionSource, language: Language): PaperBlock[] {
  const words = strings[language];
  const coming = [...schools, session.hub].filter(({ key }) => participants.some(({ school }) => school.key === key));
  return [
    { kind: 'page' },
    { kind: 'heading', text: words.attachment, level: 1 },
    ...coming.flatMap(({ key, name }, place): PaperBlock[] => {
      const own = participants.filter(({ school }) => school.key === key).sort((one, other) => (one.class.grade ?? Infinity) - (other.class.grade ?? Infinity));
      return [{ kind: 'heading', text: `${place + 1}. ${name}`, level: 2 }, listTable(`list-${place + 1}`, own, language)];
    }),
    { kind: 'gap' },
    { kind: 'paragraph', text: words.personal, look: 'note' },
  ];
}

function listTable(id: string, pupils: SessionSource['participants'], language: Language): PaperTable {
  const { columns, languages, yes, no } = strings[language];
  return {
    kind: 'table',
    id,
    columns: [
      { heading: paperWords[language].number, width: 4, numberFormat: '0' },
      { heading: columns.name, width: 36, align: 'left' },
      { heading: columns.class, width: 10, align: 'center' },
      { heading: columns.language, width: 13, align: 'center' },
      { heading: columns.lodging, width: 12, align: 'center' },
      { heading: columns.hubClass, width: 14, align: 'center' },
    ],
    rows: pupils.map(({ pupil, class: { name }, language: spoken, lodging, hubClass }, row) => ({
      key: `${pupil.key} ${row + 1}`,
      cells: [row + 1, pupil.name.trim(), name.trim(), spoken === undefined ? '' : languages[spoken], lodging === undefined ? '' : lodging ? yes : no, hubClass.trim()],
    })),
  };
}

/** Classes in which the list has placed somebody; what Tirek would propose is no paper's matter. */
export function placementBlocks({ book, session, participants }: SessionSource, language: Language): PaperBlock[] {
  const words = strings[language];
  const placed = participants.filter(({ hubClass }) => hubClass.trim() !== '');
  const unplaced: PaperBlock[] = placed.length < participants.length ? [{ kind: 'paragraph', text: words.unplaced(participants.length - placed.length), look: 'note' }] : [];
  if (placed.length === 0) return unplaced;
  const byHand = new Map(participants.filter(({ hubClass }) => hubClass.trim() === '').map((participant) => [participant, '']));
  const classes = placementOf(book, session, { mode: 'join', choices: byHand }).classes.filter(({ joining }) => joining.length > 0);
  const table: PaperTable = {
    kind: 'table',
    id: 'classes',
    total: words.total,
    columns: [
      { heading: words.columns.class, width: 10, align: 'left' },
      { heading: words.columns.language, width: 13, align: 'center' },
      { heading: words.columns.own, width: 13, numberFormat: count, sum: true },
      { heading: words.columns.joining, width: 12, numberFormat: count, sum: true },
      { heading: words.columns.together, width: 10, numberFormat: count, sum: true, adds: [2, 3] },
      { heading: words.columns.capacity, width: 12, numberFormat: count },
    ],
    rows: classes.map(({ name, language: spoken, pupils, joining, capacity }) => ({ key: name, cells: [name, spoken === undefined ? '' : words.languages[spoken], pupils ?? null, joining.length, null, capacity ?? null] })),
  };
  return [{ kind: 'heading', text: words.captions.classes, level: 2 }, table, ...unplaced];
}

/** Who is on the list twice would be counted twice: the paper says so instead of passing it on. */
export function twiceBlocks({ participants }: SessionSource, language: Language): PaperBlock[] {
  const names = samePupils(participants, oneSlipApart).flatMap(({ kind, other }) => (kind === 'twice' ? [other.pupil.name.trim()] : []));
  return names.length === 0 ? [] : [{ kind: 'paragraph', text: strings[language].twice([...new Set(names)].join(', ')), look: 'note' }];
}
