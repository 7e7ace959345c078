import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Severity } from '../../checks/check.ts';
import type { TimetableView, WeekCell, WeekView } from '../../jobs/desk.ts';
import { markLooks } from '../../sheet/mark-looks.ts';
import { formatNumber } from '../../text/numbers.ts';
import { clockText, timetableWords } from '../../text/timetable.ts';
import { Section } from '../parts/section.tsx';
import { Small, useTextStyles } from '../parts/text.tsx';
import { useRovingGrid } from '../parts/use-roving-grid.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { SlotDetails } from './slot-details.tsx';
import { weekRows, worstOf, type WeekRow } from './week-rows.ts';
import { timetablePageWords } from './strings.ts';
import { slotWhen, weekWords } from './week-strings.ts';

const useStyles = makeStyles({
  scroller: { overflow: 'auto', maxHeight: '420px', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  table: { ...typographyStyles.caption1, borderCollapse: 'separate', borderSpacing: 0, width: '100%' },
  heading: { position: 'sticky', top: 0, zIndex: 1, padding: '4px 6px', textAlign: 'left', verticalAlign: 'bottom', minWidth: '80px', maxWidth: '140px', overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  corner: { left: 0, zIndex: 2, minWidth: '52px' },
  kind: { display: 'block', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  when: { position: 'sticky', left: 0, padding: '4px 6px', textAlign: 'left', fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap', backgroundColor: tokens.colorNeutralBackground3 },
  firstOfDay: { borderTop: `2px solid ${tokens.colorNeutralStroke1}` },
  cell: { padding: '1px' },
  button: {
    ...typographyStyles.caption1,
    width: '100%',
    position: 'relative',
    minHeight: '28px',
    padding: '2px 6px',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px',
    textAlign: 'left',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    scrollMargin: '64px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  time: { color: tokens.colorNeutralForeground2 },
  open: { border: `1px solid ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorNeutralBackground1Selected },
  sign: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1, '& span': { color: tokens.colorStatusDangerForeground1 } },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground1, '& span': { color: tokens.colorStatusWarningForeground1 } },
  question: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2, '& span': { color: tokens.colorBrandForeground2 } },
  style: {},
});

/** The schools' week side by side, the hub first: how many lessons, and where they clash, by colour and by sign. */
export function Week({ view }: { readonly view: TimetableView }) {
  const words = useWords(weekWords);
  const { slot } = usePaneState();
  const rows = useMemo(() => weekRows(view.weeks), [view]);
  if (rows.length === 0) return null;
  return (
    <Section title={words.title}>
      <Small>{words.about}</Small>
      <WeekTable view={view} rows={rows} />
      <Small>{words.legend}</Small>
      {slot && <SlotDetails view={view} slot={slot} />}
    </Section>
  );
}

interface WeekTableProps {
  readonly view: TimetableView;
  readonly rows: readonly WeekRow[];
}

function WeekTable({ view, rows }: WeekTableProps) {
  const styles = useStyles();
  const words = useWords(weekWords);
  const { noSchool } = useWords(timetablePageWords);
  const { weeks } = view;
  const known = weeks.some(({ hub }) => hub);
  const roving = useRovingGrid<HTMLTableElement>(rows.length, weeks.length);
  return (
    <div className={styles.scroller}>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table whose cells are gone through with the arrows */}
      <table role="grid" tabIndex={-1} aria-label={words.table} className={styles.table} ref={roving.table} onKeyDown={roving.onKeyDown}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.heading, styles.corner)}>
              {words.when}
            </th>
            {weeks.map(({ school, name, hub }) => (
              <th key={school} scope="col" className={styles.heading}>
                {name || noSchool}
                {known && <span className={styles.kind}>{hub ? words.hub : words.magnet}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <WeekLine key={`${row.day} ${row.period}`} row={row} first={rows[at - 1]?.day !== row.day} view={view} item={(column) => roving.cell(at, column)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface WeekLineProps {
  readonly row: WeekRow;
  /** The first one of its day. */
  readonly first: boolean;
  readonly view: TimetableView;
  readonly item: (column: number) => object;
}

function WeekLine({ row: { day, period, cells }, first, view, item }: WeekLineProps) {
  const styles = useStyles();
  const { language } = usePaneState();
  const top = first && styles.firstOfDay;
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.when, top)}>
        {`${timetableWords[language].shortDays[day - 1]} ${formatNumber(period, language)}`}
      </th>
      {view.weeks.map((week, column) => (
        <td key={week.school} role="gridcell" className={mergeClasses(styles.cell, top)}>
          <SlotButton week={week} day={day} period={period} cell={cells[column]} view={view} item={item(column)} />
        </td>
      ))}
    </tr>
  );
}

interface SlotButtonProps {
  readonly week: WeekView;
  readonly day: number;
  readonly period: number;
  readonly cell: WeekCell | undefined;
  readonly view: TimetableView;
  readonly item: object;
}

/** One period of one school: «Дүйсенбі, 3-сабақ, 10:20: 12 сабақ, 1 қайшылық». */
function SlotButton({ week, day, period, cell, view, item }: SlotButtonProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const words = useWords(weekWords);
  const { noSchool } = useWords(timetablePageWords);
  const { language, slot } = usePaneState();
  const worst: Severity | undefined = cell && worstOf(cell, view.findings);
  const open = slot?.at.school === week.school && slot.at.day === day && slot.at.period === period;
  const start = clockText(cell?.start);
  const clashes = cell?.findings.length ?? 0;
  const said = [cell && cell.lessons > 0 ? words.lessons(cell.lessons) : words.noLessons, clashes > 0 ? words.clashes(clashes) : ''].filter(Boolean).join(', ');
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, worst && styles[worst], open && styles.open)}
      aria-pressed={open}
      {...item}
      onClick={() => pane.dispatch({ type: 'slot', at: open ? undefined : { school: week.school, day, period } })}
    >
      <span className={text.heard}>{`${words.slot(week.name || noSchool, slotWhen(language, { day, period, start }))}: ${said}`}</span>
      <span aria-hidden="true" className={styles.sign}>
        {cell && cell.lessons > 0 ? formatNumber(cell.lessons, language) : '·'}
        {worst && ` ${markLooks[worst].sign}${clashes > 1 ? clashes : ''}`}
      </span>
      <span aria-hidden="true" className={styles.time}>
        {start}
      </span>
    </button>
  );
}
