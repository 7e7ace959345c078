import { makeStyles, tokens } from '@fluentui/react-components';
import { neighbour, showFinding } from '../actions/findings.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { Body } from '../parts/text.tsx';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { findingsWords } from './strings.ts';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '8px 0',
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** One finding after the other. It stays in sight while the list moves below it. */
export function Stepper({ all }: { readonly all: number }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(findingsWords);
  const { finding } = usePaneState();
  const step = (by: 1 | -1) => {
    const next = neighbour(finding, by, all);
    if (next !== undefined) void showFinding(pane, next);
  };
  return (
    <div className={styles.bar}>
      <ActionButton disabled={neighbour(finding, -1, all) === undefined} onClick={() => step(-1)}>
        {words.previous}
      </ActionButton>
      <Body>{words.place(finding === undefined ? 0 : finding + 1, all)}</Body>
      <ActionButton appearance="primary" disabled={neighbour(finding, 1, all) === undefined} onClick={() => step(1)}>
        {words.next}
      </ActionButton>
    </div>
  );
}
