import { makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import { countFindingAgain, letStand } from '../actions/accept.ts';
import { seekAnswers, showClash } from '../actions/timetable-clashes.ts';
import { findingsWords } from '../findings/strings.ts';
import { aboutOf } from '../findings/words-of.ts';
import { AcceptForm } from '../parts/accept-form.tsx';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { CellLinks } from '../parts/cell-links.tsx';
import { FindingButton } from '../parts/finding-button.tsx';
import { Small } from '../parts/text.tsx';
import type { useFindingKeys } from '../parts/use-finding-keys.ts';
import { useKeptFocus } from '../parts/use-kept-focus.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { Answers } from './answers.tsx';
import type { KeyedClash } from './clash-filter.ts';
import { clashWords } from './clash-strings.ts';

const useStyles = makeStyles({ details: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '0 8px 8px' } });

/** One finding of timetables. Pressed, its first cell is gone to; its other cells and what can be done open below. */
export function ClashLine({ item: { key, finding }, keys }: { readonly item: KeyedClash; readonly keys: ReturnType<typeof useFindingKeys> }) {
  const pane = usePane();
  const words = useWords(findingsWords);
  const current = usePaneState().clash === key;
  return (
    <FindingButton finding={finding} facts={finding.accepted ? [words.note(finding.accepted)] : []} current={current} keys={keys.item(key)} onPress={() => void showClash(pane, key)}>
      {current && <ClashDetails item={{ key, finding }} />}
    </FindingButton>
  );
}

function ClashDetails({ item: { key, finding } }: { readonly item: KeyedClash }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(findingsWords);
  const { language } = usePaneState();
  return (
    <div className={styles.details}>
      <CellLinks cells={finding.cells} place="clashes" />
      <Small>{aboutOf(finding.check, language)}</Small>
      {finding.accepted === undefined ? (
        <ClashActions item={{ key, finding }} />
      ) : (
        <ActionsRow>
          <ActionButton waits onClick={() => void countFindingAgain(pane, key, 'clashes')}>
            {words.countAgain}
          </ActionButton>
        </ActionsRow>
      )}
    </div>
  );
}

/** Ways out of it, or letting it stand with a note. */
function ClashActions({ item: { key, finding } }: { readonly item: KeyedClash }) {
  const pane = usePane();
  const words = useWords(findingsWords);
  const own = useWords(clashWords);
  const { answers, noting } = usePaneState();
  const [sought, writing] = [answers?.of === key, noting === key];
  const [seek, stand] = [useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null)];
  useKeptFocus(seek, sought ? 'open' : 'closed');
  useKeptFocus(stand, writing ? 'open' : 'closed');
  const spoken = (count: number) => (count === 0 ? own.noAnswers : `${own.answers}: ${count}`);
  return (
    <>
      <ActionsRow>
        {finding.answers && (
          <ActionButton buttonRef={seek} expanded={sought} appearance={sought ? 'secondary' : 'primary'} waits onClick={() => void (sought ? pane.dispatch({ type: 'answers', answers: undefined }) : seekAnswers(pane, key, spoken))}>
            {own.answers}
          </ActionButton>
        )}
        <ActionButton buttonRef={stand} expanded={writing} onClick={() => pane.dispatch({ type: 'noting', key: writing ? undefined : key })}>
          {words.letStand}
        </ActionButton>
      </ActionsRow>
      {sought && answers && <Answers answers={answers} />}
      {writing && <AcceptForm onAccept={(note) => void letStand(pane, key, note, 'clashes')} onClose={() => pane.dispatch({ type: 'noting', key: undefined })} />}
    </>
  );
}
