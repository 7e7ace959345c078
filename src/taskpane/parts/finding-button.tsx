import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Finding } from '../../jobs/run-checks.ts';
import { messageOf, placeOf } from '../findings/words-of.ts';
import { usePaneState } from '../use-pane.ts';
import { useTextStyles } from './text.tsx';
import type { useFindingKeys } from './use-finding-keys.ts';

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

interface FindingButtonProps {
  readonly finding: Finding;
  /** What more is said of it. */
  readonly facts: readonly string[];
  /** It was gone to last. */
  readonly current: boolean;
  readonly keys: ReturnType<ReturnType<typeof useFindingKeys>['item']>;
  readonly onPress: () => void;
  /** What can be done about it, below. */
  readonly children: ReactNode;
}

/** A finding in a line of a list. Pressed, its cells are gone to; the focus stays. */
export function FindingButton({ finding, facts, current, keys, onPress, children }: FindingButtonProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { language } = usePaneState();
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) line.current?.scrollIntoView?.({ block: 'nearest' });
  }, [current]);
  const [first] = finding.cells;
  return (
    <li ref={line} className={mergeClasses(styles.line, current && styles.current)}>
      <button type="button" className={styles.button} {...(current ? { 'aria-current': true } : {})} {...keys} onClick={onPress}>
        {messageOf(finding, language)}
        <br />
        <span className={text.small}>
          <span className={text.link}>{first ? placeOf(first, language) : ''}</span>
          {facts.filter(Boolean).map((fact) => ` · ${fact}`)}
        </span>
      </button>
      {children}
    </li>
  );
}
