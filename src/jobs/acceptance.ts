import type { Finding } from './run-checks.ts';

/** A finding that a person looked at and let stand. It is found anew when its cell or what is wrong there changes. */
export interface Acceptance {
  readonly check: string;
  readonly sheet: string;
  readonly address: string;
  /** What was found, as JSON. */
  readonly args: string;
  readonly note: string;
}

export const acceptanceKey = ({ check, sheet, address, args }: Omit<Acceptance, 'note'>): string => [check, sheet, address, args].join('\n');

/** The acceptance of a finding, with a person's note. */
export const acceptanceOf = ({ check, cells, args }: Finding, note: string): Acceptance => ({
  check,
  sheet: cells[0]!.sheet,
  address: cells[0]!.address,
  args: JSON.stringify(args),
  note,
});

/**
 * The findings, those that were accepted with their notes.
 *
 * Takes    findings; what a person accepted
 * Returns  the findings in their order. Where rows were put in above, the one finding that says the same on the same sheet is meant
 * Refuses  nothing
 */
export function withAcceptances(findings: readonly Finding[], accepted: readonly Acceptance[]): readonly Finding[] {
  if (accepted.length === 0) return findings;
  const found = findings.map((finding) => ({ finding, own: acceptanceOf(finding, '') }));
  const keys = new Set(found.map(({ own }) => acceptanceKey(own)));
  const notes = new Map(accepted.map((acceptance) => [acceptanceKey(acceptance), acceptance.note]));
  const moved = new Map(accepted.filter((acceptance) => !keys.has(acceptanceKey(acceptance))).map((acceptance) => [anywhere(acceptance), acceptance.note]));
  const alike = new Map<string, number>();
  for (const { own } of found) if (!notes.has(acceptanceKey(own))) alike.set(anywhere(own), (alike.get(anywhere(own)) ?? 0) + 1);
  return found.map(({ finding, own }) => {
    const note = notes.get(acceptanceKey(own)) ?? (alike.get(anywhere(own)) === 1 ? moved.get(anywhere(own)) : undefined);
    return note === undefined ? finding : { ...finding, accepted: note };
  });
}

const anywhere = (acceptance: Omit<Acceptance, 'note'>): string => acceptanceKey({ ...acceptance, address: '' });
