import type { RegistersView } from '../../jobs/desk.ts';
import { writeDay } from '../../sheet/dates/write-date.ts';
import { registerWords } from '../../text/registers.ts';
import { go } from '../actions/start.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { useTextStyles } from '../parts/text.tsx';
import { registerPageWords } from '../registers/strings.ts';
import { usePane, useWords } from '../use-pane.ts';
import { reportPageWords } from './strings.ts';

/** What a person should know before the report is made: registers of different days, cells that were not understood. */
export function ReportRemarks({ registers: { differentDays, registers } }: { readonly registers: RegistersView }) {
  const pane = usePane();
  const text = useTextStyles();
  const words = useWords(reportPageWords);
  const page = useWords(registerPageWords);
  const names = useWords(registerWords);
  const unfinished = registers.filter(({ misreadAll }) => misreadAll > 0);
  return (
    <>
      {differentDays.length > 0 && <Notice intent="warning">{page.differentDays(differentDays.map(({ kind, on }) => `${names[kind].name} — ${writeDay(on)}`))}</Notice>}
      {unfinished.length > 0 && (
        <Notice intent="info" actions={<ActionButton onClick={() => void go(pane, 'registers')}>{words.toRegisters}</ActionButton>}>
          <ul className={text.list}>
            {unfinished.map(({ kind, misreadAll }) => (
              <li key={kind}>{words.unfinished(names[kind].name, misreadAll)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
