import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useRef } from 'react';
import { reports } from '../../reports/index.ts';
import { languages } from '../../text/language.ts';
import { undo } from '../actions/insert.ts';
import { downloadPaper, insertPaper, paperView, previewPaper } from '../actions/session-work.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Choice } from '../parts/choice.tsx';
import { Messages } from '../parts/messages.tsx';
import { ReportPreview } from '../parts/report-preview.tsx';
import { Body, Small } from '../parts/text.tsx';
import { useKeptFocus } from '../parts/use-kept-focus.ts';
import { WorkProgress } from '../parts/work-progress.tsx';
import { reportPageWords } from '../reports/strings.ts';
import { frameWords } from '../strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { paperWords } from './paper-strings.ts';
import { Part } from './part.tsx';

/** Every paper of sessions, in the order in which a session needs them. */
export const offeredPapers = (): readonly string[] => Object.keys(reports).filter((id) => reports[id]!.definition.about === 'sessions');

/** A paper on a sheet, looked at first, or as a document of Word; before it leaves the workbook that is said. */
export function Papers() {
  const pane = usePane();
  const words = useWords(paperWords);
  const page = useWords(reportPageWords);
  const frame = useWords(frameWords);
  const state = usePaneState();
  const { paperWish, paperPlan, language, message, undoable } = state;
  const button = useRef<HTMLButtonElement>(null);
  useKeptFocus(button, paperPlan ? 'open' : 'closed');
  const offered = offeredPapers();
  const id = reports[paperWish.id] ? paperWish.id : '';
  const wish = (change: Partial<typeof paperWish>) => pane.dispatch({ type: 'paper-wish', wish: change });
  const again = (anew: boolean) => (wish({ anew }), void previewPaper(pane, page.planned));
  const asWord = id !== '' && reports[id]!.definition.paper !== undefined;
  return (
    <Part part="papers" fact="" toldBelow>
      {offered.length === 0 && <Body>{words.none}</Body>}
      <Field label={words.which} hint={reports[id]?.strings[language].about ?? ''}>
        <RadioGroup value={id} onChange={(_, { value }) => wish({ id: value, who: '', anew: false })}>
          {offered.map((each) => (
            <Radio key={each} value={each} label={reports[each]!.strings[language].title} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={page.language}>
        <Choice value={paperView(state).language} onChoose={(chosen) => wish({ language: languages.find((each) => each === chosen) })}>
          {languages.map((each) => (
            <option key={each} value={each}>
              {page.languages[each]}
            </option>
          ))}
        </Choice>
      </Field>
      {asWord && <Small>{words.downloadAbout}</Small>}
      {id !== '' && !asWord && <Small>{words.onSheetOnly}</Small>}
      <ActionsRow>
        <ActionButton buttonRef={button} appearance={paperPlan ? 'secondary' : 'primary'} waits disabled={id === ''} onClick={() => void previewPaper(pane, page.planned)}>
          {words.preview}
        </ActionButton>
        {asWord && (
          <ActionButton waits onClick={() => void downloadPaper(pane)}>
            {words.download}
          </ActionButton>
        )}
      </ActionsRow>
      {paperPlan && <ReportPreview plan={paperPlan} place="session-papers" onInsert={() => void insertPaper(pane)} onClose={() => pane.dispatch({ type: 'paper-plan', plan: undefined })} onAnew={again} />}
      <WorkProgress jobs={['insert', 'file']} />
      <Messages place="session-papers" />
      {undoable?.insertion.kind === 'report' && !paperPlan && message === undefined && (
        <ActionsRow>
          <ActionButton waits onClick={() => void undo(pane, 'session-papers')}>
            {frame.undo}
          </ActionButton>
        </ActionsRow>
      )}
    </Part>
  );
}
