import { answer, refuse, type Result } from '../../domain/result.ts';
import { addressOf } from '../../sheet/cells/address.ts';
import type { ComparedPlan } from '../../sheet/thematic/compared-plans.ts';
import { chosenSession } from '../../sheet/sessions/chosen-session.ts';
import type { NewSheet } from '../../sheet/workbook.ts';
import type { Language } from '../../text/language.ts';
import type { KnownProblem } from '../../text/problems.ts';
import { timetableWords } from '../../text/timetable.ts';
import { ownMark } from '../annual-grid.ts';
import { paper } from '../paper.ts';
import type { Report, ReportSource } from '../report.ts';
import { capital } from '../week-page.ts';
import { plansSideBySide } from './examples.ts';
import { sideRows } from './side-rows.ts';
import { strings } from './strings.ts';
import { last, writePair, writeSummary, type WrittenPair } from './side-table.ts';

/** The plans of the magnet schools beside those of their hubs, one table for each, the differences marked. */
export const thematicPlans: Report<'thematic-plans'> = {
  id: 'thematic-plans',
  about: 'sessions',
  examples: {
    accepts: [{ language: 'kk', cells: plansSideBySide, shows: ['Физика, 7-сынып (қазақ тілінде): № 1 тірек мектебі – № 5 ЖББМ', '‼ магнитте жоқ', '! 1 сабақ бұрын; сағаты 2, тіректе 1'] }],
    reports: [{ cells: [['Аудан', 'Саны'], ['Шет', 5]], problem: 'no-plan-pairs' }],
  },
  build(source: ReportSource, language: Language): Result<readonly NewSheet[], KnownProblem> {
    const compared = wished(source);
    const pairs = compared.filter(({ aligned }) => aligned !== undefined).map((each) => writtenPair(each, source, language));
    if (pairs.length === 0) return refuse({ code: 'no-plan-pairs', args: {} });
    const words = strings[language];
    const page = paper([6, 34, 8, 13, 6, 34, 8, 13, 32, 3, 12]);
    page.key('thematic-plans/title');
    page.line(words.heading, 'title', last);
    page.key('thematic-plans/legend');
    page.line(words.legend, 'note', last);
    writeSummary(page, pairs, language);
    const lonely = compared.filter(({ hub, hubSchool, plan }) => hub === undefined && hubSchool !== undefined && hubSchool !== plan.school.key);
    if (lonely.length > 0) {
      page.key('thematic-plans/lonely');
      page.line(words.lonely(lonely.map((each) => `${each.plan.school.name} (${aboutOf(each, language)})`).join('; ')), 'note', last);
    }
    // Those that differ first, each on a page of its own. What is equal throughout is there to look at, and printed where it alone was asked for.
    const [differing, equal] = [pairs.filter((pair) => pair.differing > 0), pairs.filter((pair) => pair.differing === 0)];
    const isPrinted = source.wishes.who !== undefined || equal.length === 0;
    if (!isPrinted) {
      page.key('thematic-plans/not-printed');
      page.line(words.notPrinted, 'note', last);
    }
    for (const pair of differing) writePair(page, pair, language);
    const printed = page.next;
    for (const pair of equal) writePair(page, pair, language);
    page.put(0, last + 2, ownMark('thematic-plans', source.today), 'note');
    return answer([page.finish({ name: words.sheet, landscape: true, repeatRows: [0, 0], printArea: { top: 0, left: 0, bottom: (isPrinted ? page.next : printed) - 1, right: last } })]);
  },
};

/** All plans, or those that are wished: a cell of one («КТЖ 5!A9»), the key of a school. */
function wished({ plans, wishes: { who } }: ReportSource): readonly ComparedPlan[] {
  const all = plans?.() ?? [];
  if (who === undefined) return all;
  return all.filter(({ plan }) => plan.school.key === who || placeOf(plan) === who.split(':')[0]);
}

/** The first cell of a plan: its own rows', where a list has many. */
const placeOf = ({ sheet, area, lines }: ComparedPlan['plan']): string => `${sheet}!${addressOf(Math.min(...lines.map(({ row }) => row)), area.left)}`;

const aboutOf = ({ plan }: ComparedPlan, language: Language): string => `${capital(plan.subject.name)}, ${classText(plan, language)}`;

const classText = ({ classes }: ComparedPlan['plan'], language: Language): string => timetableWords[language].class(classes.map(({ name }) => name.replace(/[\s-]*(?:сынып|класс)\p{L}*$/iu, '')).join(', '));

function writtenPair(compared: ComparedPlan, { wishes, today }: ReportSource, language: Language): WrittenPair {
  const { plan, hub, sessions } = compared;
  const words = strings[language];
  return {
    ...sideRows(compared, chosenSession(sessions, wishes.session, today), language),
    key: placeOf(plan),
    about: aboutOf(compared, language),
    title: words.pair(capital(plan.subject.name), classText(plan, language), words.language(plan.language ?? ''), hub!.school.name, plan.school.name),
    magnet: plan.school.name,
    hubLessons: hub!.lines.length,
    lessons: plan.lines.length,
  };
}
