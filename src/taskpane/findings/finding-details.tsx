import { makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import { countFindingAgain, letStand, switchCheck } from '../actions/accept.ts';
import { AcceptForm } from '../parts/accept-form.tsx';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { CellLinks } from '../parts/cell-links.tsx';
import { Small } from '../parts/text.tsx';
import { useKeptFocus } from '../parts/use-kept-focus.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import type { KeyedFinding } from './finding-key.ts';
import { MendPreview } from './mend-preview.tsx';
import { findingsWords } from './strings.ts';
import { aboutOf, titlesOf } from './words-of.ts';

const useStyles = makeStyles({ details: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '0 8px 8px' } });

/** The finding that was gone to: its cells, what the check looks for, and what can be done. */
export function FindingDetails({ item: { key, finding } }: { readonly item: KeyedFinding }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(findingsWords);
  const { language } = usePaneState();
  return (
    <div className={styles.details}>
      {finding.cells.length > 1 && <CellLinks cells={finding.cells} place="findings" />}
      <Small>{aboutOf(finding.check, language)}</Small>
      {finding.accepted === undefined ? (
        <OpenActions item={{ key, finding }} />
      ) : (
        <ActionsRow>
          <ActionButton waits onClick={() => void countFindingAgain(pane, key)}>
            {words.countAgain}
          </ActionButton>
        </ActionsRow>
      )}
    </div>
  );
}

/** Mending it, letting it stand, or not checking such things at all. */
function OpenActions({ item: { key, finding } }: { readonly item: KeyedFinding }) {
  const pane = usePane();
  const words = useWords(findingsWords);
  const { mending, noting } = usePaneState();
  const [fixing, writing] = [mending?.kind === 'one' && mending.key === key, noting === key];
  const [fix, stand] = [useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null)];
  useKeptFocus(fix, fixing ? 'open' : 'closed');
  useKeptFocus(stand, writing ? 'open' : 'closed');
  return (
    <>
      <ActionsRow>
        {finding.fix && (
          <ActionButton buttonRef={fix} expanded={fixing} appearance={fixing ? 'secondary' : 'primary'} waits onClick={() => pane.dispatch({ type: 'mending', mending: fixing ? undefined : { kind: 'one', key } })}>
            {words.fix}
          </ActionButton>
        )}
        <ActionButton buttonRef={stand} expanded={writing} onClick={() => pane.dispatch({ type: 'noting', key: writing ? undefined : key })}>
          {words.letStand}
        </ActionButton>
        <ActionButton appearance="subtle" waits onClick={() => void switchCheck(pane, finding.check, titlesOf(finding.check), false)}>
          {words.switchOff}
        </ActionButton>
      </ActionsRow>
      {fixing && <MendPreview />}
      {writing && <AcceptForm onAccept={(note) => void letStand(pane, key, note)} onClose={() => pane.dispatch({ type: 'noting', key: undefined })} />}
    </>
  );
}
