import { layDownTemplates } from '../actions/timetable-sheets.ts';
import { Messages } from '../parts/messages.tsx';
import { NewSheetsPreview } from '../parts/new-sheets-preview.tsx';
import { usePane, usePaneState } from '../use-pane.ts';

/** The sheets that would be added to be filled in, and what came of it. */
export function Templates() {
  const pane = usePane();
  const { templatePlan } = usePaneState();
  return (
    <>
      {templatePlan && <NewSheetsPreview plan={templatePlan} onCreate={() => void layDownTemplates(pane)} onClose={() => pane.dispatch({ type: 'template-plan', plan: undefined })} />}
      <Messages place="templates" />
    </>
  );
}
