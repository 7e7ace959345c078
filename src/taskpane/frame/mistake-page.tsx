import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Section } from '../parts/section.tsx';
import { Body } from '../parts/text.tsx';
import { mistakeWords } from '../strings.ts';
import { usePane, useWords } from '../use-pane.ts';
import { Diagnostics } from './diagnostics.tsx';

/** Something unexpected was thrown: what it means for the workbook, and what to do. Where nothing else of the pane is left it cannot be gone on from. */
export function MistakePage({ goOn }: { readonly goOn?: () => void }) {
  const pane = usePane();
  const words = useWords(mistakeWords);
  return (
    <Section title={words.title} level={goOn ? 2 : 1}>
      <Body>{words.what}</Body>
      <Body>{words.changed}</Body>
      <Body>{words.todo}</Body>
      <ActionsRow>
        <ActionButton appearance="primary" onClick={() => pane.environment.reload()}>
          {words.reload}
        </ActionButton>
        {goOn && <ActionButton onClick={goOn}>{words.goOn}</ActionButton>}
      </ActionsRow>
      <Diagnostics />
    </Section>
  );
}
