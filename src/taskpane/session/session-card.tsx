import type { SessionItem, SessionView } from '../../jobs/desk.ts';
import { writeDay } from '../../sheet/dates/write-date.ts';
import { addSession, editSession, wishOfSession } from '../actions/session-form.ts';
import { show } from '../actions/show.ts';
import { Field } from '@fluentui/react-components';
import { useRef } from 'react';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Choice } from '../parts/choice.tsx';
import { Messages } from '../parts/messages.tsx';
import { Section } from '../parts/section.tsx';
import { Body, Small } from '../parts/text.tsx';
import { useKeptFocus } from '../parts/use-kept-focus.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { CalendarWord } from './calendar-word.tsx';
import { SessionForm } from './session-form.tsx';
import { sessionPageWords } from './strings.ts';

const daysOf = ({ from, until }: SessionItem): string => [from, until].filter((day) => day !== undefined).map(writeDay).join('–');

/** Which session, what it is in a few lines, and the form that changes it. */
export function SessionCard({ view, chosen }: { readonly view: SessionView; readonly chosen: SessionItem }) {
  const pane = usePane();
  const words = useWords(sessionPageWords);
  const { sessionFormOpen } = usePaneState();
  const change = useRef<HTMLButtonElement>(null);
  useKeptFocus(change, sessionFormOpen ? 'open' : 'closed');
  const named = (item: SessionItem) => [item.name || words.nameless, daysOf(item)].filter(Boolean).join(', ');
  return (
    <Section title={chosen.name || words.nameless}>
      {view.sessions.length > 1 && (
        <Field label={words.which}>
          <Choice value={String(view.chosen)} onChoose={(at) => void wishOfSession(pane, { session: view.sessions[Number(at)]!.at })}>
            {view.sessions.map((item, at) => (
              <option key={`${item.at.sheet}!${item.at.address}`} value={String(at)}>
                {named(item)}
              </option>
            ))}
          </Choice>
        </Field>
      )}
      <Facts item={chosen} />
      <CalendarWord item={chosen} />
      <ActionsRow>
        <ActionButton buttonRef={change} expanded={sessionFormOpen} waits onClick={() => void (sessionFormOpen ? pane.dispatch({ type: 'session-draft', draft: pane.state().sessionDraft, open: false }) : editSession(pane, chosen.at))}>
          {words.change}
        </ActionButton>
        <ActionButton appearance="subtle" onClick={() => void show(pane, chosen.at.sheet, chosen.at.address, 'session')}>
          {words.toRegister}
        </ActionButton>
        <ActionButton appearance="subtle" waits onClick={() => addSession(pane)}>
          {words.another}
        </ActionButton>
      </ActionsRow>
      <Messages place="session" />
      {sessionFormOpen && <SessionForm view={view} />}
    </Section>
  );
}

/** Days, form, classes, order: what one looks for first. */
function Facts({ item }: { readonly item: SessionItem }) {
  const words = useWords(sessionPageWords);
  const { hub, form, model, grades, schools, subjects, order, orderedOn } = item;
  const facts = [hub, form ? words.forms[form] : '', model ? words.models[model] : '', grades.length > 0 ? words.grades(spans(grades)) : '', schools.length > 0 ? words.schools(schools.length) : '', order === '' ? words.noOrder : words.orderOf(order, orderedOn ? writeDay(orderedOn) : '')];
  return (
    <>
      {daysOf(item) !== '' && <Body>{daysOf(item)}</Body>}
      <Small>{facts.filter(Boolean).join(' · ')}</Small>
      {subjects.length > 0 && <Small>{subjects.join(', ')}</Small>}
    </>
  );
}

/** 7, 8, 9, 11 → «7–9, 11» */
export function spans(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((one, other) => one - other);
  const starts = sorted.filter((number) => !sorted.includes(number - 1));
  return starts.map((start) => {
    let end = start;
    while (sorted.includes(end + 1)) end++;
    return start === end ? String(start) : `${start}–${end}`;
  }).join(', ');
}
