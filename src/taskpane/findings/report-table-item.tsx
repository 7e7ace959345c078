import { makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ReportTableView } from '../../jobs/desk.ts';
import { excerpt } from '../../text/excerpt.ts';
import { show } from '../actions/show.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { useButtonStyles } from '../parts/button-styles.ts';
import { useTextStyles } from '../parts/text.tsx';
import { useKeptFocus } from '../parts/use-kept-focus.ts';
import { placeKey } from '../table-key.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { CorrectionForm } from './correction-form.tsx';
import { tableWords } from './table-strings.ts';
import { placeOf } from './words-of.ts';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px', minWidth: 0 },
  form: { width: '100%' },
});

/** One table: what it is about, where it stands, how large it is. Pressed, it is selected on its sheet. */
export function ReportTableItem({ table }: { readonly table: ReportTableView }) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const text = useTextStyles();
  const pane = usePane();
  const words = useWords(tableWords);
  const { openReport, remembered, language } = usePaneState();
  const key = placeKey(table.correction);
  const open = openReport === key;
  const button = useRef<HTMLButtonElement>(null);
  useKeptFocus(button, open ? 'open' : 'closed');
  const toggle = () => {
    pane.dispatch({ type: 'open-report', key: open ? undefined : key });
    // Its columns are corrected in sight.
    if (!open) void show(pane, table.sheet, table.address, 'reports');
  };
  const facts = [
    placeOf(table, language),
    words.size(table.rows.length + table.moreRows, table.columns.length),
    ...(table.corrected ? [words.corrected] : []),
    ...(remembered.corrections.some((correction) => placeKey(correction) === key) ? [words.remembered] : []),
  ];
  return (
    <li className={styles.item}>
      <button type="button" className={buttons.place} onClick={() => void show(pane, table.sheet, table.address, 'reports')}>
        <span className={text.strong}>{table.title === '' ? words.untitled : excerpt(table.title)}</span>
        <br />
        <span className={text.small}>{facts.join(' · ')}</span>
      </button>
      <ActionButton appearance="subtle" buttonRef={button} expanded={open} onClick={toggle}>
        {words.correct}
      </ActionButton>
      {open && (
        <div className={styles.form}>
          <CorrectionForm table={table} />
        </div>
      )}
    </li>
  );
}
