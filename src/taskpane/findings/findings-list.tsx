import { makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { acceptedOf, severityGroups, type FindingGroup } from './groups.ts';
import { SeverityIcon } from '../parts/severity-icon.tsx';
import { Body } from '../parts/text.tsx';
import { usePaneState, useWords } from '../use-pane.ts';
import { AcceptedSection } from './accepted-section.tsx';
import { CheckGroup } from './check-group.tsx';
import { Fold } from './fold.tsx';
import { findingsWords } from './strings.ts';
import { useFindingKeys } from '../parts/use-finding-keys.ts';
import { formatNumber } from '../../text/numbers.ts';

/** So many lines of a check are drawn at first, and so many more on request. */
const page = 20;

const useStyles = makeStyles({ list: { display: 'flex', flexDirection: 'column', gap: '12px' } });

const groupKey = ({ severity, check }: FindingGroup) => `${severity} ${check}`;

/** Every finding that the filter shows: by severity, then by check; what was let stand below. */
export function FindingsList() {
  const styles = useStyles();
  const words = useWords(findingsWords);
  const { checked, filter, folded, finding: current, language } = usePaneState();
  const findings = checked!.findings;
  const sections = severityGroups(findings, filter);
  const accepted = useMemo(() => acceptedOf(findings), [findings]);
  const [pages, setPages] = useState<Readonly<Record<string, number>>>({});
  const lengthOf = (group: FindingGroup) => {
    const at = group.items.findIndex(({ key }) => key === current);
    return Math.min(group.items.length, Math.max(pages[groupKey(group)] ?? 1, Math.ceil((at + 1) / page)) * page);
  };
  const acceptedShown = Math.min(accepted.length, Math.max(pages['accepted'] ?? 1, Math.ceil((accepted.findIndex(({ key }) => key === current) + 1) / page)) * page);
  const drawn = [
    ...sections.filter(({ severity }) => !folded.includes(severity)).flatMap(({ groups }) => groups.flatMap((group) => group.items.slice(0, lengthOf(group)))),
    ...(folded.includes('accepted') ? [] : accepted.slice(0, acceptedShown)),
  ].map(({ key }) => key);
  const keys = useFindingKeys(drawn, current);
  return (
    <div className={styles.list} ref={keys.list}>
      {sections.length === 0 && checked!.findings.length > accepted.length && <Body>{words.noneLeft}</Body>}
      {sections.map(({ severity, count, groups }) => (
        <Fold key={severity} part={severity} icon={<SeverityIcon severity={severity} />} title={`${words.severities[severity]}: ${formatNumber(count, language)}`}>
          {groups.map((group) => (
            <CheckGroup key={group.check} group={group} shown={lengthOf(group)} more={() => setPages({ ...pages, [groupKey(group)]: lengthOf(group) / page + 1 })} page={page} keys={keys} />
          ))}
        </Fold>
      ))}
      {accepted.length > 0 && <AcceptedSection accepted={accepted} shown={acceptedShown} more={() => setPages({ ...pages, accepted: acceptedShown / page + 1 })} page={page} keys={keys} />}
    </div>
  );
}
