import { describeProblem } from '../../text/problems.ts';
import { check } from '../actions/findings.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Messages } from '../parts/messages.tsx';
import { Notice } from '../parts/notice.tsx';
import { Section } from '../parts/section.tsx';
import { Body, HeardHeading, useTextStyles } from '../parts/text.tsx';
import { WorkProgress } from '../parts/work-progress.tsx';
import { frameWords } from '../strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { GroupCard } from './group-card.tsx';
import { groupsOf } from './groups.ts';
import { Stepper } from './stepper.tsx';
import { findingsWords } from './strings.ts';

/** What the checks found, by check; every finding leads to its cell. */
export default function FindingsPage() {
  const words = useWords(frameWords);
  const { findings } = usePaneState();
  return (
    <>
      <HeardHeading>{words.routes.findings}</HeardHeading>
      <WorkProgress jobs={['check', 'look']} />
      <CheckNotice />
      <Messages place="findings" />
      {findings && (findings.length === 0 ? <Clean /> : <Found count={findings.length} />)}
      {findings && groupsOf(findings).map((group) => <GroupCard key={group.check} group={group} />)}
    </>
  );
}

function CheckNotice() {
  const pane = usePane();
  const words = useWords(findingsWords);
  const { checkProblem, findingsStale, language } = usePaneState();
  if (!checkProblem && !findingsStale) return null;
  return (
    <Notice
      intent={checkProblem && checkProblem.code !== 'workbook-cancelled' ? 'error' : 'info'}
      actions={
        <ActionButton waits onClick={() => void check(pane)}>
          {words.again}
        </ActionButton>
      }
    >
      {checkProblem ? describeProblem(checkProblem, language) : words.stale}
    </Notice>
  );
}

function Clean() {
  const pane = usePane();
  const words = useWords(findingsWords);
  const { overview } = usePaneState();
  const nothing = overview?.people === 0;
  return (
    <Section title={nothing ? words.nothing : words.clean}>
      <Body>{nothing ? words.noLists : words.cleanAbout}</Body>
      <div>
        <ActionButton waits onClick={() => void check(pane)}>
          {words.again}
        </ActionButton>
      </div>
    </Section>
  );
}

/** How many there are, another check, and the way through them. */
function Found({ count }: { readonly count: number }) {
  const pane = usePane();
  const text = useTextStyles();
  const words = useWords(findingsWords);
  return (
    <>
      <ActionsRow>
        <Body className={text.strong}>{words.count(count)}</Body>
        <ActionButton waits onClick={() => void check(pane)}>
          {words.again}
        </ActionButton>
      </ActionsRow>
      <Stepper all={count} />
    </>
  );
}
