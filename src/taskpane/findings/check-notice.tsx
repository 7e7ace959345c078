import { describeProblem } from '../../text/problems.ts';
import { isFindingsStale } from '../check-state.ts';
import { checkAnew } from '../actions/findings.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { findingsWords } from './strings.ts';

/** Why there are no findings, or that they are of before; with a way to check again. */
export function CheckNotice() {
  const pane = usePane();
  const words = useWords(findingsWords);
  const state = usePaneState();
  const { checkProblem, language, live, pending, work } = state;
  // What is judged at once is never old for long.
  const stale = isFindingsStale(state) && (!live || (pending === 'unknown' && !work));
  if (!checkProblem && !stale) return null;
  return (
    <Notice
      intent={checkProblem && checkProblem.code !== 'workbook-cancelled' ? 'error' : 'info'}
      {...(checkProblem ? { outcome: checkProblem } : {})}
      actions={
        <ActionButton waits onClick={() => void checkAnew(pane)}>
          {words.again}
        </ActionButton>
      }
    >
      {checkProblem ? describeProblem(checkProblem, language) : words.stale}
    </Notice>
  );
}
