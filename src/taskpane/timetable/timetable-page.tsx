import type { TimetableView } from '../../jobs/desk.ts';
import { previewTemplates } from '../actions/timetable-sheets.ts';
import { areTimetablesStale, readTimetables } from '../actions/timetables.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Messages } from '../parts/messages.tsx';
import { ReadingNotice } from '../parts/reading-notice.tsx';
import { Section } from '../parts/section.tsx';
import { Body, HeardHeading, Small } from '../parts/text.tsx';
import { WorkProgress } from '../parts/work-progress.tsx';
import { wizardWords } from '../registers/wizard-strings.ts';
import { frameWords } from '../strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { Clashes } from './clashes.tsx';
import { Lacking } from './lacking.tsx';
import { People } from './people.tsx';
import { Sheets } from './sheets.tsx';
import { timetablePageWords } from './strings.ts';
import { Tables } from './tables.tsx';
import { Templates } from './templates.tsx';
import { Week } from './week.tsx';

/** The timetables of the hub and its magnet schools: how they were read, the picture of the week, what clashes and what would help. */
export default function TimetablePage() {
  const pane = usePane();
  const words = useWords(frameWords);
  const state = usePaneState();
  const { timetables, timetablesProblem } = state;
  const told = timetablesProblem && (!timetables || areTimetablesStale(state)) ? timetablesProblem : undefined;
  return (
    <>
      <HeardHeading>{words.routes.timetable}</HeardHeading>
      <WorkProgress jobs={['timetables', 'look', 'mend']} />
      {told && <ReadingNotice problem={told} onAgain={() => void readTimetables(pane)} />}
      <Messages place="timetable" />
      {timetables && (timetables.tables.length + timetables.ignored.length > 0 ? <Found view={timetables} /> : <Nothing />)}
    </>
  );
}

function Found({ view }: { readonly view: TimetableView }) {
  return (
    <>
      <Tables view={view} />
      <People view={view} />
      <Week view={view} />
      <Clashes view={view} />
      <Lacking view={view} />
      <Sheets view={view} />
    </>
  );
}

/** No timetable: how one gets there, and the template. */
function Nothing() {
  const pane = usePane();
  const words = useWords(timetablePageWords);
  const wizard = useWords(wizardWords);
  return (
    <Section title={words.none}>
      <Body>{words.noneAbout}</Body>
      <ActionsRow>
        <ActionButton appearance="primary" waits onClick={() => void readTimetables(pane)}>
          {words.read}
        </ActionButton>
        <ActionButton waits onClick={() => void previewTemplates(pane, ['lessons', 'bells', 'journeys'], wizard.planned)}>
          {words.template}
        </ActionButton>
      </ActionsRow>
      <Small>{words.templateAbout}</Small>
      <Templates />
    </Section>
  );
}
