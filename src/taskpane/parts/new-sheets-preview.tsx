import type { Plan } from '../../jobs/desk.ts';
import { wizardWords } from '../registers/wizard-strings.ts';
import { frameWords } from '../strings.ts';
import { useWords } from '../use-pane.ts';
import { ActionButton } from './action-button.tsx';
import { ActionsRow } from './actions-row.tsx';
import { Previews, useInSight, usePreviewStyles } from './previews.tsx';
import { Body } from './text.tsx';
import { WorkProgress } from './work-progress.tsx';

interface NewSheetsPreviewProps {
  readonly plan: Plan;
  readonly onCreate: () => void;
  readonly onClose: () => void;
}

/** The sheets that would be laid out, and the button that does it. */
export function NewSheetsPreview({ plan, onCreate, onClose }: NewSheetsPreviewProps) {
  const styles = usePreviewStyles();
  const words = useWords(wizardWords);
  const frame = useWords(frameWords);
  const box = useInSight(plan);
  return (
    <div ref={box} className={styles.box}>
      <h4 className={styles.heading}>{words.previewTitle}</h4>
      <Body>{words.sheets(plan.newSheets.length)}</Body>
      <Previews plan={plan} />
      <Body>{words.nothingReplaced}</Body>
      <WorkProgress jobs={['insert']} />
      <ActionsRow>
        <ActionButton appearance="primary" waits onClick={onCreate}>
          {words.create}
        </ActionButton>
        <ActionButton onClick={onClose}>{frame.close}</ActionButton>
      </ActionsRow>
    </div>
  );
}
