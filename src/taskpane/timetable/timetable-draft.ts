import type { TimetableTableView } from '../../jobs/desk.ts';
import { parseArea } from '../../sheet/cells/address.ts';
import type { Layout, TimetableCorrection } from '../../sheet/timetables/timetables.ts';

/** What a person is saying about a timetable, before it counts: only what differs from what was recognised. */
export type TimetableDraft = TimetableCorrection;

/** The fields that name a row or a column of the sheet. */
export const placeFields = ['namesAt', 'daysAt', 'periodsAt', 'timesAt'] as const;
export type PlaceField = (typeof placeFields)[number];

/** With a wish, or without it: as recognised. */
export function withWish<Field extends keyof TimetableDraft>(draft: TimetableDraft, field: Field, wish: TimetableDraft[Field] | undefined): TimetableDraft {
  const kept = Object.entries(draft).filter(([name]) => name !== field);
  return Object.fromEntries([...kept, ...(wish === undefined ? [] : [[field, wish]])]) as unknown as TimetableDraft;
}

/** Another layout: where its labels stand is recognised anew. */
export function withLayout(draft: TimetableDraft, layout: Layout | undefined): TimetableDraft {
  const bare = placeFields.reduce<TimetableDraft>((rest, field) => withWish(rest, field, undefined), draft);
  return withWish(bare, 'layout', layout);
}

export const layoutOf = ({ layout }: TimetableTableView, draft: TimetableDraft): Layout => draft.layout ?? layout;

/** Is it a row or a column that a field names in this layout? Undefined where the layout has no such labels in one line. */
export function lineOf(layout: Layout, field: PlaceField): 'row' | 'column' | undefined {
  if (layout === 'list') return undefined;
  if (layout.endsWith('-blocks')) return field === 'namesAt' ? undefined : field === 'daysAt' ? 'row' : 'column';
  return layout.endsWith('-across') === (field === 'namesAt') ? 'row' : 'column';
}

/** So many rows or columns are offered. */
const [before, most] = [4, 30];

/** The rows or columns of the sheet in which labels may stand, from 0. */
export function linesOffered({ correction: { area } }: TimetableTableView, line: 'row' | 'column', chosen: number | undefined): readonly number[] {
  const [from, to] = line === 'row' ? [area.top, area.bottom] : [area.left, area.right];
  const first = Math.max(0, from - before);
  const offered = Array.from({ length: Math.min(most, to - first + 1) }, (_, place) => first + place);
  return chosen === undefined || offered.includes(chosen) ? offered : [...offered, chosen].sort((one, other) => one - other);
}

const axisOf = { namesAt: 'classes', daysAt: 'days', periodsAt: 'periods', timesAt: 'times' } as const satisfies Record<PlaceField, keyof TimetableTableView['axes']>;

/** Where the labels stand now, as far as one line holds them. */
export function recognisedAt(table: TimetableTableView, field: PlaceField, line: 'row' | 'column'): number | undefined {
  const labels = field === 'namesAt' && table.view !== 'classes' ? table.axes.others : table.axes[axisOf[field]];
  const area = parseArea(labels[0]?.address ?? '');
  return area && (line === 'row' ? area.top : area.left);
}

const parts = ['subject', 'teachers', 'rooms', 'classes'] as const;
export type Part = (typeof parts)[number];

/** What may stand in a cell: its own names are on the axis. */
export const partsOf = ({ view }: Pick<TimetableTableView, 'view'>): readonly Part[] => parts.filter((part) => part !== view);

/** The part in one place of the order; it leaves the place it had, and later places without a part before them are none. */
export function withPart(order: readonly Part[] | undefined, place: number, part: Part | undefined): readonly Part[] | undefined {
  const others = (order ?? []).map((each) => (each === part ? undefined : each));
  const next = Object.assign([...others], { [place]: part });
  const kept = next.filter((each): each is Part => each !== undefined);
  return kept.length === 0 ? undefined : kept;
}
