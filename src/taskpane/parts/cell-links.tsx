import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellPlace } from '../../checks/check.ts';
import { show } from '../actions/show.ts';
import { findingsWords } from '../findings/strings.ts';
import { placeOf } from '../findings/words-of.ts';
import type { Place } from '../message.ts';
import { useButtonStyles } from './button-styles.ts';
import { Small } from './text.tsx';
import { frameWords } from '../strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';

const page = 12;

const useStyles = makeStyles({
  cells: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'baseline' },
});

/** Every cell that a finding speaks of; each is gone to when pressed. */
export function CellLinks({ cells, place }: { readonly cells: readonly CellPlace[]; readonly place: Place }) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const pane = usePane();
  const words = useWords(findingsWords);
  const frame = useWords(frameWords);
  const { language } = usePaneState();
  const [shown, setShown] = useState(page);
  const oneSheet = cells.every(({ sheet }) => sheet === cells[0]?.sheet);
  return (
    <div className={styles.cells}>
      <Small>{`${words.cells}:`}</Small>
      {cells.slice(0, shown).map((cell, at) => (
        <button key={at} type="button" className={buttons.link} onClick={() => void show(pane, cell.sheet, cell.address, place)}>
          {oneSheet ? cell.address : placeOf(cell, language)}
        </button>
      ))}
      {shown < cells.length && (
        <button type="button" className={buttons.link} onClick={() => setShown(shown + page)}>
          {frame.more(Math.min(page, cells.length - shown))}
        </button>
      )}
    </div>
  );
}
