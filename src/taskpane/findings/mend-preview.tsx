import { mend, plannedChanges } from '../actions/mend.ts';
import { ChangesPreview } from '../parts/changes-preview.tsx';
import { usePane, usePaneState } from '../use-pane.ts';

/** What would be mended of what is shown. */
export function MendPreview() {
  const pane = usePane();
  const state = usePaneState();
  return <ChangesPreview changes={plannedChanges(state)} place="findings" onApply={() => void mend(pane)} onClose={() => pane.dispatch({ type: 'mending', mending: undefined })} />;
}
