import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ActivityView } from '../../jobs/desk.ts';
import { writeDay } from '../../sheet/dates/write-date.ts';
import { applyNow } from '../actions/session-work.ts';
import { show } from '../actions/show.ts';
import type { Place } from '../message.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { useButtonStyles } from '../parts/button-styles.ts';
import { Small, useTextStyles } from '../parts/text.tsx';
import { frameWords } from '../strings.ts';
import { usePane, useWords } from '../use-pane.ts';
import { stepWords } from './step-strings.ts';

const page = 12;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  item: { display: 'flex', flexDirection: 'column', gap: '4px', alignItems: 'flex-start', minWidth: 0, borderLeft: `3px solid ${tokens.colorNeutralStroke2}`, paddingLeft: '4px' },
  title: { ...typographyStyles.body1, fontSize: tokens.fontSizeBase300 },
  late: { fontWeight: tokens.fontWeightSemibold },
});

/** Lines of the council's plan: each leads to its row, and can be said to be done. */
export function ActivityList({ activities, place, label }: { readonly activities: readonly ActivityView[]; readonly place: Place; readonly label: string }) {
  const styles = useStyles();
  const frame = useWords(frameWords);
  const id = useId();
  const [shown, setShown] = useState(page);
  return (
    <>
      <Small>
        <span id={id}>{label}</span>
      </Small>
      <ul className={styles.list} aria-labelledby={id}>
        {activities.slice(0, shown).map((activity) => (
          <Line key={`${activity.sheet}!${activity.address}`} activity={activity} place={place} />
        ))}
      </ul>
      {shown < activities.length && (
        <div>
          <ActionButton onClick={() => setShown(shown + page)}>{frame.more(Math.min(page, activities.length - shown))}</ActionButton>
        </div>
      )}
    </>
  );
}

function Line({ activity: { sheet, address, title, term, until, people, state, doneBy }, place }: { readonly activity: ActivityView; readonly place: Place }) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const text = useTextStyles();
  const pane = usePane();
  const words = useWords(stepWords);
  const facts = [words.activityStates[state], term !== '' ? term : until ? words.until(writeDay(until)) : '', people.join(', ')];
  return (
    <li className={styles.item}>
      <button type="button" className={buttons.link} onClick={() => void show(pane, sheet, address, place)}>
        <span className={styles.title}>{title}</span>
      </button>
      <span className={state === 'late' ? styles.late : undefined}>
        <span className={text.small}>{facts.filter(Boolean).join(' · ')}</span>
      </span>
      {state !== 'done' && doneBy && (
        <ActionButton waits label={words.doneOf(title)} onClick={() => void applyNow(pane, doneBy, place)}>
          {words.done}
        </ActionButton>
      )}
    </li>
  );
}
