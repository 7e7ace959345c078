import { describeProblem, type KnownProblem } from '../../text/problems.ts';
import { registerPageWords } from '../registers/strings.ts';
import { usePaneState, useWords } from '../use-pane.ts';
import { ActionButton } from './action-button.tsx';
import { Notice } from './notice.tsx';

/** Why nothing is shown, or that it is of before; with a way to read again. */
export function ReadingNotice({ problem, onAgain }: { readonly problem: KnownProblem; readonly onAgain: () => void }) {
  const words = useWords(registerPageWords);
  const { language } = usePaneState();
  const again = (
    <ActionButton waits onClick={onAgain}>
      {words.readAgain}
    </ActionButton>
  );
  return (
    <Notice intent={problem.code === 'workbook-cancelled' ? 'info' : 'error'} actions={again}>
      {describeProblem(problem, language)}
    </Notice>
  );
}
