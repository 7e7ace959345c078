import { makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import type { RegistersView } from '../../jobs/desk.ts';
import { writeDay } from '../../sheet/dates/write-date.ts';
import { registerWords } from '../../text/registers.ts';
import { openWizard } from '../actions/annual.ts';
import { addRecord } from '../actions/records.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Notice } from '../parts/notice.tsx';
import { Section } from '../parts/section.tsx';
import { Body, Small } from '../parts/text.tsx';
import { firstWizard } from '../register-drafts.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { Opener, useReturn } from './opener.tsx';
import { OwnTables } from './own-tables.tsx';
import { RegisterLine } from './register-line.tsx';
import { registerPageWords } from './strings.ts';

export const useListStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '12px', ':focus': { outlineStyle: 'none' } },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
  absent: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px 8px' },
});

/** Which registers the workbook has, what is missing in them, and which it does not have. */
export function RegistersList({ registers }: { readonly registers: RegistersView }) {
  const styles = useListStyles();
  const words = useWords(registerPageWords);
  const list = useRef<HTMLDivElement>(null);
  useReturn(list);
  const present = registers.registers.filter(({ tables }) => tables.length > 0);
  // A list of staff alone is read on the page of teachers anyway: it makes no workbook of registers.
  const bare = present.every(({ kind }) => kind === 'staff');
  return (
    <div ref={list} tabIndex={-1} className={styles.page}>
      {bare && <NewWorkbook registers={registers} />}
      {present.length > 0 && (
        <Section title={words.title}>
          <DifferentDays registers={registers} />
          <Add registers={registers} />
          <ul className={styles.list}>
            {present.map((register) => (
              <RegisterLine key={register.kind} register={register} registers={registers} />
            ))}
          </ul>
        </Section>
      )}
      {!bare && <Absent registers={registers} />}
      <OwnTables registers={registers} />
    </div>
  );
}

function NewWorkbook({ registers }: { readonly registers: RegistersView }) {
  const pane = usePane();
  const words = useWords(registerPageWords);
  const { language, current } = usePaneState();
  return (
    <Section title={words.none}>
      <Body>{words.noneAbout}</Body>
      <ActionsRow>
        <Opener name="new">
          <ActionButton appearance="primary" onClick={() => openWizard(pane, firstWizard(current.language ?? language, registers.on))}>
            {words.newWorkbook}
          </ActionButton>
        </Opener>
      </ActionsRow>
      <Small>{words.newWorkbookAbout}</Small>
    </Section>
  );
}

function DifferentDays({ registers: { differentDays } }: { readonly registers: RegistersView }) {
  const words = useWords(registerPageWords);
  const names = useWords(registerWords);
  if (differentDays.length === 0) return null;
  return <Notice intent="warning">{words.differentDays(differentDays.map(({ kind, on }) => `${names[kind].name} — ${writeDay(on)}`))}</Notice>;
}

/** What is written most often, at the top. */
function Add({ registers: { registers } }: { readonly registers: RegistersView }) {
  const pane = usePane();
  const words = useWords(registerPageWords);
  const offered = (['schools', 'classes'] as const).filter((of) => registers.some(({ kind, tables }) => kind === of && tables.length > 0));
  if (offered.length === 0) return null;
  return (
    <ActionsRow>
      {offered.map((of) => (
        <Opener key={of} name={`add-${of}`}>
          <ActionButton appearance="primary" onClick={() => addRecord(pane, of)}>
            {words.add[of]}
          </ActionButton>
        </Opener>
      ))}
    </ActionsRow>
  );
}

/** Registers that can be added, each with one press. */
function Absent({ registers }: { readonly registers: RegistersView }) {
  const styles = useListStyles();
  const pane = usePane();
  const words = useWords(registerPageWords);
  const names = useWords(registerWords);
  const { language, current } = usePaneState();
  const absent = registers.registers.filter(({ tables }) => tables.length === 0).map(({ kind }) => kind);
  if (absent.length === 0) return null;
  const add = (kinds: typeof absent) => openWizard(pane, firstWizard(current.language ?? language, registers.on, kinds));
  return (
    <Section title={words.absent}>
      <Small>{words.absentAbout}</Small>
      <ul className={styles.list}>
        {absent.map((kind) => (
          <li key={kind} className={styles.absent}>
            <Body>{names[kind].name}</Body>
            <Opener name={`lay-${kind}`}>
              <ActionButton label={words.layDownNamed(names[kind].name)} onClick={() => add([kind])}>
                {words.layDown}
              </ActionButton>
            </Opener>
          </li>
        ))}
      </ul>
      {absent.length > 1 && (
        <ActionsRow>
          <Opener name="lay-all">
            <ActionButton onClick={() => add(absent)}>{words.layDownAll}</ActionButton>
          </Opener>
        </ActionsRow>
      )}
    </Section>
  );
}
