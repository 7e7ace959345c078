import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Messages } from '../parts/messages.tsx';
import { useTextStyles } from '../parts/text.tsx';
import { useFocusWithin } from '../parts/use-kept-focus.ts';
import type { SessionPart } from '../session-state.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { sessionPageWords } from './strings.ts';

const useStyles = makeStyles({
  section: { backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, minWidth: 0, ':focus': { outlineStyle: 'none' }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  heading: { margin: 0 },
  button: {
    width: '100%', minHeight: '44px', padding: '8px 12px', display: 'grid', gridTemplateColumns: '20px 1fr', gap: '8px', alignItems: 'center', textAlign: 'left', border: 'none', borderRadius: tokens.borderRadiusLarge, backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1, cursor: 'pointer', scrollMarginTop: '72px', '& > svg': { fontSize: '20px' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  title: { ...typographyStyles.subtitle2, overflowWrap: 'anywhere' },
  body: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '0 12px 12px', minWidth: 0 },
});

interface PartProps {
  readonly part: SessionPart;
  /** What it amounts to, in a few words; told while it is closed, too. */
  readonly fact: string;
  /** What happened is told further down, beside the button. */
  readonly toldBelow?: boolean;
  readonly children: ReactNode;
}

/** A part of the page that opens on its heading. Who is sent here from a step finds the keyboard on it. */
export function Part({ part, fact, toldBelow = false, children }: PartProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const words = useWords(sessionPageWords);
  const { openParts, sentTo, sessions } = usePaneState();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const section = useRef<HTMLElement>(null);
  const open = openParts.includes(part);
  useFocusWithin(section, sessions);
  const sent = sentTo?.part === part ? sentTo.serial : undefined;
  useEffect(() => {
    if (sent === undefined) return;
    button.current?.focus({ preventScroll: true });
    button.current?.scrollIntoView?.({ block: 'start' });
  }, [sent]);
  return (
    <section ref={section} className={styles.section} aria-labelledby={id} tabIndex={-1}>
      <h3 className={styles.heading}>
        <button ref={button} type="button" className={styles.button} aria-expanded={open} onClick={() => pane.dispatch({ type: 'session-part', part, open: !open })}>
          {open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          <span className={styles.words}>
            <span id={id} className={styles.title}>
              {words.parts[part]}
            </span>
            {fact !== '' && <span className={text.small}>{fact}</span>}
          </span>
        </button>
      </h3>
      {open && (
        <div className={styles.body}>
          {!toldBelow && <Messages place={`session-${part}`} />}
          {children}
        </div>
      )}
    </section>
  );
}
