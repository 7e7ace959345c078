import type { Plan } from '../../jobs/desk.ts';
import { layDownRegisters } from '../actions/annual.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Previews, useInSight, usePreviewStyles } from '../parts/previews.tsx';
import { Body } from '../parts/text.tsx';
import { WorkProgress } from '../parts/work-progress.tsx';
import { frameWords } from '../strings.ts';
import { usePane, useWords } from '../use-pane.ts';
import { wizardWords } from './wizard-strings.ts';

/** What the wizard would lay out, and the button that does it. */
export function WizardPreview({ plan }: { readonly plan: Plan }) {
  const styles = usePreviewStyles();
  const pane = usePane();
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
        <ActionButton appearance="primary" waits onClick={() => void layDownRegisters(pane)}>
          {words.create}
        </ActionButton>
        <ActionButton onClick={() => pane.dispatch({ type: 'registers-plan', plan: undefined })}>{frame.close}</ActionButton>
      </ActionsRow>
    </div>
  );
}
