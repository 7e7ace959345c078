import type { Admitted } from '../../sheet/files/sniff.ts';

/** What one file may cost. A small file that takes more is hostile; a large one may take its time. */
export interface Limits {
  readonly seconds: number;
  /** Bytes that the helper may hold. */
  readonly memory: number;
}

/** What the helper needs before anything is read. */
export const baseMemory = 100_000_000;

const small = 2_500_000;

export const limitsFor = ({ packed }: Admitted): Limits => ({
  seconds: 4 + Math.floor(Math.max(0, packed - small) / 400_000),
  memory: 380_000_000 + 25 * Math.max(0, packed - small),
});
