import { Field, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReportTableView } from '../../jobs/desk.ts';
import { columnKinds, rowKinds } from '../../sheet/report-tables/report-table.ts';
import { excerpt } from '../../text/excerpt.ts';
import { formatNumber } from '../../text/numbers.ts';
import { applyCorrection, forgetCorrection, rememberCorrection } from '../actions/corrections.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Choice } from '../parts/choice.tsx';
import { Messages } from '../parts/messages.tsx';
import { Small } from '../parts/text.tsx';
import { useKeptFocus } from '../parts/use-kept-focus.ts';
import { headingHeights } from '../staff/mapping-draft.ts';
import { frameWords } from '../strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { columnKindOf, headingRowsOf, rowKindOf, rowPlace, sheetRowOf, withColumnKind, withHeadingRows, withRowKind, type CorrectionDraft } from './correction-draft.ts';
import { tableWords } from './table-strings.ts';

const [columnPage, rowPage, sampled] = [30, 15, 2];

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', paddingLeft: '8px', ':focus': { outlineStyle: 'none' }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  label: { '& label': { overflowWrap: 'anywhere' } },
});

interface Drafted {
  readonly table: ReportTableView;
  readonly draft: CorrectionDraft;
  readonly setDraft: (draft: CorrectionDraft) => void;
}

/** How a table was understood, to be corrected: headings, columns, rows. Corrections count when applied, and stay when remembered. */
export function CorrectionForm({ table }: { readonly table: ReportTableView }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(tableWords);
  const frame = useWords(frameWords);
  const { language } = usePaneState();
  const form = useRef<HTMLFormElement>(null);
  useKeptFocus(form, table.corrected);
  const [draft, setDraft] = useCorrectionDraft(table);
  const drafted = { table, draft, setDraft };
  return (
    <form ref={form} tabIndex={-1} className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <h4 className={styles.heading}>{words.how}</h4>
      <Field label={words.headingRows}>
        <Choice value={String(headingRowsOf(table, draft))} onChoose={(rows) => setDraft(withHeadingRows(draft, Number(rows)))}>
          {headingHeights(headingRowsOf(table, draft)).map((rows) => (
            <option key={rows} value={String(rows)}>
              {formatNumber(rows, language)}
            </option>
          ))}
        </Choice>
      </Field>
      <ColumnKinds {...drafted} />
      <RowKinds {...drafted} />
      <ActionsRow>
        <ActionButton appearance="primary" waits onClick={() => void applyCorrection(pane, draft)}>
          {words.apply}
        </ActionButton>
        <ActionButton waits onClick={() => void rememberCorrection(pane, draft)}>
          {frame.remember}
        </ActionButton>
        {table.corrected && (
          <ActionButton waits onClick={() => void forgetCorrection(pane, table.correction, 'reports')}>
            {frame.forget}
          </ActionButton>
        )}
        <ActionButton waits onClick={() => void applyCorrection(pane, { sheet: draft.sheet, area: draft.area, ignored: true })}>
          {words.noTable}
        </ActionButton>
      </ActionsRow>
      <Messages place="reports" />
      <Small>{words.rememberAbout}</Small>
    </form>
  );
}

/** It begins anew whenever the table was read in another way. */
function useCorrectionDraft(table: ReportTableView): readonly [CorrectionDraft, (draft: CorrectionDraft) => void] {
  const read = JSON.stringify([table.correction, table.headingRows]);
  const [own, setOwn] = useState({ read, draft: table.correction });
  if (own.read !== read) setOwn({ read, draft: table.correction });
  return [own.draft, (draft) => setOwn({ read, draft })];
}

function ColumnKinds({ table, draft, setDraft }: Drafted) {
  const styles = useStyles();
  const words = useWords(tableWords);
  const frame = useWords(frameWords);
  const [shown, setShown] = useState(columnPage);
  return (
    <>
      {table.columns.slice(0, shown).map((column) => (
        <Field
          key={column.letter}
          className={styles.label}
          label={`${words.column(column.letter)}: ${column.heading === '' ? words.noHeading : excerpt(column.heading)}`}
          {...(column.samples.length > 0 ? { hint: `${words.samples} ${column.samples.slice(0, sampled).map((sample) => `«${excerpt(sample)}»`).join(', ')}` } : {})}
        >
          <Choice value={columnKindOf(table, draft, column)} onChoose={(name) => setDraft(withColumnKind(table, draft, column.letter, columnKinds.find((kind) => kind === name)!))}>
            {columnKinds.map((kind) => (
              <option key={kind} value={kind}>
                {words.columnKinds[kind]}
              </option>
            ))}
          </Choice>
        </Field>
      ))}
      {shown < table.columns.length && <ActionButton onClick={() => setShown(shown + columnPage)}>{frame.more(Math.min(columnPage, table.columns.length - shown))}</ActionButton>}
    </>
  );
}

function RowKinds({ table, draft, setDraft }: Drafted) {
  const styles = useStyles();
  const words = useWords(tableWords);
  const frame = useWords(frameWords);
  const [shown, setShown] = useState(rowPage);
  const below = table.rows.filter((row) => rowPlace(table, draft, row) >= 0);
  // Totals and sections are what is corrected: they come before the ordinary rows.
  const rows = [...below.filter(({ kind }) => kind !== 'item'), ...below.filter(({ kind }) => kind === 'item')];
  return (
    <>
      <h4 className={styles.heading}>{words.rows}</h4>
      {rows.slice(0, shown).map((row) => (
        <Field key={row.address} className={styles.label} label={`${words.row(sheetRowOf(row) + 1)}: ${row.label === '' ? words.noLabel : excerpt(row.label)}`}>
          <Choice value={rowKindOf(table, draft, row)} onChoose={(name) => setDraft(withRowKind(table, draft, row, rowKinds.find((kind) => kind === name)!))}>
            {rowKinds.map((kind) => (
              <option key={kind} value={kind}>
                {words.rowKinds[kind]}
              </option>
            ))}
          </Choice>
        </Field>
      ))}
      {shown < rows.length && <ActionButton onClick={() => setShown(shown + rowPage)}>{frame.more(Math.min(rowPage, rows.length - shown))}</ActionButton>}
      {table.moreRows > 0 && <Small>{words.moreRows(table.moreRows)}</Small>}
    </>
  );
}
