import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { frameWords } from '../strings.ts';
import { useWords } from '../use-pane.ts';
import { ActionButton } from './action-button.tsx';
import { useRoving } from './use-roving.ts';

const page = 50;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  item: {
    ...typographyStyles.body1,
    width: '100%',
    textAlign: 'left',
    padding: '6px 8px',
    border: 'none',
    borderLeft: '4px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    scrollMarginTop: '64px',
    scrollMarginBottom: '64px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
  },
  current: { borderLeftColor: tokens.colorCompoundBrandStroke, backgroundColor: tokens.colorNeutralBackground1Selected, '@media (forced-colors: active)': { borderLeftColor: 'Highlight' } },
  more: { alignSelf: 'flex-start' },
});

interface CellListProps {
  readonly label: string;
  readonly count: number;
  /** The item whose cell was gone to last; it is kept in sight. */
  readonly current: number | undefined;
  readonly choose: (index: number) => void;
  readonly children: (index: number) => ReactNode;
}

/** Lines that each lead to a cell. The first fifty are drawn; the rest on request. */
export function CellList({ label, count, current, choose, children }: CellListProps) {
  const styles = useStyles();
  const words = useWords(frameWords);
  const [pages, setPages] = useState(1);
  const shown = Math.min(count, Math.max(pages, Math.ceil(((current ?? 0) + 1) / page)) * page);
  const roving = useRoving<HTMLUListElement>(shown, 'vertical');
  const currentItem = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    currentItem.current?.scrollIntoView?.({ block: 'nearest' });
  }, [current]);
  const more = () => {
    flushSync(() => setPages(Math.ceil(shown / page) + 1));
    roving.focus(shown);
  };
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys belong to the buttons inside */}
      <ul className={styles.list} aria-label={label} ref={roving.list} onKeyDown={roving.onKeyDown}>
        {Array.from({ length: shown }, (_, index) => (
          <li key={index}>
            <button
              type="button"
              className={mergeClasses(styles.item, index === current && styles.current)}
              {...(index === current ? { ref: currentItem, 'aria-current': true } : {})}
              {...roving.item(index)}
              onClick={() => choose(index)}
            >
              {children(index)}
            </button>
          </li>
        ))}
      </ul>
      {shown < count && (
        <div className={styles.more}>
          <ActionButton onClick={more}>{words.more(Math.min(page, count - shown))}</ActionButton>
        </div>
      )}
    </>
  );
}
