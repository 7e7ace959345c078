import type { RegistersView } from '../../jobs/desk.ts';
import { RegistersNotice } from '../registers/registers-page.tsx';
import { go } from '../actions/start.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Section } from '../parts/section.tsx';
import { Body, HeardHeading } from '../parts/text.tsx';
import { WorkProgress } from '../parts/work-progress.tsx';
import { frameWords } from '../strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { ReportCard } from './report-card.tsx';
import { reportPageWords } from './strings.ts';

/** Reports that are made of the registers: wished, looked at, inserted or renewed. */
export default function ReportsPage() {
  const words = useWords(frameWords);
  const { registers } = usePaneState();
  return (
    <>
      <HeardHeading>{words.routes.reports}</HeardHeading>
      <WorkProgress jobs={['registers', 'look']} />
      <RegistersNotice />
      {registers && (hasRecords(registers) ? <ReportCard registers={registers} /> : <Nothing />)}
    </>
  );
}

const hasRecords = ({ registers }: RegistersView): boolean => registers.some(({ kind, rows }) => kind !== 'settings' && rows > 0);

function Nothing() {
  const pane = usePane();
  const words = useWords(reportPageWords);
  return (
    <Section title={words.noRegisters}>
      <Body>{words.noRegistersAbout}</Body>
      <ActionsRow>
        <ActionButton appearance="primary" onClick={() => void go(pane, 'registers')}>
          {words.toRegisters}
        </ActionButton>
      </ActionsRow>
    </Section>
  );
}
