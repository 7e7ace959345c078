import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { TimetableView } from '../../jobs/desk.ts';
import type { PersonDecision, PersonProposal } from '../../sheet/timetables/timetables.ts';
import { decidePerson, forgetPerson } from '../actions/timetable-corrections.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { Messages } from '../parts/messages.tsx';
import { Section } from '../parts/section.tsx';
import { Body, Small, useTextStyles } from '../parts/text.tsx';
import { useFocusWithin } from '../parts/use-kept-focus.ts';
import { frameWords } from '../strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { timetablePageWords } from './strings.ts';

const page = 10;

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0, ':focus': { outlineStyle: 'none' }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
  item: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
});

/** Spellings that may be one person, with what speaks for it: nobody is made one in silence. What was decided can be taken back. */
export function People({ view }: { readonly view: TimetableView }) {
  const { proposals } = view;
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useFocusWithin(box, view);
  const words = useWords(timetablePageWords);
  const frame = useWords(frameWords);
  const { current } = usePaneState();
  const [shown, setShown] = useState(page);
  if (proposals.length === 0 && current.people.length === 0) return null;
  return (
    <Section title={words.people}>
      <div ref={box} tabIndex={-1} className={styles.box}>
        {proposals.length > 0 && <Small>{words.peopleAbout}</Small>}
        <Messages place="people" />
        <ul className={styles.list}>
          {proposals.slice(0, shown).map((proposal) => (
            <Proposal key={proposal.keys.join('\n')} proposal={proposal} />
          ))}
        </ul>
        {shown < proposals.length && (
          <div>
            <ActionButton onClick={() => setShown(shown + page)}>{frame.more(Math.min(page, proposals.length - shown))}</ActionButton>
          </div>
        )}
        {current.people.length > 0 && <Decided people={current.people} />}
      </div>
    </Section>
  );
}

function Proposal({ proposal: { keys, names, because } }: { readonly proposal: PersonProposal }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const words = useWords(timetablePageWords);
  const pair = words.pair(...names);
  const decide = (same: boolean) => void decidePerson(pane, { keys, names, same });
  return (
    <li className={styles.item}>
      <Body className={text.strong}>{pair}</Body>
      <Small>{because.map((reason) => words.because[reason]).join(' · ')}</Small>
      <ActionsRow>
        <ActionButton waits label={`${words.one}: ${pair}`} onClick={() => decide(true)}>
          {words.one}
        </ActionButton>
        <ActionButton waits label={`${words.two}: ${pair}`} onClick={() => decide(false)}>
          {words.two}
        </ActionButton>
      </ActionsRow>
    </li>
  );
}

function Decided({ people }: { readonly people: readonly PersonDecision[] }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(timetablePageWords);
  return (
    <Disclosure title={`${words.decided}: ${people.length}`}>
      <ul className={styles.list}>
        {people.map((decision) => {
          const [one, other] = decision.names ?? decision.keys;
          const said = decision.same ? words.isOne(one, other) : words.areTwo(one, other);
          return (
            <li key={decision.keys.join('\n')} className={styles.item}>
              <Body>{said}</Body>
              <div>
                <ActionButton waits label={`${words.takeBack}: ${said}`} onClick={() => void forgetPerson(pane, decision)}>
                  {words.takeBack}
                </ActionButton>
              </div>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
