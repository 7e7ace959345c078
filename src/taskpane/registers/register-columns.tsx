import { Field } from '@fluentui/react-components';
import { useState } from 'react';
import type { RegisterCandidate } from '../../jobs/desk.ts';
import { registerColumns, registerKinds } from '../../sheet/registers/columns.ts';
import { excerpt } from '../../text/excerpt.ts';
import { formatNumber } from '../../text/numbers.ts';
import { registerWords } from '../../text/registers.ts';
import { nameRegister } from '../actions/register-tables.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Choice } from '../parts/choice.tsx';
import { ColumnChoice } from '../parts/column-choice.tsx';
import { Section } from '../parts/section.tsx';
import { Body, Small } from '../parts/text.tsx';
import { headingHeights } from '../staff/mapping-draft.ts';
import { frameWords } from '../strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { columnWords } from './column-strings.ts';
import { useArrival } from './opener.tsx';
import { fieldAt, mappingOfDraft, missingFields, registerDraft, withColumn, withKind, type RegisterDraft } from './register-draft.ts';

const page = 40;

/** A table of the workbook's own: which register it is, and what its columns hold. */
export function RegisterColumns({ table }: { readonly table: RegisterCandidate }) {
  const pane = usePane();
  const words = useWords(columnWords);
  const names = useWords(registerWords);
  const frame = useWords(frameWords);
  const arrival = useArrival<HTMLDivElement>();
  const [draft, setDraft] = useState(() => registerDraft(table));
  const { kind } = draft;
  return (
    <div ref={arrival} tabIndex={-1}>
      <Section title={words.title}>
        <Body>{words.place(table.sheet, table.range)}</Body>
        <div data-first="">
          <Field label={words.which}>
            <Choice value={kind ?? ''} onChoose={(chosen) => setDraft(withKind(draft, registerKinds.find((each) => each === chosen), table, names))}>
              <option value="">{words.choose}</option>
              {registerKinds
                .filter((each) => each !== 'staff')
                .map((each) => (
                  <option key={each} value={each}>
                    {names[each].name}
                  </option>
                ))}
            </Choice>
          </Field>
        </div>
        <Small>{words.staffAbout}</Small>
        {kind && <Columns table={table} kind={kind} draft={draft} onChange={setDraft} />}
        <ActionsRow>
          <ActionButton appearance="primary" waits disabled={!kind || Object.keys(draft.fields).length === 0} onClick={() => void nameRegister(pane, mappingOfDraft(table, draft)!)}>
            {words.apply}
          </ActionButton>
          <ActionButton onClick={() => pane.dispatch({ type: 'opened', opened: undefined })}>{frame.close}</ActionButton>
        </ActionsRow>
        <Small>{words.rememberAbout}</Small>
      </Section>
    </div>
  );
}

interface ColumnsProps {
  readonly table: RegisterCandidate;
  readonly kind: NonNullable<RegisterDraft['kind']>;
  readonly draft: RegisterDraft;
  readonly onChange: (draft: RegisterDraft) => void;
}

/** How high the headings are, and what each column holds. */
function Columns({ table, kind, draft, onChange }: ColumnsProps) {
  const words = useWords(columnWords);
  const frame = useWords(frameWords);
  const fields = useWords(registerWords)[kind].fields as Readonly<Record<string, { readonly heading: string }>>;
  const { language } = usePaneState();
  const [pages, setPages] = useState(1);
  const shown = table.columns.slice(0, pages * page);
  const missing = missingFields(draft);
  const headingOf = (field: string) => fields[field]?.heading ?? field;
  return (
    <>
      <Field label={words.headingRows}>
        <Choice value={String(draft.headingRows)} onChoose={(rows) => onChange({ ...draft, headingRows: Number(rows) })}>
          {headingHeights(draft.headingRows).map((rows) => (
            <option key={rows} value={String(rows)}>
              {formatNumber(rows, language)}
            </option>
          ))}
        </Choice>
      </Field>
      {shown.map((column) => (
        <ColumnChoice key={column.column} column={column} value={fieldAt(draft, column.column)} onChoose={(field) => onChange(withColumn(draft, column.column, field))}>
          {registerColumns[kind].map(({ field }) => (
            <option key={field} value={field}>
              {excerpt(headingOf(field))}
            </option>
          ))}
        </ColumnChoice>
      ))}
      {shown.length < table.columns.length && <ActionButton onClick={() => setPages(pages + 1)}>{frame.more(Math.min(page, table.columns.length - shown.length))}</ActionButton>}
      {missing.length > 0 && <Small>{words.missing(missing.map(headingOf))}</Small>}
    </>
  );
}
