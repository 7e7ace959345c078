import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { PaintBrushRegular } from '@fluentui/react-icons/svg/paint-brush';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../checks/check.ts';
import { severityWords } from '../strings.ts';
import { useWords } from '../use-pane.ts';

const useStyles = makeStyles({ mark: { ...typographyStyles.body1Strong, display: 'flex', alignItems: 'center', gap: '4px', color: tokens.colorNeutralForeground1, margin: 0 } });

const icons = { error: <ErrorCircleFilled />, warning: <WarningRegular />, question: <QuestionCircleRegular />, style: <PaintBrushRegular /> } as const satisfies Record<Severity, unknown>;

/** How serious it is: a word and a sign, no colour needed. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const words = useWords(severityWords);
  return (
    <p className={styles.mark}>
      {icons[severity]}
      {words[severity]}
    </p>
  );
}
