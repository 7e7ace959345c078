import { useState } from 'react';
import { acceptanceKey } from '../../jobs/acceptance.ts';
import { countAgain } from '../actions/accept.ts';
import { show } from '../actions/show.ts';
import { findingsWords } from '../findings/strings.ts';
import { placeOf, titleOf } from '../findings/words-of.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Section } from '../parts/section.tsx';
import { Body, Small, useTextStyles } from '../parts/text.tsx';
import { frameWords } from '../strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { settingsWords } from './strings.ts';
import { useRememberedStyles } from './remembered-styles.ts';

const page = 20;

/** Findings that were let stand, whether the last check met them or not. */
export function AcceptedFindings() {
  const styles = useRememberedStyles();
  const text = useTextStyles();
  const pane = usePane();
  const words = useWords(settingsWords);
  const findings = useWords(findingsWords);
  const frame = useWords(frameWords);
  const { remembered, language } = usePaneState();
  const [shown, setShown] = useState(page);
  const { accepted } = remembered;
  return (
    <Section title={findings.accepted}>
      <Small>{words.acceptedAbout}</Small>
      {accepted.length === 0 && <Body>{words.none}</Body>}
      <ul className={styles.list}>
        {accepted.slice(0, shown).map((acceptance) => (
          <li key={acceptanceKey(acceptance)} className={styles.item}>
            <span className={text.strong}>{titleOf(acceptance.check, language)}</span>
            <span className={text.small}>{`${placeOf(acceptance, language)} · ${findings.note(acceptance.note)}`}</span>
            <ActionsRow>
              <ActionButton onClick={() => void show(pane, acceptance.sheet, acceptance.address, 'settings')}>{frame.goToCell}</ActionButton>
              <ActionButton waits onClick={() => void countAgain(pane, acceptance, 'settings')}>
                {findings.countAgain}
              </ActionButton>
            </ActionsRow>
          </li>
        ))}
      </ul>
      {shown < accepted.length && <ActionButton onClick={() => setShown(shown + page)}>{frame.more(Math.min(page, accepted.length - shown))}</ActionButton>}
    </Section>
  );
}
