import { isNoLesson } from './read-text.ts';
import { finished, has, type Bundle, type Part } from './bundle.ts';
import { bundleOf } from './bands.ts';
import type { Habits } from './habits.ts';
import { settled } from './lines.ts';
import { withSlashWords } from './slash-words.ts';
import type { Slot, SlotCell, SlotLesson, SlotReading, SlotView } from './slot.ts';

export { habitsOf, type Habits, type Order } from './habits.ts';

/**
 * What the cells of one class, teacher or room in one period say.
 *
 * Takes    a slot; whose week its grid shows; the grid's habits
 * Returns  its lessons, one for each group, with the cells that they come from; what can be read in another way too is marked
 * Refuses  nothing: a cell of which nothing can be made is handed back; breaks and placeholders are no lessons
 */
export function readSlot(asCut: Slot, view: SlotView, habits: Habits): SlotReading {
  const slot = settled(asCut, habits.columnParts);
  const said = slot.cells.filter(({ text, part }) => !(part === 'lesson' && isNoLesson(text)));
  if (said.length === 0) return empty;
  const { bundle, unread } = bundleOf(said.length === slot.cells.length ? slot : { ...slot, cells: said }, habits);
  const whole = finished(halved(bundle, slot, habits));
  const parts = joined(whole.parts.filter((part) => isLesson(part, view)), view);
  const kept = parts.length > 0 || !said.some(({ part }) => part === 'lesson');
  return { lessons: parts.map((part) => lessonOf(part, whole, slot)), notUnderstood: kept ? unread.filter(isUnread) : said.filter(({ part }) => part === 'lesson') };
}

const empty: SlotReading = { lessons: [], notUnderstood: [] };
const isUnread = ({ text }: SlotCell): boolean => !text.split('\n').every((line) => isNoLesson(line));

/** A room alone is no lesson; a class is one in the week of its teacher or room. */
const isLesson = (part: Part, view: SlotView): boolean => has(part, 'subject') || (view !== 'teachers' && has(part, 'teachers')) || (view !== 'classes' && has(part, 'classes'));

/** In a teacher's or a room's week one lesson of several classes is one. */
function joined(parts: readonly Part[], view: SlotView): readonly Part[] {
  if (view === 'classes' || parts.length < 2) return parts;
  const [first, ...others] = parts as [Part, ...Part[]];
  const same = others.every((part) => part.subject === first.subject && part.teachers.join() === first.teachers.join() && part.rooms.join() === first.rooms.join() && has(part, 'classes') && part.group === first.group);
  return same ? [{ ...first, classes: [...new Set(parts.flatMap(({ classes }) => classes))] }] : parts;
}

/** Where lessons of the whole class go over all rows, a lesson in one half of them is of a group. */
function halved(bundle: Bundle, slot: Slot, { mergedRows, roles }: Habits): Bundle {
  const lessons = slot.cells.filter(({ part }) => part === 'lesson');
  const [part, ...others] = bundle.parts;
  if (!mergedRows || !part || others.length > 0 || part.group !== undefined || slot.rows < 2 || lessons.some(({ height }) => height > 1)) return bundle;
  if (![...roles].some(([place, role]) => role === undefined && /^\d+$/u.test(place) && Number(place) >= slot.rows / 2)) return bundle;
  const middle = slot.top + slot.rows / 2;
  const upper = lessons.every(({ row, height }) => row + height <= middle);
  if (!upper && !lessons.every(({ row }) => row >= middle)) return bundle;
  return { ...bundle, parts: [{ ...part, group: upper ? '1' : '2' }], ambiguous: true };
}

function lessonOf(part: Part, whole: Bundle, slot: Slot): SlotLesson {
  const cell = slot.cells[0]!;
  return {
    subject: withSlashWords(part.subject), teachers: part.teachers.map(withSlashWords), rooms: part.rooms.map(withSlashWords), classes: part.classes.map(withSlashWords), group: part.group,
    spot: part.spot ?? { row: cell.row, column: cell.column }, roomSpots: part.roomSpots ?? [], raw: part.raw ?? cell.text,
    ...(part.week === undefined ? {} : { week: part.week }), ...(whole.online ? { online: true } : {}),
    ...(whole.ambiguous ? { ambiguous: true } : {}), ...(whole.note === undefined ? {} : { note: whole.note }),
  };
}
