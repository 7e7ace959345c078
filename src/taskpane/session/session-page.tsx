import type { SessionView } from '../../jobs/desk.ts';
import { addSession, layDownSessionTables, neededTables, previewSessionTables } from '../actions/session-form.ts';
import { areSessionsStale, readSessions } from '../actions/sessions.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Messages } from '../parts/messages.tsx';
import { NewSheetsPreview } from '../parts/new-sheets-preview.tsx';
import { ReadingNotice } from '../parts/reading-notice.tsx';
import { Section } from '../parts/section.tsx';
import { Body, HeardHeading, Small } from '../parts/text.tsx';
import { WorkProgress } from '../parts/work-progress.tsx';
import { wizardWords } from '../registers/wizard-strings.ts';
import { frameWords } from '../strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { Costs } from './costs.tsx';
import { Papers } from './papers.tsx';
import { Participants } from './participants.tsx';
import { People } from './people.tsx';
import { Placement } from './placement.tsx';
import { Plans } from './plans.tsx';
import { Assignments, Results } from './results.tsx';
import { SessionCard } from './session-card.tsx';
import { SessionFindings } from './session-findings.tsx';
import { SessionForm } from './session-form.tsx';
import { Steps } from './steps.tsx';
import { sessionPageWords } from './strings.ts';

/** A session from its order to its final report: what is done, what is missing, and the place to do it. */
export default function SessionPage() {
  const pane = usePane();
  const words = useWords(frameWords);
  const state = usePaneState();
  const { sessions, sessionsProblem } = state;
  const told = sessionsProblem && (!sessions || areSessionsStale(state)) ? sessionsProblem : undefined;
  const chosen = sessions?.chosen === undefined ? undefined : sessions.sessions[sessions.chosen];
  return (
    <>
      <HeardHeading>{words.routes.session}</HeardHeading>
      <WorkProgress jobs={['session', 'look', 'mend']} />
      {told && <ReadingNotice problem={told} onAgain={() => void readSessions(pane)} />}
      {sessions && (chosen ? <SessionCard view={sessions} chosen={chosen} /> : <Nothing view={sessions} />)}
      <Templates />
      {sessions && chosen && <Found view={sessions} />}
    </>
  );
}

function Found({ view }: { readonly view: SessionView }) {
  return (
    <>
      <Steps view={view} />
      <Participants participants={view.participants} missing={view.missing.includes('participants')} />
      <Placement placement={view.placement} />
      <Costs costs={view.costs} missing={view.missing} />
      <Plans view={view} />
      <People view={view} />
      <Papers />
      <Results results={view.results} />
      <Assignments assignments={view.assignments} />
      <SessionFindings findings={view.findings} />
    </>
  );
}

/** The sheets that would be added, and what came of it. */
function Templates() {
  const pane = usePane();
  const { sessionTemplates } = usePaneState();
  return (
    <>
      {sessionTemplates && <NewSheetsPreview plan={sessionTemplates} onCreate={() => void layDownSessionTables(pane)} onClose={() => pane.dispatch({ type: 'session-templates', plan: undefined })} />}
      <Messages place="session-templates" />
    </>
  );
}

/** No session yet: the sheets that it needs, then its form. */
function Nothing({ view }: { readonly view: SessionView }) {
  const pane = usePane();
  const words = useWords(sessionPageWords);
  const wizard = useWords(wizardWords);
  const { sessionFormOpen } = usePaneState();
  const tables = view.missing.includes('sessions') ? neededTables(view.missing) : [];
  return (
    <Section title={words.none}>
      <Body>{words.noneAbout}</Body>
      {tables.length > 0 && <Small>{words.noneTables}</Small>}
      <ActionsRow>
        <ActionButton appearance="primary" waits onClick={() => void (tables.length > 0 ? previewSessionTables(pane, tables, wizard.planned) : addSession(pane))}>
          {words.add}
        </ActionButton>
        <ActionButton waits onClick={() => void readSessions(pane)}>
          {words.readAgain}
        </ActionButton>
      </ActionsRow>
      <Messages place="session" />
      {sessionFormOpen && <SessionForm view={view} />}
    </Section>
  );
}
