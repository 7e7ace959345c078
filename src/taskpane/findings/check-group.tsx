import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import { formatNumber } from '../../text/numbers.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { useKeptFocus } from '../parts/use-kept-focus.ts';
import { frameWords } from '../strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { FindingLine } from './finding-line.tsx';
import type { FindingGroup } from './groups.ts';
import { MendPreview } from './mend-preview.tsx';
import { findingsWords } from './strings.ts';
import type { useFindingKeys } from '../parts/use-finding-keys.ts';
import { titleOf } from './words-of.ts';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  heading: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  list: { listStyleType: 'none', margin: '0 -8px', padding: 0, display: 'flex', flexDirection: 'column' },
});

interface CheckGroupProps {
  readonly group: FindingGroup;
  /** So many lines are drawn. */
  readonly shown: number;
  readonly page: number;
  readonly more: () => void;
  readonly keys: ReturnType<typeof useFindingKeys>;
}

/** What one check found: its title with their number, all of them to be mended at once where that is safe, a line for each. */
export function CheckGroup({ group: { check, severity, items }, shown, page, more, keys }: CheckGroupProps) {
  const styles = useStyles();
  const pane = usePane();
  const heading = useId();
  const words = useWords(findingsWords);
  const frame = useWords(frameWords);
  const { language, mending } = usePaneState();
  const fixes = items.filter(({ finding }) => finding.fix).length;
  const open = mending?.kind === 'all' && mending.check === check && mending.severity === severity;
  const fixAll = useRef<HTMLButtonElement>(null);
  useKeptFocus(fixAll, open ? 'open' : 'closed');
  return (
    <div className={styles.group}>
      <h4 className={styles.heading} id={heading}>{`${titleOf(check, language)}: ${formatNumber(items.length, language)}`}</h4>
      {fixes > 1 && (
        <div>
          <ActionButton buttonRef={fixAll} expanded={open} waits onClick={() => pane.dispatch({ type: 'mending', mending: open ? undefined : { kind: 'all', check, severity } })}>
            {words.fixAll(fixes)}
          </ActionButton>
        </div>
      )}
      {open && <MendPreview />}
      <ul className={styles.list} aria-labelledby={heading}>
        {items.slice(0, shown).map((item) => (
          <FindingLine key={item.key} item={item} keys={keys} />
        ))}
      </ul>
      {shown < items.length && (
        <div>
          <ActionButton onClick={more}>{frame.more(Math.min(page, items.length - shown))}</ActionButton>
        </div>
      )}
    </div>
  );
}
