import { holidayYears } from '../../domain/calendar/holidays.ts';
import { vacations } from '../../domain/calendar/vacations.ts';
import type { Looked } from '../../jobs/desk.ts';
import { Body, Small } from '../parts/text.tsx';
import { usePaneState, useWords } from '../use-pane.ts';
import { findingsWords } from './strings.ts';
import { quoted, titleOf } from './words-of.ts';

const vacationYears = [...new Set(vacations.map(({ schoolYear }) => `${schoolYear}-${schoolYear + 1}`))].join(', ');

/** How much was looked at, and what was not. */
export function LookedAt({ looked }: { readonly looked: Looked }) {
  const words = useWords(findingsWords);
  const { remembered, language } = usePaneState();
  return (
    <>
      <Body>{words.looked(looked)}</Body>
      {looked.hiddenSheets.length > 0 && <Body>{words.hiddenSheets(looked.hiddenSheets.map((name) => quoted(name, language)).join(', '))}</Body>}
      {remembered.off.length > 0 && <Body>{words.switchedOff(remembered.off.map((check) => quoted(titleOf(check, language), language)).join(', '))}</Body>}
      {looked.checks.includes('day-off') && <Small>{words.calendar(holidayYears.first, holidayYears.last, vacationYears)}</Small>}
      <Small>{words.onlyKnown}</Small>
    </>
  );
}
