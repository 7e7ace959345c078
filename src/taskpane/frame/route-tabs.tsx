import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CalendarWeekNumbersRegular } from '@fluentui/react-icons/svg/calendar-week-numbers';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { PeopleCommunityRegular } from '@fluentui/react-icons/svg/people-community';
import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import { go } from '../actions/start.ts';
import { routes, type Route } from '../environment.ts';
import { useRoving } from '../parts/use-roving.ts';
import { frameWords } from '../strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';

const icons = {
  staff: <PeopleTeamRegular />,
  registers: <TableRegular />,
  reports: <DocumentTableRegular />,
  timetable: <CalendarWeekNumbersRegular />,
  session: <PeopleCommunityRegular />,
  findings: <ClipboardTaskListLtrRegular />,
  settings: <SettingsRegular />,
  help: <QuestionCircleRegular />,
} as const satisfies Record<Route, unknown>;

const useStyles = makeStyles({
  // Four and four beside a workbook, the longest word of the second row with the most room; all in a row where there is room.
  list: { display: 'grid', gridTemplateColumns: 'repeat(24, minmax(0, 1fr))', '@media (min-width: 960px)': { gridTemplateColumns: 'repeat(8, minmax(0, 1fr))' } },
  tab: {
    ...typographyStyles.caption1,
    gridColumn: 'span 6',
    ':nth-child(5)': { gridColumn: 'span 7' },
    ':nth-child(6)': { gridColumn: 'span 5' },
    '@media (min-width: 960px)': { gridColumn: 'span 1', ':nth-child(5)': { gridColumn: 'span 1' }, ':nth-child(6)': { gridColumn: 'span 1' } },
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '4px',
    minHeight: '32px',
    padding: '4px 2px 2px',
    border: 'none',
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    // Where four stand beside each other in a narrow pane, words come first.
    '& > svg': { fontSize: '16px', flexShrink: 0, '@media (max-width: 399px)': { display: 'none' } },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    // Forced colours make a transparent border a visible one.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  selected: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { color: 'Highlight', borderBottomColor: 'Highlight' },
  },
});

export const tabId = (route: Route) => `tirek-tab-${route}`;
export const panelId = 'tirek-panel';

/** The routes. Arrows move, Enter opens. Fluent's own list of tabs puts hidden stops around itself, which hearers stumble over. */
export function RouteTabs() {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(frameWords);
  const { route } = usePaneState();
  const roving = useRoving<HTMLDivElement>(routes.length, 'horizontal', routes.indexOf(route));
  return (
    <div role="tablist" tabIndex={-1} aria-label={words.sections} className={styles.list} ref={roving.list} onKeyDown={roving.onKeyDown}>
      {routes.map((each, place) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={tabId(each)}
          aria-selected={each === route}
          {...(each === route ? { 'aria-controls': panelId } : {})}
          className={mergeClasses(styles.tab, each === route && styles.selected)}
          {...roving.item(place)}
          onClick={() => void go(pane, each)}
        >
          {icons[each]}
          {words.routes[each]}
        </button>
      ))}
    </div>
  );
}
