import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { TimetableView, WeekCell, WeekView } from '../../jobs/desk.ts';
import { markLooks } from '../../sheet/mark-looks.ts';
import { formatNumber } from '../../text/numbers.ts';
import { clockText } from '../../text/timetable.ts';
import { useTextStyles } from '../parts/text.tsx';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { timetablePageWords } from './strings.ts';
import { worstOf } from './week-rows.ts';
import { slotWhen, weekWords } from './week-strings.ts';

const useStyles = makeStyles({
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
  open: { border: `1px solid ${tokens.colorCompoundBrandStroke}`, outline: `1px solid ${tokens.colorCompoundBrandStroke}` },
  sign: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1, '& span': { color: tokens.colorStatusDangerForeground1 } },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground1, '& span': { color: tokens.colorStatusWarningForeground1 } },
  question: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2, '& span': { color: tokens.colorBrandForeground2 } },
  style: {},
});

interface SlotButtonProps {
  readonly week: WeekView;
  readonly day: number;
  readonly period: number;
  readonly cell: WeekCell | undefined;
  readonly view: TimetableView;
  readonly item: object;
}

/** One period of one school: «Дүйсенбі, 3-сабақ, 10:20: 12 сабақ, 1 қайшылық». */
export function SlotButton({ week, day, period, cell, view, item }: SlotButtonProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const words = useWords(weekWords);
  const { noSchool } = useWords(timetablePageWords);
  const { language, slot } = usePaneState();
  const worst = cell && worstOf(cell, view.findings);
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
