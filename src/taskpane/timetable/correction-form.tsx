import { Field, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import type { TimetableTableView } from '../../jobs/desk.ts';
import { columnName } from '../../sheet/cells/address.ts';
import { layouts } from '../../sheet/timetables/timetables.ts';
import { formatNumber } from '../../text/numbers.ts';
import { correctTimetable, forgetTimetable } from '../actions/timetable-corrections.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Choice } from '../parts/choice.tsx';
import { Small } from '../parts/text.tsx';
import { useKeptFocus } from '../parts/use-kept-focus.ts';
import { frameWords } from '../strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { timetablePageWords } from './strings.ts';
import { layoutOf, lineOf, linesOffered, partsOf, placeFields, recognisedAt, withLayout, withPart, withWish, type PlaceField, type TimetableDraft } from './timetable-draft.ts';
import { understoodWords } from './understood-strings.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0, ':focus': { outlineStyle: 'none' }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  input: { width: '100%', minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
});

interface Drafted {
  readonly table: TimetableTableView;
  readonly draft: TimetableDraft;
  readonly setDraft: (draft: TimetableDraft) => void;
}

/** What a person corrects of a timetable. It counts and is remembered at once. */
export function CorrectionForm({ table }: { readonly table: TimetableTableView }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(understoodWords);
  const page = useWords(timetablePageWords);
  const frame = useWords(frameWords);
  const form = useRef<HTMLFormElement>(null);
  useKeptFocus(form, table.corrected);
  const [draft, setDraft] = useTimetableDraft(table);
  const { sheet, area } = draft;
  return (
    <form ref={form} tabIndex={-1} className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <h4 className={styles.heading}>{words.correct}</h4>
      <Field label={page.school}>
        <Input className={styles.input} value={draft.school ?? table.school} onChange={(_, { value }) => setDraft(withWish(draft, 'school', value.trim() === '' ? undefined : value))} />
      </Field>
      <Wish label={words.layout} value={draft.layout} onChoose={(layout) => setDraft(withLayout(draft, layouts.find((each) => each === layout)))} recognised={words.layouts[table.layout]}>
        {layouts.map((layout) => (
          <option key={layout} value={layout}>
            {words.layouts[layout]}
          </option>
        ))}
      </Wish>
      <Places table={table} draft={draft} setDraft={setDraft} />
      <Order table={table} draft={draft} setDraft={setDraft} />
      <WeekAndShift table={table} draft={draft} setDraft={setDraft} />
      <ActionsRow>
        <ActionButton appearance="primary" waits onClick={() => void correctTimetable(pane, draft)}>
          {words.remember}
        </ActionButton>
        {table.corrected && (
          <ActionButton waits onClick={() => void forgetTimetable(pane, draft)}>
            {frame.forget}
          </ActionButton>
        )}
        <ActionButton waits onClick={() => void correctTimetable(pane, { sheet, area, ignore: true })}>
          {words.noTimetable}
        </ActionButton>
      </ActionsRow>
      <Small>{words.rememberAbout}</Small>
    </form>
  );
}

/** It begins anew whenever the timetable was read in another way. */
function useTimetableDraft(table: TimetableTableView): readonly [TimetableDraft, (draft: TimetableDraft) => void] {
  const read = JSON.stringify(table.correction);
  const [own, setOwn] = useState({ read, draft: table.correction });
  if (own.read !== read) setOwn({ read, draft: table.correction });
  return [own.draft, (draft) => setOwn({ read, draft })];
}

interface WishProps {
  readonly label: string;
  readonly value: string | undefined;
  /** How it is recognised, where that can be said. */
  readonly recognised?: string;
  readonly onChoose: (value: string | undefined) => void;
  readonly children: ReactNode;
}

/** One of several, or as recognised. */
function Wish({ label, value, recognised, onChoose, children }: WishProps) {
  const words = useWords(understoodWords);
  return (
    <Field label={label} {...(recognised === undefined ? {} : { hint: `${words.asRecognised}: ${recognised}` })}>
      <Choice value={value ?? ''} onChoose={(chosen) => onChoose(chosen === '' ? undefined : chosen)}>
        <option value="">{words.asRecognised}</option>
        {children}
      </Choice>
    </Field>
  );
}

/** The rows and columns in which the labels stand. */
function Places({ table, draft, setDraft }: Drafted) {
  const words = useWords(understoodWords);
  const layout = layoutOf(table, draft);
  const labelOf = (field: PlaceField) => (field === 'namesAt' ? words.namesAt[layout.startsWith('teacher') ? 'teachers' : layout.startsWith('room') ? 'rooms' : 'classes'] : words[field]);
  return (
    <>
      {placeFields.map((field) => {
        const line = lineOf(layout, field);
        if (!line) return null;
        const nameOf = (place: number) => (line === 'row' ? words.row(place + 1) : words.column(columnName(place)));
        const found = layout === table.layout ? recognisedAt(table, field, line) : undefined;
        return (
          <Wish
            key={field}
            label={labelOf(field)}
            value={draft[field] === undefined ? undefined : String(draft[field])}
            {...(found === undefined ? {} : { recognised: nameOf(found) })}
            onChoose={(place) => setDraft(withWish(draft, field, place === undefined ? undefined : Number(place)))}
          >
            {linesOffered(table, line, draft[field]).map((place) => (
              <option key={place} value={String(place)}>
                {nameOf(place)}
              </option>
            ))}
          </Wish>
        );
      })}
    </>
  );
}

const heights = [1, 2, 3, 4, 5, 6];

/** How many rows a lesson takes, and what its cells or lines are, in order. */
function Order({ table, draft, setDraft }: Drafted) {
  const words = useWords(understoodWords);
  const { language } = usePaneState();
  if (layoutOf(table, draft) === 'list') return null;
  const parts = partsOf(table);
  const order = draft.order ?? [];
  return (
    <>
      <Wish label={words.rowsPerPeriod} value={draft.rowsPerPeriod === undefined ? undefined : String(draft.rowsPerPeriod)} onChoose={(rows) => setDraft(withWish(draft, 'rowsPerPeriod', rows === undefined ? undefined : Number(rows)))}>
        {heights.map((rows) => (
          <option key={rows} value={String(rows)}>
            {formatNumber(rows, language)}
          </option>
        ))}
      </Wish>
      <Small>{words.order}</Small>
      {parts.slice(0, order.length + 1).map((_, place) => (
        <Wish key={place} label={words.line(place + 1)} value={order[place]} onChoose={(part) => setDraft(withWish(draft, 'order', withPart(draft.order, place, parts.find((each) => each === part))))}>
          {parts.map((part) => (
            <option key={part} value={part}>
              {words.parts[part]}
            </option>
          ))}
        </Wish>
      ))}
    </>
  );
}

/** Where the sheet does not say it: of which week and which shift it is. */
function WeekAndShift({ draft, setDraft }: Drafted) {
  const words = useWords(understoodWords);
  return (
    <>
      <Wish label={words.week} value={draft.week} onChoose={(week) => setDraft(withWish(draft, 'week', week))}>
        {(['a', 'b'] as const).map((week) => (
          <option key={week} value={week}>
            {words.weeks[week]}
          </option>
        ))}
      </Wish>
      <Wish label={words.shift} value={draft.shift === undefined ? undefined : String(draft.shift)} onChoose={(shift) => setDraft(withWish(draft, 'shift', shift === undefined ? undefined : Number(shift)))}>
        {[1, 2].map((shift) => (
          <option key={shift} value={String(shift)}>
            {words.shifts(shift)}
          </option>
        ))}
      </Wish>
    </>
  );
}
