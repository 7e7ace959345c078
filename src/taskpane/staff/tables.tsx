import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Overview } from '../../jobs/desk.ts';
import { takeSelection } from '../actions/tables.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { Messages } from '../parts/messages.tsx';
import { Section } from '../parts/section.tsx';
import { Small } from '../parts/text.tsx';
import { frameWords } from '../strings.ts';
import { keyOf, mappingKey } from '../table-key.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { SheetsWithout } from './sheets-without.tsx';
import { staffWords } from './strings.ts';
import { TableItem } from './table-item.tsx';

const page = 50;
const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '4px' } });

/** The lists that were found and how they were read; the list in the selection; sheets without a list. */
export function Tables({ overview: { people, tables, sheetsWithout } }: { readonly overview: Overview }) {
  const styles = useStyles();
  const words = useWords(staffWords);
  const frame = useWords(frameWords);
  const { candidate, remembered, message } = usePaneState();
  const [pages, setPages] = useState(1);
  const shown = tables.slice(0, pages * page);
  // Where nothing was found, the page has offered the selection already.
  if (people === 0 && tables.length === 0 && !candidate && message?.place !== 'tables') return null;
  return (
    <Section title={words.tables}>
      {people > 0 && <TakeSelection />}
      <Messages place="tables" />
      <ul className={styles.list}>
        {[...(candidate ? [candidate] : []), ...shown].map((table) => (
          <TableItem key={keyOf(table)} table={table} candidate={table === candidate} remembered={remembered.mappings.some((mapping) => mappingKey(mapping) === keyOf(table))} />
        ))}
      </ul>
      {shown.length < tables.length && <ActionButton onClick={() => setPages(pages + 1)}>{frame.more(Math.min(page, tables.length - shown.length))}</ActionButton>}
      {people > 0 && <SheetsWithout names={sheetsWithout} />}
    </Section>
  );
}

function TakeSelection() {
  const pane = usePane();
  const words = useWords(staffWords);
  return (
    <>
      <Small>{words.takeSelectionAbout}</Small>
      <div>
        <ActionButton waits onClick={() => void takeSelection(pane)}>
          {words.takeSelection}
        </ActionButton>
      </div>
    </>
  );
}
