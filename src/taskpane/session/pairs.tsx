import { Field, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { PlanDifference, PlanPairView } from '../../jobs/desk.ts';
import { reports } from '../../reports/index.ts';
import type { CellPlace } from '../../sheet/workbook.ts';
import { decideTopic } from '../actions/session-corrections.ts';
import { applyShown } from '../actions/session-work.ts';
import { show } from '../actions/show.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { useButtonStyles } from '../parts/button-styles.ts';
import { ChangesPreview } from '../parts/changes-preview.tsx';
import { Choice } from '../parts/choice.tsx';
import { Small, useTextStyles } from '../parts/text.tsx';
import { useKeptFocus } from '../parts/use-kept-focus.ts';
import { findingsWords } from '../findings/strings.ts';
import { frameWords } from '../strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { pairKey } from './offered-changes.ts';
import { planWords } from './plan-strings.ts';
import { useUnfolding } from './unfolding.ts';

const page = 10;

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  difference: { ...typographyStyles.body1, overflowWrap: 'anywhere', display: 'flex', flexDirection: 'column', gap: '2px', borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, paddingLeft: '8px' },
  plain: { ...typographyStyles.body1, margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
});

/** Plans of the schools beside the hub's, those that differ first. */
export function Pairs({ pairs }: { readonly pairs: readonly PlanPairView[] }) {
  const unfolding = useUnfolding();
  const styles = useStyles();
  const words = useWords(planWords);
  const any = useWords(findingsWords);
  const frame = useWords(frameWords);
  const [subject, setSubject] = useState('');
  const [shown, setShown] = useState(page);
  const subjects = useMemo(() => [...new Set(pairs.map((pair) => pair.subject))], [pairs]);
  const chosen = useMemo(() => [...pairs].filter((pair) => subject === '' || pair.subject === subject).sort((one, other) => other.differences.length - one.differences.length), [pairs, subject]);
  return (
    <>
      <h4 className={styles.heading}>{words.pairsTitle}</h4>
      {subjects.length > 1 && (
        <Field label={words.filter}>
          <Choice value={subjects.includes(subject) ? subject : ''} onChoose={setSubject}>
            <option value="">{any.any}</option>
            {subjects.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Choice>
        </Field>
      )}
      <ul className={unfolding.list}>
        {chosen.slice(0, shown).map((pair) => (
          <Pair key={pairKey(pair)} pair={pair} />
        ))}
      </ul>
      {shown < chosen.length && (
        <div>
          <ActionButton onClick={() => setShown(shown + page)}>{frame.more(Math.min(page, chosen.length - shown))}</ActionButton>
        </div>
      )}
    </>
  );
}

function Pair({ pair }: { readonly pair: PlanPairView }) {
  const unfolding = useUnfolding();
  const text = useTextStyles();
  const pane = usePane();
  const words = useWords(planWords);
  const { unfolded } = usePaneState();
  const button = useRef<HTMLButtonElement>(null);
  const { subject, classes, school, hub, lessons, hubLessons, equal, differences } = pair;
  const key = pairKey(pair);
  const open = unfolded === key;
  useKeptFocus(button, open ? 'open' : 'closed');
  const compared = differences.length === 0 ? words.equalAll : `${words.equal(equal, Math.max(hubLessons, lessons))} · ${words.different(differences.length)}`;
  return (
    <li className={unfolding.item}>
      <button ref={button} type="button" className={unfolding.button} aria-expanded={open} onClick={() => pane.dispatch({ type: 'session-unfold', key: open ? undefined : key })}>
        {[subject, classes, school].filter(Boolean).join(', ')}
        <span className={text.small}>{hub ? compared : words.noHub}</span>
      </button>
      {open && (
        <div className={unfolding.body}>
          <PairBody pair={pair} />
        </div>
      )}
    </li>
  );
}

function PairBody({ pair }: { readonly pair: PlanPairView }) {
  const unfolding = useUnfolding();
  const pane = usePane();
  const words = useWords(planWords);
  const frame = useWords(frameWords);
  const { shownChanges } = usePaneState();
  const button = useRef<HTMLButtonElement>(null);
  const [most, setMost] = useState(page);
  const { differences, behind, ahead, follow } = pair;
  const key = pairKey(pair);
  const shown = shownChanges?.of === key ? shownChanges : undefined;
  useKeptFocus(button, shown ? 'open' : 'closed');
  return (
    <>
      <ul className={unfolding.list}>
        {differences.slice(0, most).map((difference, at) => (
          <Difference key={at} difference={difference} />
        ))}
      </ul>
      {most < differences.length && (
        <div>
          <ActionButton onClick={() => setMost(most + page)}>{frame.more(Math.min(page, differences.length - most))}</ActionButton>
        </div>
      )}
      <Topics title={words.behind} topics={behind} />
      <Topics title={words.ahead} topics={ahead} />
      {follow && <Small>{words.followAbout}</Small>}
      <ActionsRow>
        {follow && (
          <ActionButton buttonRef={button} expanded={shown !== undefined} onClick={() => pane.dispatch({ type: 'session-changes', shown: shown ? undefined : { of: key, changes: follow } })}>
            {words.follow(follow.length)}
          </ActionButton>
        )}
        {reports['thematic-plans'] && <Beside plan={pair.plan} />}
      </ActionsRow>
      {shown && <ChangesPreview changes={shown.changes} place="session-plans" onApply={() => void applyShown(pane, 'session-plans')} onClose={() => pane.dispatch({ type: 'session-changes', shown: undefined })} />}
    </>
  );
}

/** The plans side by side are a paper like the others. */
function Beside({ plan }: { readonly plan: CellPlace }) {
  const pane = usePane();
  const words = useWords(planWords);
  const open = () => {
    pane.dispatch({ type: 'paper-wish', wish: { id: 'thematic-plans', who: `${plan.sheet}!${plan.address}`, anew: false } });
    pane.dispatch({ type: 'session-send', part: 'papers' });
  };
  return <ActionButton onClick={open}>{words.beside}</ActionButton>;
}

function Topics({ title, topics }: { readonly title: string; readonly topics: readonly string[] }) {
  const styles = useStyles();
  if (topics.length === 0) return null;
  return (
    <div>
      <Small>{`${title}:`}</Small>
      <ul className={styles.plain}>
        {topics.map((topic) => (
          <li key={topic}>{topic}</li>
        ))}
      </ul>
    </div>
  );
}

/** One difference with its cells in both plans; two wordings can be said to be one topic, or two. */
function Difference({ difference: { kind, topic, other, by, hubCell, cell, keys } }: { readonly difference: PlanDifference }) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const pane = usePane();
  const words = useWords(planWords);
  const places = [{ name: words.inHub, place: hubCell }, { name: words.inSchool, place: cell }];
  const decide = (same: boolean) => keys && void decideTopic(pane, { keys, names: [topic, other], same });
  return (
    <li className={styles.difference}>
      {words.kinds[kind]({ topic, other, by })}
      <span>
        {places.map(({ name, place }) =>
          place ? (
            <button key={name} type="button" className={buttons.link} onClick={() => void show(pane, place.sheet, place.address, 'session-plans')}>
              {`${name} ${place.address}`}
            </button>
          ) : null,
        )}
      </span>
      {keys && (
        <ActionsRow>
          <Small>{words.sameTopic}</Small>
          <ActionButton waits label={`${words.same}: «${topic}», «${other}»`} onClick={() => decide(true)}>
            {words.same}
          </ActionButton>
          <ActionButton waits label={`${words.two}: «${topic}», «${other}»`} onClick={() => decide(false)}>
            {words.two}
          </ActionButton>
        </ActionsRow>
      )}
    </li>
  );
}
