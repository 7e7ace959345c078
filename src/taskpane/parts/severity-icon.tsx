import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { PaintBrushRegular } from '@fluentui/react-icons/svg/paint-brush';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../checks/check.ts';

const icons = { error: ErrorCircleFilled, warning: WarningRegular, question: QuestionCircleRegular, style: PaintBrushRegular } as const satisfies Record<Severity, unknown>;

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  question: { color: tokens.colorBrandForeground1 },
  style: { color: tokens.colorNeutralForeground2 },
});

/** How serious it is: a sign beside the word; its colour says nothing more. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const Icon = icons[severity];
  return <Icon className={useStyles()[severity]} />;
}
