import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { TimetableTableView, TimetableView } from '../../jobs/desk.ts';
import { areaAddress } from '../../sheet/cells/address.ts';
import { show } from '../actions/show.ts';
import { correctTimetable, forgetTimetable } from '../actions/timetable-corrections.ts';
import { readTimetables } from '../actions/timetables.ts';
import { placeOf, quoted } from '../findings/words-of.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { useButtonStyles } from '../parts/button-styles.ts';
import { Messages } from '../parts/messages.tsx';
import { Section } from '../parts/section.tsx';
import { Body, Small, useTextStyles } from '../parts/text.tsx';
import { useFocusWithin, useKeptFocus } from '../parts/use-kept-focus.ts';
import { frameWords } from '../strings.ts';
import { placeKey } from '../table-key.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { timetablePageWords } from './strings.ts';
import { Understood } from './understood.tsx';
import { understoodWords } from './understood-strings.ts';

const page = 20;

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0, ':focus': { outlineStyle: 'none' }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  item: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: '4px', minWidth: 0 },
  school: { display: 'flex', flexDirection: 'column', gap: '4px', alignItems: 'flex-start' },
  input: { width: '100%', minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
});

/** Every timetable that was found: where it stands, how it lies, whose it is, how much of it was understood. */
export function Tables({ view }: { readonly view: TimetableView }) {
  const { tables, ignored, schools } = view;
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useFocusWithin(box, view);
  const pane = usePane();
  const words = useWords(timetablePageWords);
  const { language } = usePaneState();
  const [shown, setShown] = useState(page);
  return (
    <Section title={words.title}>
      <Small>{words.about}</Small>
      <ActionsRow>
        <ActionButton waits onClick={() => void readTimetables(pane)}>
          {words.read}
        </ActionButton>
      </ActionsRow>
      <div ref={box} tabIndex={-1} className={styles.box}>
        <Messages place="understood" />
        <ul className={styles.list}>
          {tables.slice(0, shown).map((table) => (
            <TableItem key={placeKey(table.correction)} table={table} schools={schools.map(({ name }) => name)} />
          ))}
          {ignored.map((correction) => (
            <li key={placeKey(correction)} className={styles.item}>
              <Body>{`${placeOf({ sheet: correction.sheet, address: areaAddress(correction.area) }, language)} — ${words.ignored}`}</Body>
              <div>
                <ActionButton waits onClick={() => void forgetTimetable(pane, correction)}>
                  {words.readAgain}
                </ActionButton>
              </div>
            </li>
          ))}
        </ul>
      </div>
      {shown < tables.length && <More count={Math.min(page, tables.length - shown)} onPress={() => setShown(shown + page)} />}
    </Section>
  );
}

function More({ count, onPress }: { readonly count: number; readonly onPress: () => void }) {
  const frame = useWords(frameWords);
  return (
    <div>
      <ActionButton onClick={onPress}>{frame.more(count)}</ActionButton>
    </div>
  );
}

/** How much of what stands in it was understood, in whole per cent; never 100 while anything was not. */
export const understoodShare = ({ filled, misread }: Pick<TimetableTableView, 'filled' | 'misread'>): number => (filled === 0 ? 100 : Math.floor(((filled - misread) / filled) * 100));

function TableItem({ table, schools }: { readonly table: TimetableTableView; readonly schools: readonly string[] }) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const text = useTextStyles();
  const pane = usePane();
  const words = useWords(timetablePageWords);
  const understood = useWords(understoodWords);
  const { openTimetable, language } = usePaneState();
  const key = placeKey(table.correction);
  const open = openTimetable === key;
  const button = useRef<HTMLButtonElement>(null);
  useKeptFocus(button, open ? 'open' : 'closed');
  const unread = table.hidden && !table.correction.withHidden;
  const facts = [
    understood.layouts[table.layout],
    words.lessons(table.lessons),
    ...(unread ? [words.hidden, words.notRead] : [...(table.hidden ? [words.hidden] : []), words.understood(understoodShare(table))]),
    ...(table.corrected ? [words.corrected] : []),
  ];
  return (
    <li className={styles.item}>
      <button type="button" className={buttons.place} onClick={() => void show(pane, table.sheet, table.address, 'understood')}>
        <span className={text.strong}>{table.school === '' ? words.noSchool : table.school}</span>
        <br />
        <span className={text.link}>{`${quoted(table.sheet, language)}!${table.address}`}</span>
        <br />
        <span className={text.small}>{facts.join(' · ')}</span>
      </button>
      {table.school === '' && !unread && <SchoolField table={table} schools={schools} />}
      <ActionsRow>
        {unread ? (
          <ActionButton waits label={`${understood.readHiddenSheet}: ${table.sheet}`} onClick={() => void correctTimetable(pane, { ...table.correction, withHidden: true })}>
            {understood.readHiddenSheet}
          </ActionButton>
        ) : (
          <ActionButton appearance="subtle" buttonRef={button} expanded={open} label={`${words.how}: ${table.school || table.sheet}`} onClick={() => pane.dispatch({ type: 'open-timetable', key: open ? undefined : key })}>
            {words.how}
          </ActionButton>
        )}
      </ActionsRow>
      {open && <Understood table={table} />}
    </li>
  );
}

/** Which school it is, where the sheet does not say; names that are known already are offered. */
function SchoolField({ table, schools }: { readonly table: TimetableTableView; readonly schools: readonly string[] }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(timetablePageWords);
  const [school, setSchool] = useState('');
  const known = `schools-of-${table.sheet}-${table.address}`.replace(/[^\p{L}\p{N}-]/gu, '-');
  const save = () => void (school.trim() !== '' && correctTimetable(pane, { ...table.correction, school: school.trim() }));
  return (
    <form
      className={styles.school}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field className={styles.input} label={`${words.school}: ${quoted(table.sheet, 'kk')}`} hint={words.schoolAbout}>
        <Input className={styles.input} value={school} input={{ list: known }} onChange={(_, { value }) => setSchool(value)} />
      </Field>
      <datalist id={known}>
        {schools.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <ActionButton waits disabled={school.trim() === ''} onClick={save}>
        {words.saveSchool}
      </ActionButton>
    </form>
  );
}
