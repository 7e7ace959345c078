import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import type { SessionView, StepFact, StepView } from '../../jobs/desk.ts';
import type { MarkKind, SessionRole, StepId } from '../../domain/session/records.ts';
import type { Language } from '../../text/language.ts';
import { formatNumber } from '../../text/numbers.ts';
import { reports } from '../../reports/index.ts';
import { previewSessionTables } from '../actions/session-form.ts';
import { go } from '../actions/start.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Messages } from '../parts/messages.tsx';
import { Small, useTextStyles } from '../parts/text.tsx';
import { wizardWords } from '../registers/wizard-strings.ts';
import { useKeptFocus } from '../parts/use-kept-focus.ts';
import type { SessionPart } from '../session-state.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { ActivityList } from './activity-list.tsx';
import { Part } from './part.tsx';
import { StateSign } from './state-sign.tsx';
import { stepWords, type StepWords } from './step-strings.ts';
import { sessionPageWords } from './strings.ts';
import { namedTable, tableName } from './table-name.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  item: { display: 'flex', flexDirection: 'column', minWidth: 0, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  button: {
    width: '100%', display: 'grid', gridTemplateColumns: '20px 1fr', gap: '8px', alignItems: 'start', textAlign: 'left', padding: '8px', border: 'none', borderRadius: tokens.borderRadiusMedium, backgroundColor: 'transparent', color: tokens.colorNeutralForeground1, cursor: 'pointer', scrollMarginTop: '72px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  name: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
  body: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '0 8px 12px 36px', minWidth: 0 },
  facts: { ...typographyStyles.body1, margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' },
});

/** Where a step is done: a part of this page. */
const partOf: Readonly<Partial<Record<StepId, SessionPart>>> = { transport: 'costs', meals: 'costs', 'thematic-plans': 'plans', rooms: 'placement', 'entry-test': 'results', monitoring: 'results', 'council-plan': 'people' };

/** The thirteen steps in their order, each with its state as sign and word; unfolded, what there is of it and what can be done. */
export function Steps({ view }: { readonly view: SessionView }) {
  const styles = useStyles();
  const words = useWords(stepWords);
  const { unfolded } = usePaneState();
  const done = view.steps.filter(({ state }) => state === 'done').length;
  return (
    <Part part="steps" fact={words.summary(done, view.steps.length)} toldBelow={unfolded?.startsWith('step ') === true}>
      <ol className={styles.list}>
        {view.steps.map((step, at) => (
          <Step key={step.id} step={step} number={at + 1} />
        ))}
      </ol>
    </Part>
  );
}

function Step({ step, number }: { readonly step: StepView; readonly number: number }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const words = useWords(stepWords);
  const { unfolded } = usePaneState();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const key = `step ${step.id}`;
  const open = unfolded === key;
  useKeptFocus(button, open ? 'open' : 'closed');
  return (
    <li className={styles.item}>
      <button ref={button} type="button" id={id} className={styles.button} aria-expanded={open} onClick={() => pane.dispatch({ type: 'session-unfold', key: open ? undefined : key })}>
        <StateSign state={step.state} />
        <span className={styles.words}>
          <span className={styles.name}>{`${number}. ${words.names[step.id]}`}</span>
          <span className={text.small}>{words.states[step.state]}</span>
        </span>
      </button>
      {open && (
        <div className={styles.body} role="group" aria-labelledby={id}>
          <StepBody step={step} />
        </div>
      )}
    </li>
  );
}

/** What a fact says, in words. */
export function factText({ code, args }: StepFact, words: StepWords, language: Language): string {
  const number = (name: string) => Number(args[name] ?? 0);
  return words.facts[code]({
    number,
    count: (name) => formatNumber(number(name), language),
    text: (name) => String(args[name] ?? ''),
    table: namedTable(args['kind'], language),
    mark: words.marks[args['kind'] as MarkKind] ?? '',
    role: words.roles[args['role'] as SessionRole] ?? '',
  });
}

function StepBody({ step: { id, facts, activities, missing, papers } }: { readonly step: StepView }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(stepWords);
  const page = useWords(sessionPageWords);
  const wizard = useWords(wizardWords);
  const { language } = usePaneState();
  const part = partOf[id];
  const offered = papers.filter((paper) => reports[paper]);
  const open = (paper: string) => {
    pane.dispatch({ type: 'paper-wish', wish: { id: paper, who: '', anew: false } });
    pane.dispatch({ type: 'session-send', part: 'papers' });
  };
  return (
    <>
      {facts.length > 0 && (
        <ul className={styles.facts}>
          {facts.map((fact, at) => (
            <li key={at}>{factText(fact, words, language)}</li>
          ))}
        </ul>
      )}
      <Messages place="session-steps" />
      {activities.length > 0 ? <ActivityList activities={activities} place="session-steps" label={words.activities} /> : <Small>{words.noActivities}</Small>}
      <ActionsRow>
        {missing.map((kind) => (
          <ActionButton key={kind} waits onClick={() => void previewSessionTables(pane, [kind], wizard.planned)}>
            {page.addTables(tableName(kind, language))}
          </ActionButton>
        ))}
        {offered.map((paper) => (
          <ActionButton key={paper} onClick={() => open(paper)}>
            {words.paper(reports[paper]!.strings[language].title)}
          </ActionButton>
        ))}
        {id === 'timetable' && <ActionButton onClick={() => void go(pane, 'timetable')}>{words.toTimetable}</ActionButton>}
        {part && <ActionButton onClick={() => pane.dispatch({ type: 'session-send', part })}>{words.toPart(page.parts[part])}</ActionButton>}
      </ActionsRow>
    </>
  );
}
