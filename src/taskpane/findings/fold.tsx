import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, type ReactNode } from 'react';
import type { Foldable } from '../check-state.ts';
import { usePane, usePaneState } from '../use-pane.ts';

const useStyles = makeStyles({
  section: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: '4px 12px',
    minWidth: 0,
    ':focus': { outlineStyle: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  heading: { margin: 0 },
  button: {
    ...typographyStyles.subtitle2,
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    width: '100%',
    minHeight: '36px',
    padding: '4px 0',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    textAlign: 'left',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    '& > svg': { flexShrink: 0, fontSize: '20px' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  body: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '4px 0 8px' },
});

interface FoldProps {
  readonly part: Foldable;
  readonly title: string;
  readonly icon: ReactNode;
  readonly children: ReactNode;
}

/** A card of findings that folds under its heading. */
export function Fold({ part, title, icon, children }: FoldProps) {
  const styles = useStyles();
  const pane = usePane();
  const [heading, body] = [useId(), useId()];
  const open = !usePaneState().folded.includes(part);
  return (
    <section className={styles.section} aria-labelledby={heading} tabIndex={-1}>
      <h3 className={styles.heading} id={heading}>
        <button type="button" className={styles.button} aria-expanded={open} {...(open ? { 'aria-controls': body } : {})} onClick={() => pane.dispatch({ type: 'fold', part, folded: open })}>
          {open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          {icon}
          {title}
        </button>
      </h3>
      {open && (
        <div id={body} className={styles.body}>
          {children}
        </div>
      )}
    </section>
  );
}
