import { excerpt } from '../../text/excerpt.ts';
import type { Language } from '../../text/language.ts';
import { formatNumber } from '../../text/numbers.ts';
import { showFinding } from '../actions/findings.ts';
import { FindingButton } from '../parts/finding-button.tsx';
import type { useFindingKeys } from '../parts/use-finding-keys.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { FindingDetails } from './finding-details.tsx';
import type { KeyedFinding } from './finding-key.ts';
import { findingsWords } from './strings.ts';

/** A large number as the sentence above it writes it; a long text as much of it as a line carries. */
const readable = (expected: string, language: Language): string => (/^\d{5,15}$/u.test(expected) ? formatNumber(Number(expected), language) : excerpt(expected));

interface FindingLineProps {
  readonly item: KeyedFinding;
  readonly keys: ReturnType<typeof useFindingKeys>;
}

/** One finding. Pressed, what can be done about it opens below. */
export function FindingLine({ item: { key, finding }, keys }: FindingLineProps) {
  const pane = usePane();
  const words = useWords(findingsWords);
  const { language, finding: currentKey } = usePaneState();
  const current = currentKey === key;
  const facts = [finding.expected === undefined ? '' : words.expected(readable(finding.expected, language)), finding.accepted ? words.note(finding.accepted) : ''];
  return (
    <FindingButton finding={finding} facts={facts} current={current} keys={keys.item(key)} onPress={() => void showFinding(pane, key)}>
      {current && <FindingDetails item={{ key, finding }} />}
    </FindingButton>
  );
}
