import { makeStyles, tokens } from '@fluentui/react-components';
import { neighbour, placeOnWay, showFinding } from '../actions/findings.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { Messages } from '../parts/messages.tsx';
import { Body } from '../parts/text.tsx';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { CheckNotice } from './check-notice.tsx';
import { findingsWords } from './strings.ts';

const useStyles = makeStyles({
  bar: { position: 'sticky', top: 0, zIndex: 1, padding: '8px 0', backgroundColor: tokens.colorNeutralBackground3, display: 'flex', flexDirection: 'column', gap: '8px', maxHeight: '60vh', overflowY: 'auto' },
  steps: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center', gap: '4px 8px' },
});

/** One finding after the other, and what came of the last thing done. It stays in sight while the list moves below it. */
export function Stepper({ all }: { readonly all: number }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(findingsWords);
  const state = usePaneState();
  const [before, after] = [neighbour(state, -1), neighbour(state, 1)];
  return (
    <div className={styles.bar}>
      {all > 0 && (
        <div className={styles.steps}>
          <ActionButton disabled={before === undefined} onClick={() => void (before !== undefined && showFinding(pane, before))}>
            {words.previous}
          </ActionButton>
          <Body>{words.place(placeOnWay(state), all)}</Body>
          <ActionButton appearance="primary" disabled={after === undefined} onClick={() => void (after !== undefined && showFinding(pane, after))}>
            {words.next}
          </ActionButton>
        </div>
      )}
      <CheckNotice />
      <Messages place="findings" />
    </div>
  );
}
