import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useId, useState, type FormEvent, type ReactNode } from 'react';
import type { EntryProblem, RegistersView } from '../../jobs/desk.ts';
import { recordProblems } from '../../jobs/record-problems.ts';
import { announce } from '../actions/pane.ts';
import { isGrave, saveRecord } from '../actions/records.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Messages } from '../parts/messages.tsx';
import { Notice } from '../parts/notice.tsx';
import { WorkProgress } from '../parts/work-progress.tsx';
import type { FormDraft } from '../register-state.ts';
import { frameWords } from '../strings.ts';
import { usePane, useWords } from '../use-pane.ts';
import { fieldsOf } from './form-fields.ts';
import { formWords } from './form-strings.ts';
import { useArrival } from './opener.tsx';
import { RecordField } from './record-field.tsx';
import { SavedRecord } from './saved-record.tsx';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '12px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
    ':focus': { outlineStyle: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  heading: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere' },
  summary: { ...typographyStyles.body1Strong, cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  more: { display: 'flex', flexDirection: 'column', gap: '12px', paddingTop: '8px' },
});

/** How a record is called in sentences: the school, or the school with its grades. */
export const nameOf = ({ of, texts }: FormDraft): string => (of === 'schools' ? texts['name'] : `${texts['school'] ?? ''}, ${texts['grades'] ?? ''}`) ?? '';

/** What is wrong with a form: all of it once a person wanted to save, until then where a person has been. */
export function problemsShown(form: FormDraft, found: readonly EntryProblem[]): readonly EntryProblem[] {
  const all = [...found, ...form.problems.filter(({ field, code }) => !found.some((other) => other.field === field && other.code === code))];
  return all.filter(({ field }) => form.tried || form.touched.includes(field));
}

/** A school or a combined class, field by field, without its table. Errors hinder saving, remarks do not. */
export function RecordForm({ registers, form }: { readonly registers: RegistersView; readonly form: FormDraft }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(formWords);
  const frame = useWords(frameWords);
  const heading = useId();
  const arrival = useArrival<HTMLFormElement>(form.saved === undefined ? 'open' : 'saved');
  const { main, more } = fieldsOf(form.of, registers);
  const found = recordProblems({ kind: form.of, at: form.at, texts: form.texts, before: form.before }, registers);
  const shown = problemsShown(form, found);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    await saveRecord(pane, nameOf(form), found);
    const grave = found.filter(isGrave).length;
    if (found.length === 0 || (grave === 0 && form.warned)) return;
    announce(pane, grave > 0 ? words.wrong(grave) : words.doubtful(found.length));
    arrival.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong] input, [data-wrong] select, [data-wrong] button')?.focus();
  };
  const fieldProps = (field: string) => ({ form, registers, problem: shown.find((problem) => problem.field === field) });
  const doubts = form.warned && shown.every((problem) => !isGrave(problem));
  if (form.saved) return <SavedRecord form={form} saved={form.saved} />;
  return (
    <form ref={arrival} tabIndex={-1} className={styles.form} aria-labelledby={heading} noValidate onSubmit={(event) => void save(event)}>
      <h3 className={styles.heading} id={heading}>
        {words.title[form.at ? 'edit' : 'add'][form.of]}
      </h3>
      {shown.filter(({ field }) => field === '').map(({ code, args }) => (
        <Notice key={code} intent="error">
          {words.problems[code](args)}
        </Notice>
      ))}
      {main.map((field, place) => (
        <RecordField key={field.field} {...field} {...fieldProps(field.field)} first={place === 0} unitProblem={field.field === 'school' ? shown.find((problem) => problem.field === 'unit') : undefined} />
      ))}
      {more.length > 0 && (
        <More filled={more.some(({ field }) => (form.texts[field] ?? '') !== '')} wrong={more.some(({ field }) => shown.some((problem) => problem.field === field))}>
          {more.map((field) => (
            <RecordField key={field.field} {...field} {...fieldProps(field.field)} />
          ))}
        </More>
      )}
      <WorkProgress jobs={['save']} />
      <Messages place="form" />
      {doubts && <Notice intent="warning">{words.doubtful(shown.length)}</Notice>}
      <ActionsRow>
        <ActionButton appearance="primary" submits waits>
          {doubts ? words.saveAnyway : words.save}
        </ActionButton>
        <ActionButton onClick={() => pane.dispatch({ type: 'opened', opened: undefined })}>{frame.close}</ActionButton>
      </ActionsRow>
    </form>
  );
}

/** The fields that are rarely filled; open where they are, and where something is wrong in them. */
function More({ filled, wrong, children }: { readonly filled: boolean; readonly wrong: boolean; readonly children: ReactNode }) {
  const styles = useStyles();
  const words = useWords(formWords);
  const [open, setOpen] = useState(filled);
  useEffect(() => {
    if (wrong) setOpen(true);
  }, [wrong]);
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{words.optional}</summary>
      <div className={styles.more}>{children}</div>
    </details>
  );
}
