import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import type { PersonDuties, SessionView } from '../../jobs/desk.ts';
import { previewSessionTables } from '../actions/session-form.ts';
import { downloadDeadlines } from '../actions/session-work.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Messages } from '../parts/messages.tsx';
import { Body, Small, useTextStyles } from '../parts/text.tsx';
import { useKeptFocus } from '../parts/use-kept-focus.ts';
import { WorkProgress } from '../parts/work-progress.tsx';
import { wizardWords } from '../registers/wizard-strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { ActivityList } from './activity-list.tsx';
import { Part } from './part.tsx';
import { dutyWords } from './duty-strings.ts';
import { stepWords } from './step-strings.ts';
import { sessionPageWords } from './strings.ts';
import { tableName } from './table-name.ts';
import { useUnfolding } from './unfolding.ts';

const useStyles = makeStyles({
  plain: { ...typographyStyles.body1, display: 'flex', flexDirection: 'column', padding: '6px 8px', overflowWrap: 'anywhere' },
});

/** Who does what: every person with what is late, due and done; and the deadlines as a file for a calendar. */
export function People({ view: { people, activities, missing } }: { readonly view: SessionView }) {
  const unfolding = useUnfolding();
  const pane = usePane();
  const words = useWords(dutyWords);
  const steps = useWords(stepWords);
  const page = useWords(sessionPageWords);
  const wizard = useWords(wizardWords);
  const { language } = usePaneState();
  const needed = (['council', 'roles', 'activities'] as const).filter((kind) => missing.includes(kind));
  const lateLines = activities.filter(({ state }) => state === 'late').length;
  return (
    <Part part="people" fact={lateLines > 0 ? `${steps.activityStates.late}: ${lateLines}` : ''} toldBelow>
      {people.length === 0 && <Body>{words.noPeople}</Body>}
      <ActionsRow>
        {needed.map((kind) => (
          <ActionButton key={kind} waits onClick={() => void previewSessionTables(pane, [kind], wizard.planned)}>
            {page.addTables(tableName(kind, language))}
          </ActionButton>
        ))}
      </ActionsRow>
      <ul className={unfolding.list} aria-label={words.byPerson}>
        {[...people].sort((one, other) => other.late - one.late).map((person) => (
          <Person key={person.name} person={person} activities={activities} />
        ))}
      </ul>
      {activities.length > 0 && people.length === 0 && <ActivityList activities={activities} place="session-people" label={words.allActivities} />}
      <Small>{words.deadlinesAbout}</Small>
      <ActionsRow>
        <ActionButton waits onClick={() => void downloadDeadlines(pane)}>
          {words.deadlines}
        </ActionButton>
      </ActionsRow>
      <WorkProgress jobs={['file']} />
      <Messages place="session-people" />
    </Part>
  );
}

function Person({ person, activities }: { readonly person: PersonDuties; readonly activities: SessionView['activities'] }) {
  const unfolding = useUnfolding();
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const words = useWords(dutyWords);
  const steps = useWords(stepWords);
  const { unfolded } = usePaneState();
  const button = useRef<HTMLButtonElement>(null);
  const key = `person ${person.name}`;
  const open = unfolded === key;
  useKeptFocus(button, open ? 'open' : 'closed');
  const own = person.activities.flatMap((at) => activities[at] ?? []);
  const facts = [person.roles.map((role) => steps.roles[role]).join(', '), own.length > 0 ? words.personFacts(person.done, person.due, person.late, person.coming) : ''].filter(Boolean).join(' · ');
  if (own.length === 0)
    return (
      <li className={unfolding.item}>
        <div className={styles.plain}>
          {person.name}
          <span className={text.small}>{facts}</span>
        </div>
      </li>
    );
  return (
    <li className={unfolding.item}>
      <button ref={button} type="button" className={unfolding.button} aria-expanded={open} onClick={() => pane.dispatch({ type: 'session-unfold', key: open ? undefined : key })}>
        {person.name}
        <span className={text.small}>{facts}</span>
      </button>
      {open && (
        <div className={unfolding.body}>
          <ActivityList activities={own} place="session-people" label={steps.activities} />
        </div>
      )}
    </li>
  );
}
