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

/** The findings, those that were accepted with their notes. */
export function withAcceptances(findings: readonly Finding[], accepted: readonly Acceptance[]): readonly Finding[] {
  if (accepted.length === 0) return findings;
  const notes = new Map(accepted.map((acceptance) => [acceptanceKey(acceptance), acceptance.note]));
  return findings.map((finding) => {
    const note = notes.get(acceptanceKey(acceptanceOf(finding, '')));
    return note === undefined ? finding : { ...finding, accepted: note };
  });
}
