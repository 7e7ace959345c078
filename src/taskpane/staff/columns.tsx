import { Field, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { TableView } from '../../jobs/desk.ts';
import { formatNumber } from '../../text/numbers.ts';
import { applyMapping, forgetMapping, rememberMapping } from '../actions/tables.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Choice } from '../parts/choice.tsx';
import { Small } from '../parts/text.tsx';
import { useKeptFocus } from '../parts/use-kept-focus.ts';
import { frameWords } from '../strings.ts';
import { keyOf } from '../table-key.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { ColumnField } from './column-field.tsx';
import { fieldAt, draftOf, headingHeights, isCountable, mappingOf, withField } from './mapping-draft.ts';
import { staffWords } from './strings.ts';
import { useDraft } from './use-draft.ts';

const page = 50;
const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', ':focus': { outlineStyle: 'none' }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
});

/** How a list was understood, column by column, to be corrected. Corrections count when applied, and stay when remembered. */
export function Columns({ table, forgettable }: { readonly table: TableView; readonly forgettable: boolean }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(staffWords);
  const frame = useWords(frameWords);
  const { language } = usePaneState();
  const form = useRef<HTMLFormElement>(null);
  useKeptFocus(form, forgettable);
  const [draft, setDraft] = useDraft(table);
  const [pages, setPages] = useState(1);
  const shown = table.columns.slice(0, pages * page);
  const countable = isCountable(draft) || (table.people > 0 && !isCountable(draftOf(table)));
  return (
    <form ref={form} tabIndex={-1} className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <h4 className={styles.heading}>{words.how}</h4>
      <Field label={words.headingRows}>
        <Choice value={String(draft.headingRows)} onChoose={(rows) => setDraft({ ...draft, headingRows: Number(rows) })}>
          {headingHeights(draft.headingRows).map((rows) => (
            <option key={rows} value={String(rows)}>
              {formatNumber(rows, language)}
            </option>
          ))}
        </Choice>
      </Field>
      {shown.map((column) => (
        <ColumnField key={column.column} column={column} field={fieldAt(draft, column.column)} onChange={(field) => setDraft(withField(draft, column.column, field))} />
      ))}
      {shown.length < table.columns.length && <ActionButton onClick={() => setPages(pages + 1)}>{frame.more(Math.min(page, table.columns.length - shown.length))}</ActionButton>}
      {draft.fields.school === undefined && (
        <Field label={words.schoolName} hint={words.schoolNameAbout}>
          <Input value={draft.school} onChange={(_, { value }) => setDraft({ ...draft, school: value })} />
        </Field>
      )}
      {!countable && <Small>{words.needs}</Small>}
      <ActionsRow>
        <ActionButton appearance="primary" waits disabled={!countable} onClick={() => void applyMapping(pane, table, mappingOf(table, draft))}>
          {words.apply}
        </ActionButton>
        <ActionButton waits disabled={!countable} onClick={() => void rememberMapping(pane, table, mappingOf(table, draft))}>
          {frame.remember}
        </ActionButton>
        {forgettable && (
          <ActionButton waits onClick={() => void forgetMapping(pane, keyOf(table), 'tables')}>
            {frame.forget}
          </ActionButton>
        )}
      </ActionsRow>
      <Small>{words.rememberAbout}</Small>
    </form>
  );
}
