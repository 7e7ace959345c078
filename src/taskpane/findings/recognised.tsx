import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Checked } from '../../jobs/desk.ts';
import { areaAddress } from '../../sheet/cells/address.ts';
import { forgetCorrection } from '../actions/corrections.ts';
import { go } from '../actions/start.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { Messages } from '../parts/messages.tsx';
import { Body, Small } from '../parts/text.tsx';
import { frameWords } from '../strings.ts';
import { placeKey } from '../table-key.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { LookedAt } from './looked-at.tsx';
import { ReportTableItem } from './report-table-item.tsx';
import { tableWords } from './table-strings.ts';
import { placeOf } from './words-of.ts';

const page = 20;

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: '8px', ':focus': { outlineStyle: 'none' }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
});

/** The tables and lists that were read, each to be looked at and corrected, and how much was looked at. */
export function Recognised({ checked: { looked, tables, ignored } }: { readonly checked: Checked }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(tableWords);
  const frame = useWords(frameWords);
  const [shown, setShown] = useState(page);
  const { language, openReport } = usePaneState();
  return (
    <Disclosure title={words.title}>
      <div className={styles.body}>
        <LookedAt looked={looked} />
        {looked.lists > 0 && (
          <>
            <Body>{`${words.lists(looked.lists)}. ${words.listsAbout}`}</Body>
            <div>
              <ActionButton onClick={() => void go(pane, 'staff')}>{words.toLists}</ActionButton>
            </div>
          </>
        )}
        <Small>{tables.length > 0 ? words.about : words.noTables}</Small>
        {!tables.some(({ correction }) => placeKey(correction) === openReport) && <Messages place="reports" />}
        <ul className={styles.list}>
          {tables.slice(0, shown).map((table) => (
            <ReportTableItem key={placeKey(table.correction)} table={table} />
          ))}
          {ignored.map((correction) => (
            <li key={placeKey(correction)}>
              <Body>{`${placeOf({ sheet: correction.sheet, address: areaAddress(correction.area) }, language)} — ${words.ignored}`}</Body>
              <ActionButton waits onClick={() => void forgetCorrection(pane, correction, 'reports')}>
                {words.readAgain}
              </ActionButton>
            </li>
          ))}
        </ul>
        {shown < tables.length && (
          <div>
            <ActionButton onClick={() => setShown(shown + page)}>{frame.more(Math.min(page, tables.length - shown))}</ActionButton>
          </div>
        )}
      </div>
    </Disclosure>
  );
}
