import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { PaintBrushRegular } from '@fluentui/react-icons/svg/paint-brush';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../checks/check.ts';

const icons = { error: <ErrorCircleFilled />, warning: <WarningRegular />, question: <QuestionCircleRegular />, style: <PaintBrushRegular /> } as const satisfies Record<Severity, unknown>;

/** How serious it is: a sign beside the word, no colour needed. */
export const SeverityIcon = ({ severity }: { readonly severity: Severity }) => icons[severity];
