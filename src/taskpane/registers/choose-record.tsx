import { Field } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { RegistersView } from '../../jobs/desk.ts';
import type { CellPlace } from '../../sheet/workbook.ts';
import { editRecord } from '../actions/records.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Messages } from '../parts/messages.tsx';
import { Section } from '../parts/section.tsx';
import type { RecordKind } from '../register-state.ts';
import { frameWords } from '../strings.ts';
import { usePane, useWords } from '../use-pane.ts';
import { formWords } from './form-strings.ts';
import { useArrival } from './opener.tsx';
import { indexOfClasses, indexOfSchools, type search } from './school-search.ts';
import { SearchBox } from './search-box.tsx';
import { registerPageWords } from './strings.ts';

/** Which school or class is to be edited, among thousands. */
export function ChooseRecord({ of, registers }: { readonly of: RecordKind; readonly registers: RegistersView }) {
  const pane = usePane();
  const words = useWords(formWords);
  const page = useWords(registerPageWords);
  const frame = useWords(frameWords);
  const arrival = useArrival<HTMLDivElement>();
  const index = useMemo((): Parameters<typeof search<CellPlace>>[0] => (of === 'schools' ? indexOfSchools(registers) : indexOfClasses(registers)), [of, registers]);
  return (
    <div ref={arrival} tabIndex={-1}>
      <Section title={page.edit[of]}>
        <div data-first="">
          <Field label={words.which[of]} hint={words.whichAbout[of]}>
            <SearchBox index={index} value="" onChoose={({ item }) => void editRecord(pane, of, { sheet: item.sheet, address: item.address })} onText={() => undefined} />
          </Field>
        </div>
        <Messages place="registers" />
        <ActionsRow>
          <ActionButton onClick={() => pane.dispatch({ type: 'opened', opened: undefined })}>{frame.close}</ActionButton>
        </ActionsRow>
      </Section>
    </div>
  );
}
