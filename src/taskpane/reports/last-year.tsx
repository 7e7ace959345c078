import { makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import { writeDay } from '../../sheet/dates/write-date.ts';
import { compareWith } from '../actions/annual.ts';
import { guarded } from '../actions/pane.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Body, Small, useTextStyles } from '../parts/text.tsx';
import { isBusy } from '../pane-state.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { reportPageWords } from './strings.ts';

const useStyles = makeStyles({ box: { display: 'flex', flexDirection: 'column', gap: '4px' } });

/** Reports that speak of the year before. */
const comparing = ['annual', 'change'];

/** The workbook of the year before: what was read in it is said. */
export function LastYear() {
  const pane = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(reportPageWords);
  const state = usePaneState();
  const { id, before } = state.report;
  const input = useRef<HTMLInputElement>(null);
  if (!comparing.includes(id)) return null;
  const take = (file: File | undefined) =>
    guarded(pane, async () => {
      if (!file) return;
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (input.current) input.current.value = '';
      await compareWith(pane, file.name, bytes);
    });
  return (
    <div className={styles.box}>
      <Body className={text.strong}>{words.before}</Body>
      {before ? <Body>{words.beforeRead(before.file, before.figures.total.network.small, writeDay(before.figures.on))}</Body> : <Small>{words.beforeAbout}</Small>}
      <ActionsRow>
        <ActionButton disabled={isBusy(state)} onClick={() => input.current?.click()}>
          {before ? words.changeBefore : words.chooseBefore}
        </ActionButton>
        {before && <ActionButton onClick={() => pane.dispatch({ type: 'report', report: { before: undefined } })}>{words.dropBefore}</ActionButton>}
      </ActionsRow>
      <input ref={input} type="file" accept=".xlsx" hidden onChange={({ target }) => void take(target.files?.[0])} />
    </div>
  );
}
