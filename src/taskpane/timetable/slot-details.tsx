import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useId } from 'react';
import type { TimetableView } from '../../jobs/desk.ts';
import { clockText } from '../../text/timetable.ts';
import { show } from '../actions/show.ts';
import { readSlot, showClash } from '../actions/timetable-clashes.ts';
import { announce } from '../actions/pane.ts';
import { keyed } from '../findings/finding-key.ts';
import { messageOf } from '../findings/words-of.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { CellList } from '../parts/cell-list.tsx';
import { SeverityIcon } from '../parts/severity-icon.tsx';
import { Body, useTextStyles } from '../parts/text.tsx';
import { frameWords } from '../strings.ts';
import type { TimetableState } from '../timetable-state.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { lessonText } from './lesson-text.ts';
import { timetablePageWords } from './strings.ts';
import { slotWhen, weekWords } from './week-strings.ts';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px', border: `1px solid ${tokens.colorBrandStroke1}`, borderRadius: tokens.borderRadiusMedium, minWidth: 0 },
  heading: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  part: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface SlotDetailsProps {
  readonly view: TimetableView;
  readonly slot: NonNullable<TimetableState['slot']>;
}

/** The lessons of one school in one period, and what is wrong with them; each leads to its cell. The focus stays in the table. */
export function SlotDetails({ view, slot: { at, lessons } }: SlotDetailsProps) {
  const styles = useStyles();
  const heading = useId();
  const pane = usePane();
  const words = useWords(weekWords);
  const frame = useWords(frameWords);
  const { noSchool } = useWords(timetablePageWords);
  const { language } = usePaneState();
  const week = view.weeks.find(({ school }) => school === at.school);
  const cell = week?.cells.find(({ day, period }) => day === at.day && period === at.period);
  const title = words.slot(week?.name || noSchool, slotWhen(language, { ...at, start: clockText(cell?.start) }));
  // The same place may hold other lessons after an edit.
  useEffect(() => void readSlot(pane, at), [pane, at, view]);
  const count = lessons?.length;
  useEffect(() => {
    if (count !== undefined) announce(pane, `${title}: ${count === 0 ? words.noLessons : words.lessons(count)}`);
  }, [pane, count, title, words]);
  return (
    <section className={styles.box} aria-labelledby={heading}>
      <h4 id={heading} className={styles.heading}>
        {title}
      </h4>
      {lessons?.length === 0 && <Body>{words.noLessons}</Body>}
      {lessons && lessons.length > 0 && <SlotLessons lessons={lessons} />}
      {cell && cell.findings.length > 0 && <SlotFindings view={view} places={cell.findings} />}
      <div>
        <ActionButton onClick={() => pane.dispatch({ type: 'slot', at: undefined })}>{frame.close}</ActionButton>
      </div>
    </section>
  );
}

function SlotLessons({ lessons }: { readonly lessons: NonNullable<SlotDetailsProps['slot']['lessons']> }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const words = useWords(weekWords);
  const { shown } = usePaneState();
  const current = lessons.findIndex(({ sheet, address }) => shown?.sheet === sheet && shown.address === address);
  return (
    <>
      <h5 className={styles.part}>{words.slotLessons}</h5>
      <CellList label={words.slotLessons} count={lessons.length} current={current < 0 ? undefined : current} choose={(index) => void show(pane, lessons[index]!.sheet, lessons[index]!.address, 'timetable')}>
        {(index) => (
          <>
            {lessonText(lessons[index]!)}
            <br />
            <span className={text.small}>
              <span className={text.link}>{`${lessons[index]!.sheet}!${lessons[index]!.address}`}</span>
            </span>
          </>
        )}
      </CellList>
    </>
  );
}

function SlotFindings({ view: { findings }, places }: { readonly view: TimetableView; readonly places: readonly number[] }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(weekWords);
  const { language, clash } = usePaneState();
  const items = places.flatMap((place) => keyed(findings)[place] ?? []);
  const current = items.findIndex(({ key }) => key === clash);
  return (
    <>
      <h5 className={styles.part}>{words.slotFindings}</h5>
      <CellList label={words.slotFindings} count={items.length} current={current < 0 ? undefined : current} choose={(index) => void showClash(pane, items[index]!.key)}>
        {(index) => (
          <>
            <SeverityIcon severity={items[index]!.finding.severity} /> {messageOf(items[index]!.finding, language)}
          </>
        )}
      </CellList>
    </>
  );
}
