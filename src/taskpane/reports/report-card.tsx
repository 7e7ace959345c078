import { Field, Input, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useRef } from 'react';
import type { RegistersView } from '../../jobs/desk.ts';
import { reports } from '../../reports/index.ts';
import { languages } from '../../text/language.ts';
import { insertReport, previewReport, reportView } from '../actions/annual.ts';
import { undo } from '../actions/insert.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Choice } from '../parts/choice.tsx';
import { ReportPreview } from '../parts/report-preview.tsx';
import { Section } from '../parts/section.tsx';
import { useKeptFocus } from '../parts/use-kept-focus.ts';
import { WorkProgress } from '../parts/work-progress.tsx';
import { dayIn, reportDay, reportScope } from '../register-drafts.ts';
import { frameWords } from '../strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { LastYear } from './last-year.tsx';
import { ReportMessages } from './report-messages.tsx';
import { ReportRemarks } from './report-remarks.tsx';
import { reportPageWords } from './strings.ts';

const useStyles = makeStyles({ input: { width: '100%', minWidth: 0, '& input': { minWidth: 0, width: '100%' } } });

/** Which report, as of which day, in which language, of whom; then its preview. */
export function ReportCard({ registers }: { readonly registers: RegistersView }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(reportPageWords);
  const frame = useWords(frameWords);
  const state = usePaneState();
  const { report, reportPlan, language, message, undoable } = state;
  const button = useRef<HTMLButtonElement>(null);
  useKeptFocus(button, reportPlan ? 'open' : 'closed');
  const wish = (change: Partial<typeof report>) => pane.dispatch({ type: 'report', report: change });
  const again = (anew: boolean) => {
    wish({ anew });
    void previewReport(pane, words.planned);
  };
  const day = reportDay(report, registers);
  const wrong = day.trim() !== '' && !dayIn(day);
  return (
    <Section title={words.title}>
      <Field label={words.report} hint={reports[report.id]?.strings[language].about ?? ''}>
        <RadioGroup value={report.id} onChange={(_, { value }) => wish({ id: value, anew: false })}>
          {Object.entries(reports)
            .filter(([, { definition }]) => definition.about === undefined)
            .map(([id, { strings }]) => (
              <Radio key={id} value={id} label={strings[language].title} />
            ))}
        </RadioGroup>
      </Field>
      <Field label={words.on} hint={words.onAbout} {...(wrong ? { validationState: 'error' as const, validationMessage: words.onWrong } : {})}>
        <Input className={styles.input} value={day} onChange={(_, { value }) => wish({ on: value })} />
      </Field>
      <ReportRemarks registers={registers} />
      <Field label={words.language}>
        <Choice value={reportView(state).language} onChoose={(chosen) => wish({ language: languages.find((each) => each === chosen) })}>
          {languages.map((each) => (
            <option key={each} value={each}>
              {words.languages[each]}
            </option>
          ))}
        </Choice>
      </Field>
      <Whose registers={registers} />
      <LastYear />
      <ActionsRow>
        <ActionButton buttonRef={button} appearance={reportPlan ? 'secondary' : 'primary'} waits disabled={wrong} onClick={() => void previewReport(pane, words.planned)}>
          {words.preview}
        </ActionButton>
      </ActionsRow>
      {reportPlan && <ReportPreview plan={reportPlan} place="annual" onInsert={() => void insertReport(pane)} onClose={() => pane.dispatch({ type: 'report-plan', plan: undefined })} onAnew={again} />}
      <WorkProgress jobs={['insert']} />
      <ReportMessages />
      {undoable && !reportPlan && message?.message.kind !== 'inserted' && message?.message.kind !== 'renewed' && (
        <ActionsRow>
          <ActionButton waits onClick={() => void undo(pane, 'annual')}>
            {frame.undo}
          </ActionButton>
        </ActionsRow>
      )}
    </Section>
  );
}

/** A district sees its own, an oblast all; where there is only one unit there is nothing to choose. */
function Whose({ registers }: { readonly registers: RegistersView }) {
  const pane = usePane();
  const words = useWords(reportPageWords);
  const { report } = usePaneState();
  const units = [...new Map(registers.units.map((unit) => [unit.key, unit])).values()];
  if (units.length < 2) return null;
  return (
    <Field label={words.whose}>
      <Choice value={reportScope(report, registers)} onChoose={(scope) => pane.dispatch({ type: 'report', report: { scope } })}>
        <option value="">{words.all}</option>
        {registers.oblasts.map(({ key, name }) => (
          <option key={key} value={`oblast:${key}`}>
            {words.oblast(name)}
          </option>
        ))}
        {units.map(({ key, name }) => (
          <option key={key} value={`unit:${key}`}>
            {name}
          </option>
        ))}
      </Choice>
    </Field>
  );
}
