import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Plan } from '../../jobs/desk.ts';
import { layDownRegisters } from '../actions/annual.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { SheetPreview } from '../parts/sheet-preview.tsx';
import { Body } from '../parts/text.tsx';
import { WorkProgress } from '../parts/work-progress.tsx';
import { frameWords } from '../strings.ts';
import { usePane, useWords } from '../use-pane.ts';
import { wizardWords } from './wizard-strings.ts';

export const usePreviewStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '12px', border: `1px solid ${tokens.colorBrandStroke1}`, borderRadius: tokens.borderRadiusMedium, minWidth: 0 },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  sheet: { minWidth: 0 },
  summary: { ...typographyStyles.body1, cursor: 'pointer', padding: '4px 0', overflowWrap: 'anywhere', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
});

/** The sheets as they would look, one of them open at a time. */
export function Previews({ plan: { previews = [] } }: { readonly plan: Plan }) {
  const styles = usePreviewStyles();
  const words = useWords(wizardWords);
  const [open, setOpen] = useState<string | undefined>(previews[0]?.name);
  return (
    <>
      {previews.map((preview) => (
        <details key={preview.name} className={styles.sheet} open={open === preview.name}>
          <summary
            className={styles.summary}
            onClick={(event) => {
              event.preventDefault();
              setOpen(open === preview.name ? undefined : preview.name);
            }}
          >
            {preview.name}
          </summary>
          {open === preview.name && <SheetPreview preview={preview} label={words.previewOf(preview.name)} more={words.more(preview.moreRows, preview.moreColumns)} />}
        </details>
      ))}
    </>
  );
}

/** What was asked for comes into sight, as far as the page goes. */
export function useInSight(shown: unknown): RefObject<HTMLDivElement> {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView?.({ block: 'nearest' });
  }, [shown]);
  return box;
}

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
