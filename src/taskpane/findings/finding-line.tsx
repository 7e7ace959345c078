import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { excerpt } from '../../text/excerpt.ts';
import type { Language } from '../../text/language.ts';
import { formatNumber } from '../../text/numbers.ts';
import { showFinding } from '../actions/findings.ts';
import { useTextStyles } from '../parts/text.tsx';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { FindingDetails } from './finding-details.tsx';
import type { KeyedFinding } from './finding-key.ts';
import { findingsWords } from './strings.ts';
import type { useFindingKeys } from './use-finding-keys.ts';
import { messageOf, placeOf } from './words-of.ts';

const useStyles = makeStyles({
  line: {
    borderLeft: '4px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    scrollMarginTop: '72px',
    scrollMarginBottom: '16px',
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
  },
  current: { borderLeftColor: tokens.colorCompoundBrandStroke, backgroundColor: tokens.colorNeutralBackground1Selected, '@media (forced-colors: active)': { borderLeftColor: 'Highlight' } },
  button: {
    ...typographyStyles.body1,
    width: '100%',
    textAlign: 'left',
    padding: '6px 8px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    scrollMarginTop: '72px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** A large number as the sentence above it writes it; a long text as much of it as a line carries. */
const readable = (expected: string, language: Language): string => (/^\d{5,15}$/u.test(expected) ? formatNumber(Number(expected), language) : excerpt(expected));

interface FindingLineProps {
  readonly item: KeyedFinding;
  readonly keys: ReturnType<typeof useFindingKeys>;
}

/** One finding. Pressed, its cells are gone to, and what can be done about it opens below; the focus stays. */
export function FindingLine({ item: { key, finding }, keys }: FindingLineProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const words = useWords(findingsWords);
  const { language, finding: currentKey } = usePaneState();
  const line = useRef<HTMLLIElement>(null);
  const current = currentKey === key;
  useEffect(() => {
    if (current) line.current?.scrollIntoView?.({ block: 'nearest' });
  }, [current]);
  const [first] = finding.cells;
  const facts = [finding.expected === undefined ? '' : words.expected(readable(finding.expected, language)), finding.accepted ? words.note(finding.accepted) : ''];
  return (
    <li ref={line} className={mergeClasses(styles.line, current && styles.current)}>
      <button type="button" className={styles.button} {...(current ? { 'aria-current': true } : {})} {...keys.item(key)} onClick={() => void showFinding(pane, key)}>
        {messageOf(finding, language)}
        <br />
        <span className={text.small}>
          <span className={text.link}>{first ? placeOf(first, language) : ''}</span>
          {facts.filter(Boolean).map((fact) => ` · ${fact}`)}
        </span>
      </button>
      {current && <FindingDetails item={{ key, finding }} />}
    </li>
  );
}
