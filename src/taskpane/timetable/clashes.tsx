import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useMemo, useRef, useState } from 'react';
import type { TimetableView } from '../../jobs/desk.ts';
import { formatNumber } from '../../text/numbers.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { Messages } from '../parts/messages.tsx';
import { Section } from '../parts/section.tsx';
import { SeverityIcon } from '../parts/severity-icon.tsx';
import { Body } from '../parts/text.tsx';
import { useFindingKeys } from '../parts/use-finding-keys.ts';
import { useFocusWithin } from '../parts/use-kept-focus.ts';
import { findingsWords } from '../findings/strings.ts';
import { frameWords } from '../strings.ts';
import { usePaneState, useWords } from '../use-pane.ts';
import { acceptedClashes, clashGroups, openClashes, passes, type ClashGroup, type KeyedClash } from './clash-filter.ts';
import { ClashFilterBar } from './clash-filter-bar.tsx';
import { ClashLine } from './clash-line.tsx';
import { clashWords } from './clash-strings.ts';
import { kindTitle } from './kind-title.ts';

const page = 20;

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0, ':focus': { outlineStyle: 'none' }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  group: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  heading: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere', display: 'flex', alignItems: 'center', gap: '6px', '& > svg': { flexShrink: 0, fontSize: '18px' } },
  items: { listStyleType: 'none', margin: '0 -8px', padding: 0, display: 'flex', flexDirection: 'column' },
});

/** What is wrong between the timetables, filtered, each with its cells in every school and what can be done. */
export function Clashes({ view }: { readonly view: TimetableView }) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  // What was mended is no longer there: the keyboard goes on with what is said of it.
  useFocusWithin(box, view);
  const words = useWords(clashWords);
  const { clashFilter } = usePaneState();
  const open = useMemo(() => openClashes(view), [view]);
  const accepted = useMemo(() => acceptedClashes(view), [view]);
  const shown = useMemo(() => open.filter(({ finding }) => passes(finding, clashFilter)), [open, clashFilter]);
  return (
    <Section title={open.length === 0 ? words.clean : words.title(open.length)}>
      {open.length === 0 && <Body>{words.cleanAbout(view.lessons)}</Body>}
      <ClashFilterBar view={view} shown={shown.length} all={open.length} />
      <div ref={box} tabIndex={-1} className={styles.list}>
        <Messages place="clashes" />
        <ClashList shown={shown} filteredAway={open.length > 0 && shown.length === 0} accepted={accepted} />
      </div>
    </Section>
  );
}

interface ClashListProps {
  readonly shown: readonly KeyedClash[];
  readonly filteredAway: boolean;
  readonly accepted: readonly KeyedClash[];
}

function ClashList({ shown, filteredAway, accepted }: ClashListProps) {
  const styles = useStyles();
  const words = useWords(clashWords);
  const findings = useWords(findingsWords);
  const { clash } = usePaneState();
  const [pages, setPages] = useState<Readonly<Record<string, number>>>({});
  const groups = useMemo(() => clashGroups(shown), [shown]);
  const keyOf = ({ severity, kind }: ClashGroup) => `${severity} ${kind}`;
  const lengthOf = (group: ClashGroup) => Math.min(group.items.length, Math.max(pages[keyOf(group)] ?? 1, Math.ceil((group.items.findIndex(({ key }) => key === clash) + 1) / page)) * page);
  const drawn = groups.flatMap((group) => group.items.slice(0, lengthOf(group)).map(({ key }) => key));
  const keys = useFindingKeys(drawn, clash);
  return (
    <div className={styles.list} ref={keys.list}>
      {filteredAway && <Body>{findings.noneLeft}</Body>}
      {groups.map((group) => (
        <Group key={keyOf(group)} group={group} shown={lengthOf(group)} keys={keys} more={() => setPages({ ...pages, [keyOf(group)]: lengthOf(group) / page + 1 })} />
      ))}
      {accepted.length > 0 && (
        <Disclosure title={words.accepted(accepted.length)}>
          <Accepted accepted={accepted} />
        </Disclosure>
      )}
    </div>
  );
}

interface GroupProps {
  readonly group: ClashGroup;
  readonly shown: number;
  readonly keys: ReturnType<typeof useFindingKeys>;
  readonly more: () => void;
}

function Group({ group: { kind, check, severity, items }, shown, keys, more }: GroupProps) {
  const styles = useStyles();
  const heading = useId();
  const frame = useWords(frameWords);
  const { language } = usePaneState();
  return (
    <div className={styles.group}>
      <h4 className={styles.heading} id={heading}>
        <SeverityIcon severity={severity} />
        {`${kindTitle(kind, check, language)}: ${formatNumber(items.length, language)}`}
      </h4>
      <ul className={styles.items} aria-labelledby={heading}>
        {items.slice(0, shown).map((item) => (
          <ClashLine key={item.key} item={item} keys={keys} />
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

/** What a person has let stand, with the notes; each can be had back. */
function Accepted({ accepted }: { readonly accepted: readonly KeyedClash[] }) {
  const styles = useStyles();
  const words = useWords(findingsWords);
  const frame = useWords(frameWords);
  const { clash } = usePaneState();
  const [shown, setShown] = useState(page);
  const keys = useFindingKeys(accepted.slice(0, shown).map(({ key }) => key), clash);
  return (
    <div ref={keys.list}>
      <ul className={styles.items} aria-label={words.accepted}>
        {accepted.slice(0, shown).map((item) => (
          <ClashLine key={item.key} item={item} keys={keys} />
        ))}
      </ul>
      {shown < accepted.length && <ActionButton onClick={() => setShown(shown + page)}>{frame.more(Math.min(page, accepted.length - shown))}</ActionButton>}
    </div>
  );
}
