import { Field, Input, makeStyles, Textarea, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useId, useRef, type FormEvent } from 'react';
import { sessionModels, type SessionModel } from '../../domain/session/records.ts';
import type { SessionView } from '../../jobs/desk.ts';
import { sessionColumns, type SessionFieldOf } from '../../sheet/registers/session-columns.ts';
import { templateWords } from '../../text/templates.ts';
import { announce } from '../actions/pane.ts';
import { saveSession, writeSession } from '../actions/session-form.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Messages } from '../parts/messages.tsx';
import { WorkProgress } from '../parts/work-progress.tsx';
import { GradeTicks, Labelled, optionFor, PlainInput } from '../registers/field-input.tsx';
import type { SessionDraft } from '../session-state.ts';
import { frameWords } from '../strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { sessionFormWords } from './form-strings.ts';
import { Proposals } from './proposals.tsx';
import { spans } from './session-card.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px', border: `1px solid ${tokens.colorBrandStroke1}`, borderRadius: tokens.borderRadiusMedium, minWidth: 0, ':focus': { outlineStyle: 'none' }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  heading: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  input: { width: '100%', minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
  long: { width: '100%', minWidth: 0, '& textarea': { minWidth: 0, width: '100%' } },
  days: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '12px', minWidth: 0 },
  more: { display: 'flex', flexDirection: 'column', gap: '12px', paddingTop: '8px' },
  summary: { ...typographyStyles.body1Strong, cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
});

type SessionField = SessionFieldOf<'sessions'>;

/** Fields that hold several names: seen whole, on as many lines as they need. */
const long: readonly SessionField[] = ['schools', 'subjects', 'note'];
/** So many characters fit on a line of a narrow pane. */
const lineOfText = 28;

/** A session, field by field, without its table. */
export function SessionForm({ view }: { readonly view: SessionView }) {
  const { sessionDraft } = usePaneState();
  return sessionDraft ? <Form view={view} draft={sessionDraft} /> : null;
}

function Form({ view, draft }: { readonly view: SessionView; readonly draft: SessionDraft }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(sessionFormWords);
  const frame = useWords(frameWords);
  const heading = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView?.({ block: 'nearest' });
    form.current?.querySelector<HTMLElement>('input, select')?.focus({ preventScroll: true });
  }, []);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (await saveSession(pane)) return;
    const { problems } = pane.state().sessionDraft ?? draft;
    if (problems.length === 0) return;
    announce(pane, words.wrong(problems.length));
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  return (
    <form ref={form} tabIndex={-1} className={styles.form} aria-labelledby={heading} noValidate onSubmit={(event) => void save(event)}>
      <h4 className={styles.heading} id={heading}>
        {words.title[draft.at ? 'edit' : 'add']}
      </h4>
      <TextField field="hub" draft={draft} offered={view.hubs} />
      <TextField field="name" draft={draft} />
      <ModelField draft={draft} view={view} />
      <div className={styles.days}>
        <TextField field="from" draft={draft} />
        <TextField field="until" draft={draft} />
      </div>
      <TextField field="form" draft={draft} />
      <GradesField draft={draft} />
      <TextField field="schools" draft={draft} hint={words.schoolsAbout} />
      <TextField field="subjects" draft={draft} />
      <details open={['order', 'orderedOn', 'note'].some((field) => (draft.texts[field] ?? '') !== '' || draft.problems.some((problem) => problem.field === field))}>
        <summary className={styles.summary}>{words.more}</summary>
        <div className={styles.more}>
          <TextField field="order" draft={draft} />
          <TextField field="orderedOn" draft={draft} />
          <TextField field="note" draft={draft} />
        </div>
      </details>
      <WorkProgress jobs={['save']} />
      <Messages place="session-form" />
      <ActionsRow>
        <ActionButton appearance="primary" submits waits>
          {words.save}
        </ActionButton>
        <ActionButton onClick={() => pane.dispatch({ type: 'session-draft', draft, open: false })}>{frame.close}</ActionButton>
      </ActionsRow>
    </form>
  );
}

