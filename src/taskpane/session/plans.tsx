import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, useState, type FormEvent } from 'react';
import type { PlanView, SessionView } from '../../jobs/desk.ts';
import { areaAddress } from '../../sheet/cells/address.ts';
import type { PlanCorrection } from '../../sheet/thematic/thematic.ts';
import { correctPlan, forgetPlan } from '../actions/session-corrections.ts';
import { show } from '../actions/show.ts';
import { placeOf, quoted } from '../findings/words-of.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { useButtonStyles } from '../parts/button-styles.ts';
import { Body, Small, useTextStyles } from '../parts/text.tsx';
import { useKeptFocus } from '../parts/use-kept-focus.ts';
import { frameWords } from '../strings.ts';
import { placeKey } from '../table-key.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { Decisions } from './decisions.tsx';
import { Pairs } from './pairs.tsx';
import { Part } from './part.tsx';
import { planWords } from './plan-strings.ts';

const page = 10;

const useStyles = makeStyles({
  details: { minWidth: 0 },
  summary: { cursor: 'pointer', borderRadius: tokens.borderRadiusMedium, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  list: { listStyleType: 'none', margin: 0, padding: '8px 0 0', display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  item: { display: 'flex', flexDirection: 'column', gap: '4px', alignItems: 'stretch', minWidth: 0 },
  form: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px', border: `1px solid ${tokens.colorBrandStroke1}`, borderRadius: tokens.borderRadiusMedium },
  input: { width: '100%', minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
});

/** The thematic plans that were read, and how those of the schools stand to the hub's. */
export function Plans({ view }: { readonly view: SessionView }) {
  const words = useWords(planWords);
  const { plans, ignoredPlans, pairs, topics } = view;
  const differing = pairs.filter(({ hub, differences }) => hub && differences.length > 0).length;
  const fact = plans.length === 0 ? '' : `${words.read(plans.length)}${differing > 0 ? ` · ${words.different(differing)}` : ''}`;
  return (
    <Part part="plans" fact={fact}>
      {plans.length === 0 && ignoredPlans.length === 0 && <Body>{words.none}</Body>}
      {pairs.length > 0 && <Pairs pairs={pairs} />}
      {topics.length > 0 && <Decisions topics={topics} />}
      {plans.length + ignoredPlans.length > 0 && <PlanList view={view} />}
    </Part>
  );
}

/** Every plan with its place; what nothing says of it is asked. Open at once where something is lacking. */
function PlanList({ view: { plans, ignoredPlans } }: { readonly view: SessionView }) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(planWords);
  const frame = useWords(frameWords);
  const { language } = usePaneState();
  const pane = usePane();
  const lacking = plans.some((plan) => plan.lacking.length > 0);
  const [shown, setShown] = useState(page);
  const sorted = [...plans].sort((one, other) => other.lacking.length - one.lacking.length);
  return (
    <details className={styles.details} open={lacking}>
      <summary className={styles.summary}>
        <span className={text.strong}>{words.listTitle}</span>
      </summary>
      <ul className={styles.list}>
        {sorted.slice(0, shown).map((plan) => (
          <PlanItem key={placeKey(plan.correction)} plan={plan} />
        ))}
        {ignoredPlans.map((correction) => (
          <li key={placeKey(correction)} className={styles.item}>
            <Small>{`${placeOf({ sheet: correction.sheet, address: areaAddress(correction.area) }, language)} — ${words.ignored}`}</Small>
            <div>
              <ActionButton waits onClick={() => void forgetPlan(pane, correction)}>
                {words.readAgain}
              </ActionButton>
            </div>
          </li>
        ))}
      </ul>
      {shown < sorted.length && <ActionButton onClick={() => setShown(shown + page)}>{frame.more(Math.min(page, sorted.length - shown))}</ActionButton>}
    </details>
  );
}

function PlanItem({ plan }: { readonly plan: PlanView }) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const text = useTextStyles();
  const pane = usePane();
  const words = useWords(planWords);
  const { unfolded, language } = usePaneState();
  const { sheet, address, school, classes, subject, lessons, lacking, corrected } = plan;
  const key = `plan ${placeKey(plan.correction)}`;
  const open = unfolded === key;
  const button = useRef<HTMLButtonElement>(null);
  useKeptFocus(button, open ? 'open' : 'closed');
  const title = [subject, classes].filter(Boolean).join(', ') || quoted(sheet, language);
  const facts = [school, words.lessons(lessons), ...lacking.map((what) => `⚠ ${words.lacks[what]}`), ...(corrected ? [words.corrected] : [])];
  return (
    <li className={styles.item}>
      <button type="button" className={buttons.place} onClick={() => void show(pane, sheet, address, 'session-plans')}>
        <span className={text.strong}>{title}</span>
        <br />
        <span className={text.link}>{`${quoted(sheet, language)}!${address}`}</span>
        <br />
        <span className={text.small}>{facts.filter(Boolean).join(' · ')}</span>
      </button>
      <div>
        <ActionButton appearance="subtle" buttonRef={button} expanded={open} label={`${words.correct}: ${title}`} onClick={() => pane.dispatch({ type: 'session-unfold', key: open ? undefined : key })}>
          {words.correct}
        </ActionButton>
      </div>
      {open && <PlanForm plan={plan} />}
    </li>
  );
}

const asked = ['school', 'class', 'subject'] as const;

/** Whose plan it is, where the sheet does not say it or says it wrongly. */
function PlanForm({ plan: { correction, corrected, school, classes, subject } }: { readonly plan: PlanView }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(planWords);
  const id = useId();
  const [texts, setTexts] = useState({ school, class: classes, subject });
  const [before] = useState({ school, class: classes, subject });
  const changed = asked.filter((field) => texts[field].trim() !== '' && texts[field].trim() !== before[field]);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (changed.length > 0) void correctPlan(pane, { ...correction, ...Object.fromEntries(changed.map((field) => [field, texts[field].trim()])) });
  };
  const place: Pick<PlanCorrection, 'sheet' | 'area'> = { sheet: correction.sheet, area: correction.area };
  return (
    <form className={styles.form} aria-label={words.correct} id={id} onSubmit={save}>
      {asked.map((field) => (
        <Field key={field} label={words.fields[field]}>
          <Input className={styles.input} value={texts[field]} onChange={(_, { value }) => setTexts({ ...texts, [field]: value })} />
        </Field>
      ))}
      <ActionsRow>
        <ActionButton appearance="primary" submits waits disabled={changed.length === 0}>
          {words.remember}
        </ActionButton>
        {corrected && (
          <ActionButton waits onClick={() => void forgetPlan(pane, correction)}>
            {words.forget}
          </ActionButton>
        )}
        <ActionButton waits onClick={() => void correctPlan(pane, { ...place, ignore: true })}>
          {words.isNone}
        </ActionButton>
      </ActionsRow>
    </form>
  );
}
