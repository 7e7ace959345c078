import { makeStyles, typographyStyles } from '@fluentui/react-components';
import type { Day } from '../../domain/calendar/day.ts';
import { dayNumber } from '../../domain/calendar/day.ts';
import type { DayFree } from '../../domain/calendar/school-calendar.ts';
import type { SessionItem } from '../../jobs/desk.ts';
import { whyFree } from '../../text/days-off.ts';
import { Notice } from '../parts/notice.tsx';
import { usePaneState, useWords } from '../use-pane.ts';
import { sessionPageWords } from './strings.ts';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '20px' }, strong: { ...typographyStyles.body1Strong } });

interface FreeSpan {
  readonly from: Day;
  readonly until: Day;
  readonly why: DayFree;
}

/** Free days that follow each other for one reason stand together. */
export function freeSpans(free: SessionItem['free']): readonly FreeSpan[] {
  const spans: FreeSpan[] = [];
  for (const { day, why } of free) {
    const last = spans.at(-1);
    if (last && last.why.kind === why.kind && last.why.name === why.name && dayNumber(day) === dayNumber(last.until) + 1) spans[spans.length - 1] = { ...last, until: day };
    else spans.push({ from: day, until: day, why });
  }
  return spans;
}

/** What the calendar says of the days: how many are days of lessons, and which are not, and why. */
export function CalendarWord({ item: { from, until, workingDays, free } }: { readonly item: SessionItem }) {
  const styles = useStyles();
  const words = useWords(sessionPageWords);
  const { language } = usePaneState();
  if (!from || !until) return <Notice intent="warning">{words.noDays}</Notice>;
  const said = freeSpans(free).map((span) => {
    const days = dayNumber(span.from) === dayNumber(span.until) ? words.dayMonth(span.from) : `${words.dayMonth(span.from)} – ${words.dayMonth(span.until)}`;
    return words.free(days, whyFree({ ...span.from, why: span.why }, language), span.why.kind);
  });
  // A day that is only perhaps free, or one of rest, hinders nobody; a holiday within a session is to be looked at.
  const grave = free.some(({ why: { kind } }) => kind === 'holiday' || kind === 'vacation') || workingDays === 0;
  return (
    <Notice intent={grave ? 'warning' : 'info'}>
      {workingDays === undefined ? words.daysUnknown : <span className={styles.strong}>{words.workingDays(workingDays)}</span>}
      {said.length > 0 && (
        <ul className={styles.list}>
          {said.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
