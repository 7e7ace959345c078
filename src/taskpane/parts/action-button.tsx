import { Button, makeStyles, type ButtonProps } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { press } from '../actions/pane.ts';
import { isBusy } from '../pane-state.ts';
import { usePane, usePaneState } from '../use-pane.ts';
import { fluentRef } from './fluent-ref.ts';

const useStyles = makeStyles({ button: { minWidth: 'auto', maxWidth: '100%', whiteSpace: 'normal', overflowWrap: 'anywhere', textAlign: 'center' } });

interface ActionButtonProps {
  readonly children: string;
  readonly onClick?: () => void;
  readonly appearance?: NonNullable<ButtonProps['appearance']>;
  readonly icon?: NonNullable<ButtonProps['icon']>;
  /** Cannot be pressed while what a person asked for is done, without losing the focus; what runs by itself is waited for. */
  readonly waits?: boolean;
  readonly disabled?: boolean;
  readonly buttonRef?: RefObject<HTMLButtonElement>;
  /** Opens something below: whether it is open. */
  readonly expanded?: boolean;
  /** For people who hear the pane, where the words alone do not say of what. */
  readonly label?: string;
  /** Sends the form it stands in. */
  readonly submits?: boolean;
}

const nothing = () => undefined;

/** A button whose words may take several lines. */
export function ActionButton({ children, onClick = nothing, appearance = 'secondary', icon, waits = false, disabled = false, buttonRef, expanded, label, submits = false }: ActionButtonProps) {
  const styles = useStyles();
  const pane = usePane();
  const busy = isBusy(usePaneState());
  return (
    <Button
      className={styles.button}
      appearance={appearance}
      disabledFocusable={disabled || (waits && busy)}
      type={submits ? 'submit' : 'button'}
      onClick={waits ? () => void press(pane, onClick) : onClick}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(icon ? { icon } : {})}
      {...(buttonRef ? { ref: fluentRef(buttonRef) } : {})}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
    >
      {children}
    </Button>
  );
}
