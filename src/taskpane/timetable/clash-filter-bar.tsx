import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import type { TimetableView } from '../../jobs/desk.ts';
import { timetableWords } from '../../text/timetable.ts';
import { findingsWords } from '../findings/strings.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { OneOf } from '../parts/one-of.tsx';
import { Body } from '../parts/text.tsx';
import { useKeptFocus } from '../parts/use-kept-focus.ts';
import { severityWords } from '../strings.ts';
import { everyClash, type ClashFilter } from '../timetable-state.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { clashChoices, isFiltering } from './clash-filter.ts';
import { clashWords } from './clash-strings.ts';
import { kindTitle } from './kind-title.ts';
import { timetablePageWords } from './strings.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: '8px', borderRadius: tokens.borderRadiusLarge, ':focus': { outlineStyle: 'none' }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  fields: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

interface ClashFilterBarProps {
  readonly view: TimetableView;
  readonly shown: number;
  readonly all: number;
}

/** Which findings are shown: by kind, school, teacher, class, day. What cannot be chosen between is not offered. */
export function ClashFilterBar({ view, shown, all }: ClashFilterBarProps) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  const pane = usePane();
  const words = useWords(findingsWords);
  const own = useWords(clashWords);
  const { named } = useWords(timetablePageWords);
  const severities = useWords(severityWords);
  const { clashFilter: filter, language } = usePaneState();
  const choices = useMemo(() => clashChoices(view), [view]);
  const choose = (change: Partial<ClashFilter>) => pane.dispatch({ type: 'clash-filter', filter: { ...filter, ...change } });
  const active = isFiltering(filter);
  useKeptFocus(bar, active ? 'active' : 'idle');
  const fields = [
    { of: 'kind', label: words.kind, offered: choices.kinds.map(({ kind, check }) => [kind, kindTitle(kind, check, language)] as const) },
    { of: 'severity', label: own.severity, offered: choices.severities.map((severity) => [severity, severities[severity]] as const) },
    { of: 'school', label: own.school, offered: choices.schools.map(({ key, name }) => [key, name] as const) },
    { of: 'teacher', label: own.teacher, offered: choices.teachers.map((each) => [each.key, named(each)] as const) },
    { of: 'class', label: own.class, offered: choices.classes.map((each) => [each.key, named(each)] as const) },
    { of: 'day', label: own.day, offered: choices.days.map((day) => [String(day), timetableWords[language].days[day - 1] ?? ''] as const) },
  ] as const;
  const offered = fields.filter((field) => field.offered.length > 1 || filter[field.of] !== undefined);
  if (offered.length === 0) return null;
  return (
    <div ref={bar} tabIndex={-1} className={styles.bar}>
      <Disclosure title={words.filter}>
        <div className={styles.fields}>
          {offered.map(({ of, label, offered: each }) => (
            <OneOf key={of} label={label} value={filter[of]} offered={each} choose={(wish) => choose({ [of]: wish })} />
          ))}
        </div>
      </Disclosure>
      {active && (
        <ActionsRow>
          <Body>{words.filtered(shown, all)}</Body>
          <ActionButton onClick={() => pane.dispatch({ type: 'clash-filter', filter: everyClash })}>{words.clear}</ActionButton>
        </ActionsRow>
      )}
    </div>
  );
}
