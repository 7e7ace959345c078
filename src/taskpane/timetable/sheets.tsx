import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useRef } from 'react';
import type { NamedView, TimetableView } from '../../jobs/desk.ts';
import { reports } from '../../reports/index.ts';
import { languages } from '../../text/language.ts';
import { formatNumber } from '../../text/numbers.ts';
import { timetableWords } from '../../text/timetable.ts';
import { undo } from '../actions/insert.ts';
import { insertSheet, previewSheet, sheetView } from '../actions/timetable-sheets.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Choice } from '../parts/choice.tsx';
import { Messages } from '../parts/messages.tsx';
import { ReportPreview } from '../parts/report-preview.tsx';
import { Section } from '../parts/section.tsx';
import { Small } from '../parts/text.tsx';
import { useKeptFocus } from '../parts/use-kept-focus.ts';
import { WorkProgress } from '../parts/work-progress.tsx';
import { reportPageWords } from '../reports/strings.ts';
import { frameWords } from '../strings.ts';
import type { SheetWish } from '../timetable-state.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { sheetWords } from './sheet-strings.ts';
import { timetablePageWords } from './strings.ts';

/** The views of timetables, and of whom each is; undefined: of all. */
const views: Readonly<Record<string, 'teachers' | 'classes' | 'rooms' | undefined>> = { 'teacher-week': 'teachers', 'class-week': 'classes', 'room-week': 'rooms', 'free-at': undefined, 'teacher-load': undefined, 'session-week': undefined };

/** A timetable as a sheet of its own: of a teacher across all schools, of a class, of a room; who is free; load; the session. */
export function Sheets({ view }: { readonly view: TimetableView }) {
  const pane = usePane();
  const words = useWords(sheetWords);
  const page = useWords(reportPageWords);
  const frame = useWords(frameWords);
  const state = usePaneState();
  const { sheetWish, sheetPlan, language, message, undoable } = state;
  const button = useRef<HTMLButtonElement>(null);
  useKeptFocus(button, sheetPlan ? 'open' : 'closed');
  const offered = Object.keys(views).filter((id) => reports[id]);
  const wish = (change: Partial<SheetWish>) => pane.dispatch({ type: 'sheet-wish', wish: change });
  const of = views[sheetWish.id];
  const again = (anew: boolean) => {
    wish({ anew });
    void previewSheet(pane, page.planned);
  };
  if (offered.length === 0) return null;
  return (
    <Section title={words.title}>
      <Small>{words.about}</Small>
      <Field label={words.what} hint={reports[sheetWish.id]?.strings[language].about ?? ''}>
        <RadioGroup value={sheetWish.id} onChange={(_, { value }) => wish({ id: value, who: '', anew: false })}>
          {offered.map((id) => (
            <Radio key={id} value={id} label={reports[id]!.strings[language].title} />
          ))}
        </RadioGroup>
      </Field>
      {of && <Who label={words.who[of]} offered={view[of]} who={sheetWish.who} onChoose={(who) => wish({ who, anew: false })} />}
      {sheetWish.id === 'free-at' && <When view={view} wish={sheetWish} onWish={wish} />}
      <Field label={page.language}>
        <Choice value={sheetView(state).language} onChoose={(chosen) => wish({ language: languages.find((each) => each === chosen) })}>
          {languages.map((each) => (
            <option key={each} value={each}>
              {page.languages[each]}
            </option>
          ))}
        </Choice>
      </Field>
      <ActionsRow>
        <ActionButton buttonRef={button} appearance={sheetPlan ? 'secondary' : 'primary'} waits onClick={() => void previewSheet(pane, page.planned)}>
          {page.preview}
        </ActionButton>
      </ActionsRow>
      {sheetPlan && <ReportPreview plan={sheetPlan} place="sheets" onInsert={() => void insertSheet(pane)} onClose={() => pane.dispatch({ type: 'sheet-plan', plan: undefined })} onAnew={again} />}
      <WorkProgress jobs={['insert']} />
      <Messages place="sheets" />
      {undoable && !sheetPlan && message === undefined && (
        <ActionsRow>
          <ActionButton waits onClick={() => void undo(pane, 'sheets')}>
            {frame.undo}
          </ActionButton>
        </ActionsRow>
      )}
    </Section>
  );
}

interface WhoProps {
  readonly label: string;
  readonly offered: readonly NamedView[];
  readonly who: string;
  readonly onChoose: (who: string) => void;
}

function Who({ label, offered, who, onChoose }: WhoProps) {
  const words = useWords(sheetWords);
  const { named } = useWords(timetablePageWords);
  return (
    <Field label={label}>
      <Choice value={who} onChoose={onChoose}>
        <option value="">{words.all}</option>
        {offered.map((each) => (
          <option key={each.key} value={each.key}>
            {named(each)}
          </option>
        ))}
      </Choice>
    </Field>
  );
}

/** The day and the period for which free teachers and rooms are sought. */
function When({ view, wish: { day, period }, onWish }: { readonly view: TimetableView; readonly wish: SheetWish; readonly onWish: (change: Partial<SheetWish>) => void }) {
  const words = useWords(sheetWords);
  const { language } = usePaneState();
  const cells = view.weeks.flatMap((week) => week.cells);
  const met = (of: 'day' | 'period', chosen: number) => [...new Set([...cells.map((cell) => cell[of]), chosen])].sort((one, other) => one - other);
  return (
    <>
      <Field label={words.day}>
        <Choice value={String(day)} onChoose={(chosen) => onWish({ day: Number(chosen) })}>
          {met('day', day).map((each) => (
            <option key={each} value={String(each)}>
              {timetableWords[language].days[each - 1]}
            </option>
          ))}
        </Choice>
      </Field>
      <Field label={words.period}>
        <Choice value={String(period)} onChoose={(chosen) => onWish({ period: Number(chosen) })}>
          {met('period', period).map((each) => (
            <option key={each} value={String(each)}>
              {formatNumber(each, language)}
            </option>
          ))}
        </Choice>
      </Field>
    </>
  );
}
