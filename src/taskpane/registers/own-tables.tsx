import { useState } from 'react';
import type { RegistersView } from '../../jobs/desk.ts';
import type { RegisterMapping } from '../../sheet/registers/read-registers.ts';
import { forgetRegister, takeTable } from '../actions/register-tables.ts';
import { show } from '../actions/show.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { CellList } from '../parts/cell-list.tsx';
import { Section } from '../parts/section.tsx';
import { Body, Small } from '../parts/text.tsx';
import { frameWords } from '../strings.ts';
import { usePane, useWords } from '../use-pane.ts';
import { Opener } from './opener.tsx';
import { registerPageWords } from './strings.ts';

/** Sheets on which nothing was recognised, and the way to make a table of one's own a register. */
export function OwnTables({ registers: { notRecognised } }: { readonly registers: RegistersView }) {
  const pane = usePane();
  const words = useWords(registerPageWords);
  const [current, setCurrent] = useState<number>();
  const go = (index: number) => {
    setCurrent(index);
    void show(pane, notRecognised[index]!, 'A1', 'registers');
  };
  return (
    <Section title={words.own}>
      <Small>{words.ownAbout}</Small>
      <ActionsRow>
        <Opener name="take">
          <ActionButton waits onClick={() => void takeTable(pane)}>
            {words.take}
          </ActionButton>
        </Opener>
      </ActionsRow>
      {notRecognised.length > 0 && (
        <>
          <Body>{words.notRecognised}</Body>
          <CellList label={words.notRecognised} count={notRecognised.length} current={current} choose={go}>
            {(index) => notRecognised[index]!}
          </CellList>
        </>
      )}
    </Section>
  );
}

export function ForgetTable({ mapping }: { readonly mapping: RegisterMapping }) {
  const pane = usePane();
  const frame = useWords(frameWords);
  return (
    <ActionButton appearance="subtle" waits onClick={() => void forgetRegister(pane, mapping)}>
      {frame.forget}
    </ActionButton>
  );
}
