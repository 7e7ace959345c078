import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { Finding } from '../../jobs/run-checks.ts';
import { countFindingAgain, letStand } from '../actions/accept.ts';
import { showSessionFinding } from '../actions/session-work.ts';
import { keyed, type KeyedFinding } from '../findings/finding-key.ts';
import { findingsWords } from '../findings/strings.ts';
import { aboutOf } from '../findings/words-of.ts';
import { AcceptForm } from '../parts/accept-form.tsx';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { CellLinks } from '../parts/cell-links.tsx';
import { FindingButton } from '../parts/finding-button.tsx';
import { Body, Small } from '../parts/text.tsx';
import { useFindingKeys } from '../parts/use-finding-keys.ts';
import { useKeptFocus } from '../parts/use-kept-focus.ts';
import { clashWords } from '../timetable/clash-strings.ts';
import { frameWords } from '../strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { Part } from './part.tsx';
import { sessionFindingWords } from './finding-strings.ts';

const page = 20;

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0, ':focus': { outlineStyle: 'none' }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  items: { listStyleType: 'none', margin: '0 -8px', padding: 0, display: 'flex', flexDirection: 'column' },
  details: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '0 8px 8px' },
});

const graves = ['error', 'warning', 'question', 'style'];

/** What the checks of sessions and plans found, the worst first; what was let stand stays listed below. */
export function SessionFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const words = useWords(sessionFindingWords);
  const frame = useWords(frameWords);
  const clash = useWords(clashWords);
  const { sessionFinding } = usePaneState();
  const [shown, setShown] = useState(page);
  const all = useMemo(() => [...keyed(findings)].sort((one, other) => graves.indexOf(one.finding.severity) - graves.indexOf(other.finding.severity)), [findings]);
  const open = all.filter(({ finding }) => finding.accepted === undefined);
  const accepted = all.filter(({ finding }) => finding.accepted !== undefined);
  const drawn = [...open.slice(0, shown), ...accepted];
  const keys = useFindingKeys(drawn.map(({ key }) => key), sessionFinding);
  return (
    <Part part="findings" fact={open.length === 0 ? words.clean : words.count(open.length)}>
      {open.length === 0 && <Body>{words.clean}</Body>}
      <div ref={keys.list} tabIndex={-1} className={styles.list}>
        <ul className={styles.items}>
          {open.slice(0, shown).map((item) => (
            <Line key={item.key} item={item} keys={keys} />
          ))}
        </ul>
        {shown < open.length && (
          <div>
            <ActionButton onClick={() => setShown(shown + page)}>{frame.more(Math.min(page, open.length - shown))}</ActionButton>
          </div>
        )}
        {accepted.length > 0 && <Small>{clash.accepted(accepted.length)}</Small>}
        {accepted.length > 0 && (
          <ul className={styles.items}>
            {accepted.map((item) => (
              <Line key={item.key} item={item} keys={keys} />
            ))}
          </ul>
        )}
      </div>
    </Part>
  );
}

function Line({ item: { key, finding }, keys }: { readonly item: KeyedFinding; readonly keys: ReturnType<typeof useFindingKeys> }) {
  const pane = usePane();
  const words = useWords(findingsWords);
  const current = usePaneState().sessionFinding === key;
  return (
    <FindingButton finding={finding} facts={finding.accepted ? [words.note(finding.accepted)] : []} current={current} keys={keys.item(key)} onPress={() => void showSessionFinding(pane, { key, finding })}>
      {current && <Details item={{ key, finding }} />}
    </FindingButton>
  );
}

function Details({ item: { key, finding } }: { readonly item: KeyedFinding }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(findingsWords);
  const { language, noting } = usePaneState();
  const stand = useRef<HTMLButtonElement>(null);
  const writing = noting === key;
  useKeptFocus(stand, writing ? 'open' : 'closed');
  return (
    <div className={styles.details}>
      <CellLinks cells={finding.cells} place="session-findings" />
      <Small>{aboutOf(finding.check, language)}</Small>
      {finding.accepted === undefined ? (
        <>
          <ActionsRow>
            <ActionButton buttonRef={stand} expanded={writing} onClick={() => pane.dispatch({ type: 'noting', key: writing ? undefined : key })}>
              {words.letStand}
            </ActionButton>
          </ActionsRow>
          {writing && <AcceptForm onAccept={(note) => void letStand(pane, key, note, 'session-findings')} onClose={() => pane.dispatch({ type: 'noting', key: undefined })} />}
        </>
      ) : (
        <ActionsRow>
          <ActionButton waits onClick={() => void countFindingAgain(pane, key, 'session-findings')}>
            {words.countAgain}
          </ActionButton>
        </ActionsRow>
      )}
    </div>
  );
}
