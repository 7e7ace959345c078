import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import type { RegistersView, RegisterView } from '../../jobs/desk.ts';
import { writeDay } from '../../sheet/dates/write-date.ts';
import { registerWords } from '../../text/registers.ts';
import { show } from '../actions/show.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { useButtonStyles } from '../parts/button-styles.ts';
import { CellList } from '../parts/cell-list.tsx';
import { Small, useTextStyles } from '../parts/text.tsx';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { Opener } from './opener.tsx';
import { ForgetTable } from './own-tables.tsx';
import { misreadWords, registerPageWords } from './strings.ts';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
});

/** One register: where it stands, how many rows, as of which day; what is to be looked at in it. */
export function RegisterLine({ register: { kind, tables, on, misreadAll, misread }, registers }: { readonly register: RegisterView; readonly registers: RegistersView }) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const text = useTextStyles();
  const pane = usePane();
  const words = useWords(registerPageWords);
  const { name } = useWords(registerWords)[kind];
  const { language } = usePaneState();
  const [open, setOpen] = useState(false);
  const quoted = (sheet: string) => (language === 'en' ? `“${sheet}”` : `«${sheet}»`);
  return (
    <li className={styles.item}>
      <h4 className={styles.name}>{name}</h4>
      {tables.map((table) => {
        const facts = [table.rows === 0 ? words.empty : words.rows(table.rows), ...(on ? [words.asOf(writeDay(on))] : []), ...(table.mapping ? [words.mapped] : [])];
        return (
          <div key={`${table.sheet}!${table.address}`}>
            <button type="button" className={buttons.place} onClick={() => void show(pane, table.sheet, table.address, 'registers')}>
              <span className={text.link}>{`${quoted(table.sheet)}!${table.address}`}</span>
              <br />
              <span className={text.small}>{facts.join(' · ')}</span>
            </button>
            {table.mapping && <ForgetTable mapping={table.mapping} />}
          </div>
        );
      })}
      {kind === 'staff' && <Attestation registers={registers} />}
      <ActionsRow>
        {misreadAll > 0 && (
          <ActionButton appearance="subtle" expanded={open} icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />} label={`${name}. ${words.toCheck(misreadAll)}`} onClick={() => setOpen(!open)}>
            {words.toCheck(misreadAll)}
          </ActionButton>
        )}
        {(kind === 'schools' || kind === 'classes') && registers[kind].length > 0 && (
          <Opener name={`edit-${kind}`}>
            <ActionButton appearance="subtle" onClick={() => pane.dispatch({ type: 'opened', opened: `choose-${kind}` })}>
              {words.edit[kind]}
            </ActionButton>
          </Opener>
        )}
      </ActionsRow>
      {open && misreadAll > 0 && <MisreadCells name={name} kind={kind} misread={misread} all={misreadAll} />}
    </li>
  );
}

function Attestation({ registers: { attestation, on } }: { readonly registers: RegistersView }) {
  const words = useWords(registerPageWords);
  const { overdue, thisYear, nextYear } = attestation;
  return overdue + thisYear + nextYear > 0 ? <Small>{words.attestation(on.year, attestation)}</Small> : null;
}

/** Cells to look at, each leading there, with the reason and what may be meant. */
function MisreadCells({ name, kind, misread, all }: { readonly name: string; readonly all: number } & Pick<RegisterView, 'kind' | 'misread'>) {
  const text = useTextStyles();
  const pane = usePane();
  const words = useWords(registerPageWords);
  const { why, perhaps } = useWords(misreadWords);
  const fields = useWords(registerWords)[kind].fields as Readonly<Record<string, { readonly heading: string }>>;
  const { shown } = usePaneState();
  const current = misread.findIndex(({ sheet, address }) => shown?.sheet === sheet && shown.address === address);
  return (
    <>
      <CellList
        label={`${name}. ${words.toCheck(all)}`}
        count={misread.length}
        current={current < 0 ? undefined : current}
        choose={(index) => void show(pane, misread[index]!.sheet, misread[index]!.address, 'registers')}
      >
        {(index) => {
          const { sheet, address, field, text: found, why: reason, candidates } = misread[index]!;
          return (
            <>
              {`${fields[field]?.heading ?? field}: ${why[reason](found)}`}
              <br />
              <span className={text.small}>
                {candidates.length > 0 && `${perhaps(candidates)} · `}
                <span className={text.link}>{`${sheet}!${address}`}</span>
              </span>
            </>
          );
        }}
      </CellList>
      {misread.length < all && <Small>{words.listed(misread.length, all)}</Small>}
    </>
  );
}
