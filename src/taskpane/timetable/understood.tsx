import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { AxisView, TimetableTableView } from '../../jobs/desk.ts';
import type { Language } from '../../text/language.ts';
import { timetableWords } from '../../text/timetable.ts';
import { show } from '../actions/show.ts';
import { correctTimetable } from '../actions/timetable-corrections.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { useButtonStyles } from '../parts/button-styles.ts';
import { CellList } from '../parts/cell-list.tsx';
import { Notice } from '../parts/notice.tsx';
import { Small, useTextStyles } from '../parts/text.tsx';
import { useRoving } from '../parts/use-roving.ts';
import { frameWords } from '../strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { CorrectionForm } from './correction-form.tsx';
import { lessonText, lessonWhen } from './lesson-text.ts';
import { understoodWords } from './understood-strings.ts';

const page = 12;
const axes = ['days', 'periods', 'times', 'classes', 'others'] as const;

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '8px', border: `1px solid ${tokens.colorBrandStroke1}`, borderRadius: tokens.borderRadiusMedium, minWidth: 0 },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  labels: { display: 'flex', flexWrap: 'wrap', gap: '2px 4px', alignItems: 'baseline' },
});

/** How a timetable was understood: its outline, its labels, a few lessons, what was not understood; and the way to correct it. */
export function Understood({ table }: { readonly table: TimetableTableView }) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const pane = usePane();
  const words = useWords(understoodWords);
  return (
    <div className={styles.box}>
      <div>
        <button type="button" className={buttons.link} onClick={() => void show(pane, table.sheet, table.address, 'understood')}>
          {words.outline(table.address)}
        </button>
        {axes.map((axis) => (
          <Axis key={axis} table={table} name={words.axes[axis]} labels={table.axes[axis]} days={axis === 'days'} />
        ))}
      </div>
      <Hidden table={table} />
      {table.samples.length > 0 && <Samples table={table} />}
      {table.misread > 0 && <NotUnderstood table={table} />}
      <CorrectionForm table={table} />
    </div>
  );
}

interface AxisProps {
  readonly table: TimetableTableView;
  readonly name: string;
  readonly labels: readonly AxisView[];
  readonly days: boolean;
}

/** The labels of one axis, each leading to its cell. Beside a day that is written otherwise stands which day it is. */
function Axis({ table: { sheet }, name, labels, days }: AxisProps) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const pane = usePane();
  const frame = useWords(frameWords);
  const { language } = usePaneState();
  const [shown, setShown] = useState(page);
  const drawn = labels.slice(0, shown);
  const roving = useRoving<HTMLDivElement>(drawn.length, 'horizontal');
  const id = useId();
  if (labels.length === 0) return null;
  return (
    <div className={styles.labels}>
      <Small>
        <span id={id}>{`${name}:`}</span>
      </Small>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys belong to the buttons inside */}
      <div role="group" aria-labelledby={id} className={styles.labels} ref={roving.list} onKeyDown={roving.onKeyDown}>
        {drawn.map((label, place) => (
          <button key={place} type="button" className={buttons.link} title={label.address} {...roving.item(place)} onClick={() => void show(pane, sheet, label.address, 'understood')}>
            {days ? dayLabel(label, language) : label.text}
          </button>
        ))}
      </div>
      {shown < labels.length && (
        <button type="button" className={buttons.link} onClick={() => setShown(labels.length)}>
          {frame.more(labels.length - shown)}
        </button>
      )}
    </div>
  );
}

/** «ПН = понедельник»: which day a label says, unless it says it in full. */
function dayLabel({ text, means }: AxisView, language: Language): string {
  const day = typeof means === 'number' ? timetableWords[language].days[means - 1] : undefined;
  return day === undefined || text.trim().toLowerCase() === day ? text : `${text} = ${day}`;
}

/** Lessons that nobody sees are offered, never read in silence. */
function Hidden({ table }: { readonly table: TimetableTableView }) {
  const pane = usePane();
  const words = useWords(understoodWords);
  if (table.hiddenLines === 0 || table.correction.withHidden) return null;
  return (
    <Notice
      intent="info"
      actions={
        <ActionButton waits onClick={() => void correctTimetable(pane, { ...table.correction, withHidden: true })}>
          {words.readHidden}
        </ActionButton>
      }
    >
      {words.hiddenLines(table.hiddenLines)}
    </Notice>
  );
}

function Samples({ table: { samples } }: { readonly table: TimetableTableView }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const words = useWords(understoodWords);
  const { language, shown } = usePaneState();
  const current = samples.findIndex(({ sheet, address }) => shown?.sheet === sheet && shown.address === address);
  return (
    <div>
      <h4 className={styles.heading}>{words.samples}</h4>
      <CellList label={words.samples} count={samples.length} current={current < 0 ? undefined : current} choose={(index) => void show(pane, samples[index]!.sheet, samples[index]!.address, 'understood')}>
        {(index) => (
          <>
            {lessonText(samples[index]!)}
            <br />
            <span className={text.small}>
              {`${lessonWhen(language, samples[index]!)} · `}
              <span className={text.link}>{samples[index]!.address}</span>
              {samples[index]!.ambiguous && ` · ${words.ambiguous}`}
            </span>
          </>
        )}
      </CellList>
    </div>
  );
}

function NotUnderstood({ table: { sheet, notUnderstood, misread } }: { readonly table: TimetableTableView }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const words = useWords(understoodWords);
  const { shown } = usePaneState();
  const current = notUnderstood.findIndex(({ address }) => shown?.sheet === sheet && shown.address === address);
  return (
    <div>
      <h4 className={styles.heading}>{words.notUnderstood(misread)}</h4>
      <CellList label={words.notUnderstood(misread)} count={notUnderstood.length} current={current < 0 ? undefined : current} choose={(index) => void show(pane, sheet, notUnderstood[index]!.address, 'understood')}>
        {(index) => (
          <>
            {`«${notUnderstood[index]!.text}» `}
            <span className={text.link}>{notUnderstood[index]!.address}</span>
          </>
        )}
      </CellList>
      {notUnderstood.length < misread && <Small>{words.listed(notUnderstood.length, misread)}</Small>}
    </div>
  );
}