function useField(field: SessionField, draft: SessionDraft) {
  const pane = usePane();
  const { heading, hint } = useWords(templateWords).sessions.fields[field];
  const column = sessionColumns.sessions.find((each) => each.field === field)!;
  const { sessions } = usePaneState();
  return {
    /** The district's own register may have no such column: then there is nowhere to write it. */
    known: sessions === undefined || sessions.sessionFields.length === 0 || sessions.sessionFields.includes(field),
    holds: column.holds,
    text: draft.texts[field] ?? '',
    write: (text: string) => writeSession(pane, { [field]: text }),
    labelled: { label: heading, hint, field, required: 'required' in column, problem: draft.problems.find((problem) => problem.field === field) },
  };
}

interface TextFieldProps {
  readonly field: SessionField;
  readonly draft: SessionDraft;
  /** Names that are known already. */
  readonly offered?: readonly string[];
  readonly hint?: string;
}

function TextField({ field, draft, offered = [], hint }: TextFieldProps) {
  const styles = useStyles();
  const list = useId();
  const { holds, text, write, labelled, known } = useField(field, draft);
  if (!known) return null;
  if (long.includes(field))
    return (
      <Labelled {...labelled} {...(hint === undefined ? {} : { hint })}>
        <Textarea className={styles.long} resize="vertical" rows={Math.min(8, Math.max(2, Math.ceil(text.length / lineOfText)))} value={text} onChange={(_, { value }) => write(value.replace(/\s*\n\s*/gu, ' '))} />
      </Labelled>
    );
  if (offered.length === 0)
    return (
      <Labelled {...labelled} {...(hint === undefined ? {} : { hint })}>
        <PlainInput holds={holds} value={text} onChange={write} />
      </Labelled>
    );
  return (
    <>
      <Labelled {...labelled} {...(hint === undefined ? {} : { hint })}>
        <Input className={styles.input} value={text} input={{ list }} onChange={(_, { value }) => write(value)} />
      </Labelled>
      <datalist id={list}>
        {offered.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}

/** A model, where it comes from, and the days that it proposes. */
function ModelField({ draft, view }: { readonly draft: SessionDraft; readonly view: SessionView }) {
  const words = useWords(sessionFormWords);
  const { holds, text, write, labelled, known } = useField('model', draft);
  const place = holds === 'session-model' ? optionFor(holds, text) : -1;
  const model: SessionModel | undefined = sessionModels[place];
  if (!known) return null;
  return (
    <>
      <Labelled {...labelled} hint={model ? words.source[model] : words.proposalsAbout}>
        <PlainInput holds={holds} value={text} onChange={write} />
      </Labelled>
      {model && <Proposals model={model} view={view} />}
    </>
  );
}

const everyGrade = Array.from({ length: 11 }, (_, at) => at + 1);

function GradesField({ draft }: { readonly draft: SessionDraft }) {
  const { text, write, labelled, known } = useField('grades', draft);
  const grades = gradesOf(text);
  if (!known) return null;
  // What is written otherwise than in whole grades stays as it is written.
  if (grades === undefined)
    return (
      <Labelled {...labelled}>
        <PlainInput holds="text" value={text} onChange={write} />
      </Labelled>
    );
  return (
    <Field label={labelled.label} {...(labelled.problem ? { validationState: 'error' as const } : {})}>
      <GradeTicks offered={everyGrade} chosen={grades} onChange={(chosen) => write(spans(chosen).replaceAll('–', '-'))} />
    </Field>
  );
}

/** «7-9, 11» as numbers; undefined where the text says something else. */
export function gradesOf(text: string): readonly number[] | undefined {
  const said = text.replace(/\s+/gu, '');
  if (said === '') return [];
  if (!/^\d+(?:[-–]\d+)?(?:[,;+]\d+(?:[-–]\d+)?)*$/u.test(said)) return undefined;
  const grades = said.split(/[,;+]/u).flatMap((part) => {
    const [from = 0, until = from] = part.split(/[-–]/u).map(Number);
    return Array.from({ length: Math.min(Math.max(0, until - from), everyGrade.length) + 1 }, (_, more) => from + more);
  });
  return grades.every((grade) => grade >= 1 && grade <= 11) ? grades : undefined;
}
