import { makeStyles, typographyStyles } from '@fluentui/react-components';
import type { CostsView, RouteView, SessionView } from '../../jobs/desk.ts';
import { formatNumber } from '../../text/numbers.ts';
import { previewSessionTables } from '../actions/session-form.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Notice } from '../parts/notice.tsx';
import { Body, Small, useTextStyles } from '../parts/text.tsx';
import { wizardWords } from '../registers/wizard-strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { Figures } from './figures-table.tsx';
import { Part } from './part.tsx';
import { sessionPeopleWords } from './people-strings.ts';
import { sessionPageWords } from './strings.ts';
import { tableName } from './table-name.ts';

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  item: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  plain: { margin: 0, paddingLeft: '20px' },
});

/** An amount rounded to whole tenge. */
const useAmount = () => {
  const { language } = usePaneState();
  return (amount: number | undefined, digits?: number) => (amount === undefined ? '–' : formatNumber(digits === undefined ? Math.round(amount) : Number(amount.toFixed(digits)), language));
};

/** How the pupils travel, and what the session costs by the district's own rates; what is not entered is named, never guessed. */
export function Costs({ costs, missing }: { readonly costs: CostsView | undefined; readonly missing: SessionView['missing'] }) {
  const words = useWords(sessionPeopleWords);
  const amount = useAmount();
  return (
    <Part part="costs" fact={costs?.total === undefined ? '' : words.tenge(amount(costs.total))}>
      {costs ? <Costed costs={costs} /> : <Body>{words.noCosts}</Body>}
      <Templates missing={missing} />
    </Part>
  );
}

function Templates({ missing }: { readonly missing: SessionView['missing'] }) {
  const pane = usePane();
  const page = useWords(sessionPageWords);
  const wizard = useWords(wizardWords);
  const { language } = usePaneState();
  const needed = (['routes', 'rates'] as const).filter((kind) => missing.includes(kind));
  if (needed.length === 0) return null;
  return (
    <ActionsRow>
      {needed.map((kind) => (
        <ActionButton key={kind} waits onClick={() => void previewSessionTables(pane, [kind], wizard.planned)}>
          {page.addTables(tableName(kind, language))}
        </ActionButton>
      ))}
    </ActionsRow>
  );
}

function Costed({ costs }: { readonly costs: CostsView }) {
  const styles = useStyles();
  const words = useWords(sessionPeopleWords);
  const amount = useAmount();
  const { daily, days, pupils, lodging, unsaid, routes, lines, total, perPupil, perDay, bySchool, lacking } = costs;
  return (
    <>
      <Body>{daily ? words.daily : words.weekly}</Body>
      <Small>{[words.pupils(pupils), words.days(days), ...(lodging > 0 ? [words.lodging(lodging)] : []), ...(unsaid > 0 && !daily ? [words.unsaid(unsaid)] : [])].join(' · ')}</Small>
      {lacking.length > 0 && (
        <Notice intent="warning">
          {`${words.lacking}:`}
          <ul className={styles.plain}>
            {lacking.map((kind) => (
              <li key={kind}>{words.rates[kind]}</li>
            ))}
          </ul>
          {words.lackingAbout}
        </Notice>
      )}
      {routes.length > 0 && <h4 className={styles.heading}>{words.routes}</h4>}
      <ul className={styles.list}>
        {routes.map((route) => (
          <Route key={`${route.from}\n${route.to}`} route={route} />
        ))}
      </ul>
      {lines.length > 0 && (
        <Figures
          caption={words.costs}
          headings={[words.what, words.quantity, words.rate, words.amount]}
          rows={[...lines.map(({ kind, name, quantity, rate, amount: sum }) => [name === '' ? words.lines[kind] : `${words.lines[kind]}: ${name}`, amount(quantity, 1), rate === undefined ? words.notGiven : amount(rate, 2), amount(sum)]), [words.total, '', '', amount(total)]]}
          total
        />
      )}
      {total !== undefined && <Small>{[perPupil === undefined ? '' : words.perPupil(amount(perPupil)), perDay === undefined ? '' : words.perDay(amount(perDay))].filter(Boolean).join(' · ')}</Small>}
      {bySchool.length > 0 && <Figures caption={words.costsBySchool} headings={[words.school, words.amount]} rows={bySchool.map(({ name, amount: sum }) => [name, amount(sum)])} />}
    </>
  );
}

function Route({ route: { from, to, pupils, seats, runs, trips, kilometres, litres, vehicle, seatsShort, without } }: { readonly route: RouteView }) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(sessionPeopleWords);
  const { language } = usePaneState();
  const number = (value: number | undefined) => (value === undefined ? '' : formatNumber(Number(value.toFixed(1)), language));
  return (
    <li className={styles.item}>
      <span className={text.strong}>{words.route(from, to)}</span>
      <span className={text.small}>{[without ? words.pupils(pupils) : words.seats(pupils, seats, trips), vehicle].filter(Boolean).join(', ')}</span>
      {without ? <span className={text.strong}>{`⚠ ${words.noRoute}`}</span> : <span className={text.small}>{words.ways(runs, number(kilometres), number(litres))}</span>}
      {seatsShort > 0 && <span className={text.strong}>{`⚠ ${words.seatsShort(seatsShort)}`}</span>}
    </li>
  );
}
