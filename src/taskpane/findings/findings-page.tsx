import { checkAnew } from '../actions/findings.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Messages } from '../parts/messages.tsx';
import { Section } from '../parts/section.tsx';
import { Body, HeardHeading } from '../parts/text.tsx';
import { WorkProgress } from '../parts/work-progress.tsx';
import { frameWords } from '../strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { CheckNotice } from './check-notice.tsx';
import { FilterBar } from './filter-bar.tsx';
import { FindingsList } from './findings-list.tsx';
import { wayThrough } from './groups.ts';
import { LookedAt } from './looked-at.tsx';
import { OpenWord } from './open-word.tsx';
import { Recognised } from './recognised.tsx';
import { Stepper } from './stepper.tsx';
import { findingsWords } from './strings.ts';
import { LiveSwitch, MoreTools, Tools, Unpaint } from './tools.tsx';

/** What the checks found; every finding leads to its cells, and says what can be done about it. */
export default function FindingsPage() {
  const words = useWords(frameWords);
  const { checked, filter } = usePaneState();
  const open = checked?.findings.filter(({ accepted }) => accepted === undefined).length ?? 0;
  return (
    <>
      <HeardHeading>{words.routes.findings}</HeardHeading>
      <WorkProgress jobs={['check', 'look', 'mend', 'paint', 'insert']} />
      {!checked && <CheckNotice />}
      {checked && open === 0 && <Clean />}
      {checked && open > 0 && (
        <>
          <Tools count={open} />
          <FilterBar all={open} />
          <MoreTools />
        </>
      )}
      {checked ? <Stepper all={wayThrough(checked.findings, filter).length} /> : <Messages place="findings" />}
      {checked && checked.findings.length > 0 && <FindingsList />}
      {checked && <Recognised checked={checked} />}
    </>
  );
}

/** Nothing was found: what that means is said with what was looked at. */
function Clean() {
  const pane = usePane();
  const words = useWords(findingsWords);
  const { checked, painted } = usePaneState();
  const { sheets, lists, tables, texts } = checked!.looked;
  const nothing = sheets + lists + tables + texts === 0;
  return (
    <Section title={nothing ? words.nothing : words.clean}>
      {nothing ? <Body>{words.nothingTodo}</Body> : <LookedAt looked={checked!.looked} />}
      <ActionsRow>
        <ActionButton waits onClick={() => void checkAnew(pane)}>
          {words.again}
        </ActionButton>
        {painted && <Unpaint />}
        <OpenWord />
      </ActionsRow>
      {!nothing && <LiveSwitch />}
    </Section>
  );
}
