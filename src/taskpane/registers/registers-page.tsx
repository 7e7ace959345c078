import { areRegistersStale, readRegisters } from '../actions/registers.ts';
import { Messages } from '../parts/messages.tsx';
import { ReadingNotice } from '../parts/reading-notice.tsx';
import { HeardHeading } from '../parts/text.tsx';
import { WorkProgress } from '../parts/work-progress.tsx';
import { frameWords } from '../strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { ChooseRecord } from './choose-record.tsx';
import { RecordForm } from './record-form.tsx';
import { RegisterColumns } from './register-columns.tsx';
import { RegistersList } from './registers-list.tsx';
import { Wizard } from './wizard.tsx';

/** The registers of the workbook; in their place what a person has opened: the wizard, a form, the columns of a table. */
export default function RegistersPage() {
  const words = useWords(frameWords);
  const { registers } = usePaneState();
  return (
    <>
      <HeardHeading>{words.routes.registers}</HeardHeading>
      <WorkProgress jobs={['registers', 'look']} />
      <RegistersNotice />
      {registers && <Opened />}
    </>
  );
}

function Opened() {
  const { opened, form, ownTable, registers } = usePaneState();
  if (opened === 'wizard') return <Wizard registers={registers!} />;
  if (opened === 'form' && form) return <RecordForm registers={registers!} form={form} />;
  if (opened === 'choose-schools' || opened === 'choose-classes') return <ChooseRecord of={opened === 'choose-schools' ? 'schools' : 'classes'} registers={registers!} />;
  if (opened === 'columns' && ownTable) return <RegisterColumns table={ownTable} />;
  return (
    <>
      <Messages place="registers" />
      <RegistersList registers={registers!} />
    </>
  );
}

/** Why the registers are not shown, or that they are of before; with a way to read again. Shown by every page that stands on them. */
export function RegistersNotice() {
  const pane = usePane();
  const state = usePaneState();
  const { registersProblem } = state;
  if (!registersProblem || (state.registers && !areRegistersStale(state))) return null;
  return <ReadingNotice problem={registersProblem} onAgain={() => void readRegisters(pane)} />;
}
