import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { useRef, type ReactNode } from 'react';
import type { Intent } from '../messages.ts';
import { frameWords } from '../strings.ts';
import { useWords } from '../use-pane.ts';
import { useKeptFocus } from './use-kept-focus.ts';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr auto',
    gap: '8px',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    ':focus': { outlineStyle: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '& > svg': { fontSize: '20px' },
  },
  success: { backgroundColor: tokens.colorStatusSuccessBackground1, '& > svg': { color: tokens.colorStatusSuccessForeground1 } },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, '& > svg': { color: tokens.colorStatusWarningForeground3 } },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, '& > svg': { color: tokens.colorStatusDangerForeground1 } },
  info: {},
  words: { ...typographyStyles.body1, minWidth: 0, overflowWrap: 'anywhere' },
  actions: { gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', gap: '8px' },
  close: { alignSelf: 'start' },
});

const icons = { success: <CheckmarkCircleFilled />, warning: <WarningFilled />, error: <ErrorCircleFilled />, info: <InfoFilled /> } as const satisfies Record<Intent, unknown>;

interface NoticeProps {
  readonly intent: Intent;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly onClose?: () => void;
  /** Says what came of the last action: it takes a lost focus up. */
  readonly outcome?: object;
}

/** A message in the flow of the page: a sign for its kind, words, buttons below. */
export function Notice({ intent, children, actions, onClose, outcome }: NoticeProps) {
  const styles = useStyles();
  const words = useWords(frameWords);
  const bar = useRef<HTMLDivElement>(null);
  useKeptFocus(bar, outcome);
  const close = () => {
    const around = bar.current?.parentElement?.closest<HTMLElement>('section, main');
    onClose?.();
    around?.focus({ preventScroll: true });
  };
  return (
    <div ref={bar} tabIndex={-1} className={mergeClasses(styles.bar, styles[intent])}>
      {icons[intent]}
      <div className={styles.words}>{children}</div>
      {onClose && <Button className={styles.close} appearance="transparent" size="small" aria-label={words.close} icon={<DismissRegular />} onClick={close} />}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
