import { checks } from '../../checks/index.ts';
import type { Finding } from '../../jobs/run-checks.ts';
import type { Language } from '../../text/language.ts';
import { excerpt } from '../../text/excerpt.ts';
import { formatNumber } from '../../text/numbers.ts';
import { showFinding } from '../actions/findings.ts';
import { CellList } from '../parts/cell-list.tsx';
import { Section } from '../parts/section.tsx';
import { Small, useTextStyles } from '../parts/text.tsx';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import type { FindingGroup } from './groups.ts';
import { SeverityMark } from './severity-mark.tsx';
import { findingsWords } from './strings.ts';

/** The sentence in the language of the pane: the arguments of a finding belong to no language. */
export const messageOf = ({ check, args, message }: Finding, language: Language): string => checks[check]?.strings[language].finding(args) ?? message;

const placeOf = ({ sheet, address }: { readonly sheet: string; readonly address: string }) => `«${sheet}»!${address}`;

/** One check: its title, how serious it is, what it looks for, and everything it found. */
export function GroupCard({ group: { check, severity, findings } }: { readonly group: FindingGroup }) {
  const pane = usePane();
  const text = useTextStyles();
  const words = useWords(findingsWords);
  const { language, finding: current } = usePaneState();
  const about = checks[check]?.strings[language];
  const title = `${about?.title ?? check}: ${formatNumber(findings.length, language)}`;
  const at = findings.findIndex(({ index }) => index === current);
  return (
    <Section title={title}>
      <SeverityMark severity={severity} />
      {about && <Small>{about.about}</Small>}
      <CellList label={title} count={findings.length} current={at < 0 ? undefined : at} choose={(place) => void showFinding(pane, findings[place]!.index)}>
        {(place) => {
          const { finding } = findings[place]!;
          const [first, ...others] = finding.cells;
          const facts = [
            finding.expected === undefined ? '' : words.expected(finding.expected),
            others.length > 0 ? words.alsoIn(excerpt(others.map(placeOf).join(', '))) : '',
            finding.accepted === undefined ? '' : words.accepted(finding.accepted),
          ];
          return (
            <>
              {messageOf(finding, language)}
              <br />
              <span className={text.small}>
                <span className={text.link}>{first ? placeOf(first) : ''}</span>
                {facts.filter(Boolean).map((fact) => ` · ${fact}`)}
              </span>
            </>
          );
        }}
      </CellList>
    </Section>
  );
}
