import { Button, makeStyles, type ButtonProps } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { usePaneState } from '../use-pane.ts';
import { fluentRef } from './fluent-ref.ts';

const useStyles = makeStyles({ button: { minWidth: 'auto', maxWidth: '100%', whiteSpace: 'normal', overflowWrap: 'anywhere', textAlign: 'center' } });

interface ActionButtonProps {
  readonly children: string;
  readonly onClick: () => void;
  readonly appearance?: NonNullable<ButtonProps['appearance']>;
  readonly icon?: NonNullable<ButtonProps['icon']>;
  /** Waits while long work runs, without losing the focus. */
  readonly waits?: boolean;
  readonly disabled?: boolean;
  readonly buttonRef?: RefObject<HTMLButtonElement>;
  /** Opens something below: whether it is open. */
  readonly expanded?: boolean;
}

/** A button whose words may take several lines. */
export function ActionButton({ children, onClick, appearance = 'secondary', icon, waits = false, disabled = false, buttonRef, expanded }: ActionButtonProps) {
  const styles = useStyles();
  const busy = usePaneState().work !== undefined;
  return (
    <Button
      className={styles.button}
      appearance={appearance}
      disabledFocusable={disabled || (waits && busy)}
      onClick={onClick}
      {...(icon ? { icon } : {})}
      {...(buttonRef ? { ref: fluentRef(buttonRef) } : {})}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
    >
      {children}
    </Button>
  );
}
