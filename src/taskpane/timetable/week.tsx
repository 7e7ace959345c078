import { Field, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { TimetableView, WeekView } from '../../jobs/desk.ts';
import { formatNumber } from '../../text/numbers.ts';
import { timetableWords } from '../../text/timetable.ts';
import { Choice } from '../parts/choice.tsx';
import { Section } from '../parts/section.tsx';
import { Small } from '../parts/text.tsx';
import { useRovingGrid } from '../parts/use-roving-grid.ts';
import { usePaneState, useWords } from '../use-pane.ts';
import { SlotButton } from './slot-button.tsx';
import { SlotDetails } from './slot-details.tsx';
import { clustersOf, firstClashing, weekRows, type WeekRow } from './week-rows.ts';
import { timetablePageWords } from './strings.ts';
import { weekWords } from './week-strings.ts';

const useStyles = makeStyles({
  scroller: { overflow: 'auto', maxHeight: '420px', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  table: { ...typographyStyles.caption1, borderCollapse: 'separate', borderSpacing: 0, width: '100%' },
  heading: { position: 'sticky', top: 0, zIndex: 1, padding: '4px 6px', textAlign: 'left', verticalAlign: 'bottom', minWidth: '80px', maxWidth: '140px', overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  corner: { left: 0, zIndex: 2, minWidth: '52px' },
  kind: { display: 'block', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  when: { position: 'sticky', left: 0, padding: '4px 6px', textAlign: 'left', fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap', backgroundColor: tokens.colorNeutralBackground3 },
  firstOfDay: { borderTop: `2px solid ${tokens.colorNeutralStroke1}` },
  cell: { padding: '1px' },
});

const none: readonly WeekView[] = [];

/** The schools' week side by side, the hub first: how many lessons, and where they clash, by colour and by sign. */
export function Week({ view }: { readonly view: TimetableView }) {
  const words = useWords(weekWords);
  const { slot } = usePaneState();
  const clusters = useMemo(() => clustersOf(view.weeks), [view]);
  const [chosen, setChosen] = useState<string>();
  const at = clusters.findIndex(([week]) => week?.school === chosen);
  const weeks = clusters[at < 0 ? firstClashing(clusters) : at] ?? none;
  const rows = useMemo(() => weekRows(weeks), [weeks]);
  if (rows.length === 0) return null;
  return (
    <Section title={words.title}>
      <Small>{words.about}</Small>
      {clusters.length > 1 && <Clusters clusters={clusters} chosen={weeks[0]?.school ?? ''} onChoose={setChosen} />}
      <WeekTable view={view} weeks={weeks} rows={rows} />
      <Small>{words.legend}</Small>
      {slot && <SlotDetails view={view} slot={slot} />}
    </Section>
  );
}

interface ClustersProps {
  readonly clusters: readonly (readonly WeekView[])[];
  /** The first school of the one that is shown. */
  readonly chosen: string;
  readonly onChoose: (school: string) => void;
}

/** Which schools are shown side by side: a hub with its magnets. */
function Clusters({ clusters, chosen, onChoose }: ClustersProps) {
  const words = useWords(weekWords);
  const { noSchool } = useWords(timetablePageWords);
  return (
    <Field label={words.which}>
      <Choice value={chosen} onChoose={onChoose}>
        {clusters.map(([first, ...others]) => (
          <option key={first!.school} value={first!.school}>
            {words.cluster(first!.name || noSchool, others.length)}
          </option>
        ))}
      </Choice>
    </Field>
  );
}

interface WeekTableProps {
  readonly view: TimetableView;
  readonly weeks: readonly WeekView[];
  readonly rows: readonly WeekRow[];
}

function WeekTable({ view, weeks, rows }: WeekTableProps) {
  const styles = useStyles();
  const words = useWords(weekWords);
  const { noSchool } = useWords(timetablePageWords);
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
            <WeekLine key={`${row.day} ${row.period}`} row={row} first={rows[at - 1]?.day !== row.day} weeks={weeks} view={view} item={(column) => roving.cell(at, column)} />
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
  readonly weeks: readonly WeekView[];
  readonly view: TimetableView;
  readonly item: (column: number) => object;
}

function WeekLine({ row: { day, period, cells }, first, weeks, view, item }: WeekLineProps) {
  const styles = useStyles();
  const { language } = usePaneState();
  const top = first && styles.firstOfDay;
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.when, top)}>
        {`${timetableWords[language].shortDays[day - 1]} ${formatNumber(period, language)}`}
      </th>
      {weeks.map((week, column) => (
        <td key={week.school} role="gridcell" className={mergeClasses(styles.cell, top)}>
          <SlotButton week={week} day={day} period={period} cell={cells[column]} view={view} item={item(column)} />
        </td>
      ))}
    </tr>
  );
}
