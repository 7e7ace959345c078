import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { StepState } from '../../jobs/desk.ts';

const useStyles = makeStyles({
  sign: { fontSize: '20px', flexShrink: 0 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  plain: { color: tokens.colorNeutralForeground2 },
});

/** How a step stands, as a sign of its own shape; its word stands beside it. */
export function StateSign({ state }: { readonly state: StepState }) {
  const styles = useStyles();
  if (state === 'done') return <CheckmarkCircleFilled className={mergeClasses(styles.sign, styles.done)} />;
  if (state === 'wrong') return <WarningFilled className={mergeClasses(styles.sign, styles.wrong)} />;
  return state === 'partly' ? <CircleHalfFillRegular className={mergeClasses(styles.sign, styles.plain)} /> : <CircleRegular className={mergeClasses(styles.sign, styles.plain)} />;
}
