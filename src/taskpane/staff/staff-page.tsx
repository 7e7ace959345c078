import { look } from '../actions/look.ts';
import { InsertCard } from '../insert/insert-card.tsx';
import { ActionButton } from '../parts/action-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { HeardHeading } from '../parts/text.tsx';
import { WorkProgress } from '../parts/work-progress.tsx';
import { describeProblem } from '../../text/problems.ts';
import { frameWords } from '../strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { Figures } from './figures.tsx';
import { Misread } from './misread.tsx';
import { Nothing } from './nothing.tsx';
import { Notes } from './notes.tsx';
import { staffWords } from './strings.ts';
import { Tables } from './tables.tsx';

/** The workbook's staff lists: the figures, what was not understood, what can be inserted, how the lists were read. */
export function StaffPage() {
  const words = useWords(frameWords);
  const { overview } = usePaneState();
  return (
    <>
      <HeardHeading>{words.routes.staff}</HeardHeading>
      <WorkProgress jobs={['look', 'check']} />
      <LookNotice />
      {overview && overview.people === 0 && <Nothing sheetsWithout={overview.sheetsWithout} />}
      {overview && overview.people > 0 && (
        <>
          <Figures overview={overview} />
          <Misread overview={overview} />
          <InsertCard />
          <Notes notes={overview.notes} />
        </>
      )}
      {overview && <Tables overview={overview} />}
    </>
  );
}

/** Why there are no figures, or that they are of before; with a way to read again. */
function LookNotice() {
  const pane = usePane();
  const words = useWords(staffWords);
  const { lookProblem, stale, language, work } = usePaneState();
  const again = (
    <ActionButton waits onClick={() => void look(pane)}>
      {words.readAgain}
    </ActionButton>
  );
  if (lookProblem)
    return (
      <Notice intent={lookProblem.code === 'workbook-cancelled' ? 'info' : 'error'} actions={again}>
        {describeProblem(lookProblem, language)}
      </Notice>
    );
  // What is being read again by itself is not old for long: nothing moves under a person's hand.
  return stale && !work?.byItself ? (
    <Notice intent="info" actions={again}>
      {words.stale}
    </Notice>
  ) : null;
}
