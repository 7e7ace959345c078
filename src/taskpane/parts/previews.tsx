import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Plan } from '../../jobs/desk.ts';
import { wizardWords } from '../registers/wizard-strings.ts';
import { useWords } from '../use-pane.ts';
import { SheetPreview } from './sheet-preview.tsx';

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
