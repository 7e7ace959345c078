import { Field, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { AssignmentView, ResultsView } from '../../jobs/desk.ts';
import { writeDay } from '../../sheet/dates/write-date.ts';
import { formatNumber } from '../../text/numbers.ts';
import { applyNow } from '../actions/session-work.ts';
import { show } from '../actions/show.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { useButtonStyles } from '../parts/button-styles.ts';
import { Choice } from '../parts/choice.tsx';
import { Body, useTextStyles } from '../parts/text.tsx';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { Figures } from './figures-table.tsx';
import { Part } from './part.tsx';
import { dutyWords } from './duty-strings.ts';
import { sessionPeopleWords } from './people-strings.ts';
import { stepWords } from './step-strings.ts';

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  plain: { ...typographyStyles.body1, margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
  item: { display: 'flex', flexDirection: 'column', gap: '4px', alignItems: 'flex-start', minWidth: 0, borderLeft: `3px solid ${tokens.colorNeutralStroke2}`, paddingLeft: '4px' },
});

const ways = ['subject', 'school', 'grade'] as const;

/** Marks of one kind by subject, school and grade; how the quality changed; what the questionnaire says. */
export function Results({ results: { groups, changes, answers } }: { readonly results: ResultsView }) {
  const styles = useStyles();
  const words = useWords(dutyWords);
  const people = useWords(sessionPeopleWords);
  const steps = useWords(stepWords);
  const { language } = usePaneState();
  const kinds = [...new Set(groups.map(({ kind }) => kind))];
  const [wished, setWished] = useState<string>();
  const kind = kinds.find((each) => each === wished) ?? kinds.at(-1);
  const percent = (share: number | undefined) => (share === undefined ? '–' : formatNumber(share * 100, language, 2));
  const heads = words.results;
  return (
    <Part part="results" fact={kinds.map((each) => steps.marks[each]).join(', ')}>
      {groups.length === 0 && answers.length === 0 && <Body>{words.noResults}</Body>}
      {kinds.length > 1 && kind !== undefined && (
        <Field label={words.showOf}>
          <Choice value={kind} onChoose={setWished}>
            {kinds.map((each) => (
              <option key={each} value={each}>
                {steps.marks[each]}
              </option>
            ))}
          </Choice>
        </Field>
      )}
      {kind !== undefined &&
        ways.map((by) => (
          <Figures
            key={by}
            caption={`${steps.marks[kind]}: ${words.by[by]}`}
            headings={[heads[by], heads.pupils, heads.quality, heads.success, heads.level, heads.average]}
            rows={groups
              .filter((group) => group.kind === kind && group.by === by)
              .map(({ name, grade, pupils, quality, success, level, average }) => [
                by !== 'grade' ? name : grade === undefined ? people.noGrade : people.grade(grade), formatNumber(pupils, language), percent(quality), percent(success), percent(level), average === undefined ? '–' : formatNumber(average, language, 2),
              ])}
          />
        ))}
      {changes.length > 0 && (
        <>
          <h4 className={styles.heading}>{words.changes}</h4>
          <ul className={styles.plain}>
            {changes.map(({ subject, before, after, points }) => (
              <li key={subject}>{`${subject}: ${words.points(percent(before), percent(after), `${points > 0 ? '+' : ''}${formatNumber(points, language, 2)}`)}`}</li>
            ))}
          </ul>
        </>
      )}
      {answers.length > 0 && <h4 className={styles.heading}>{words.answers}</h4>}
      {answers.map(({ question, answers: given }) => (
        <Figures key={question} caption={question} headings={[words.answer, words.times]} rows={given.map(({ answer, count }) => [answer, formatNumber(count, language)])} />
      ))}
    </Part>
  );
}

/** Tasks and consultations between sessions, each with how it stands. */
export function Assignments({ assignments }: { readonly assignments: readonly AssignmentView[] }) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const text = useTextStyles();
  const pane = usePane();
  const words = useWords(dutyWords);
  const steps = useWords(stepWords);
  const { language } = usePaneState();
  const done = assignments.filter(({ state }) => state === 'done').length;
  return (
    <Part part="assignments" fact={assignments.length === 0 ? '' : `${steps.activityStates.done}: ${formatNumber(done, language)} / ${formatNumber(assignments.length, language)}`}>
      {assignments.length === 0 && <Body>{words.noAssignments}</Body>}
      <ul className={styles.list}>
        {assignments.map(({ sheet, address, kind, title, subject, class: of, due, state, doneBy }) => (
          <li key={`${sheet}!${address}`} className={styles.item}>
            <button type="button" className={buttons.link} onClick={() => void show(pane, sheet, address, 'session-assignments')}>
              {title}
            </button>
            <span className={text.small}>{[words.assignments[kind], subject, of, steps.activityStates[state], due ? steps.until(writeDay(due)) : ''].filter(Boolean).join(' · ')}</span>
            {state !== 'done' && doneBy && (
              <ActionButton waits label={steps.doneOf(title)} onClick={() => void applyNow(pane, doneBy, 'session-assignments')}>
                {steps.done}
              </ActionButton>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}
