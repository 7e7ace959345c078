import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useRef } from 'react';
import type { TableView } from '../../jobs/desk.ts';
import { formatNumber } from '../../text/numbers.ts';
import { fluentRef } from '../parts/fluent-ref.ts';
import { useKeptFocus } from '../parts/use-kept-focus.ts';
import { useTextStyles } from '../parts/text.tsx';
import { keyOf, mappingKey } from '../table-key.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { Columns } from './columns.tsx';
import { staffWords } from './strings.ts';

const useStyles = makeStyles({
  button: { width: '100%', maxWidth: '100%', minWidth: 0, justifyContent: 'flex-start', textAlign: 'left', paddingLeft: '4px', paddingRight: '4px', whiteSpace: 'normal', overflowWrap: 'anywhere' },
  words: { display: 'block', minWidth: 0 },
  panel: { padding: '4px 0 8px 8px' },
});

interface TableItemProps {
  readonly table: TableView;
  /** Selected, not counted yet. */
  readonly candidate: boolean;
  readonly remembered: boolean;
}

/** One list: where it stands and how many people it holds; opened, how its columns were understood. */
export function TableItem({ table, candidate, remembered }: TableItemProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const panel = useId();
  const words = useWords(staffWords);
  const { openTable, current, language } = usePaneState();
  const key = keyOf(table);
  const open = openTable === key;
  const button = useRef<HTMLButtonElement>(null);
  useKeptFocus(button, open ? 'open' : 'closed');
  const facts = [
    table.range,
    candidate ? words.selectedList : words.people(table.people),
    ...(table.notUnderstood > 0 ? [`${words.notUnderstood}: ${formatNumber(table.notUnderstood, language)}`] : []),
    ...(table.hidden ? [words.hiddenSheet] : []),
    ...(table.mapped && !candidate ? [words.mapped] : []),
    ...(remembered ? [words.rememberedList] : []),
  ];
  return (
    <li>
      <Button
        ref={fluentRef(button)}
        className={styles.button}
        appearance="subtle"
        aria-expanded={open}
        {...(open ? { 'aria-controls': panel } : {})}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        onClick={() => pane.dispatch({ type: 'open-table', key: open ? undefined : key })}
      >
        <span className={styles.words}>
          <span className={text.strong}>{`«${table.sheet}»`}</span>
          <br />
          <span className={text.small}>{facts.join(' · ')}</span>
        </span>
      </Button>
      {open && (
        <div id={panel} className={styles.panel}>
          <Columns table={table} forgettable={current.mappings.some((mapping) => mappingKey(mapping) === key)} />
        </div>
      )}
    </li>
  );
}
