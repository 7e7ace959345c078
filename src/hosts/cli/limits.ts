import type { Admitted } from '../../sheet/files/sniff.ts';

/** What one file may cost. A small file that takes more is hostile; a large one may take its time. */
export interface Limits {
  /** Of the processor, for reading the file. */
  readonly seconds: number;
  /** Of the processor, for what is done with its cells. */
  readonly thinking: number;
  /** Bytes that the helper may hold. */
  readonly memory: number;
}

/** So much slower may the clock of a busy computer be. */
export const patience = 4;

/** What the helper needs before anything is read. */
export const baseMemory = 100_000_000;

const small = 2_500_000;

/** Documents pack far better than workbooks, and are slower to read. */
const perSecond = { packed: 400_000, unpackedDocument: 2_000_000 } as const;
const mostForDocument = 8;

const thinking = 60;

/** A real workbook packs to a twelfth at best: what claims more is not believed. What a small file holds needs no more than the base. */
const mostPacking = 12;
const cellBytes = ({ format, packed, unpacked }: Admitted): number => (format === 'docx' ? 0 : Math.max(0, Math.min(unpacked, mostPacking * packed) - mostPacking * small));

export const limitsFor = (file: Admitted): Limits => ({
  seconds: 4 + (file.format === 'docx' ? Math.min(mostForDocument, Math.floor(file.unpacked / perSecond.unpackedDocument)) : Math.floor(Math.max(0, file.packed - small) / perSecond.packed)),
  thinking,
  memory: 380_000_000 + 25 * Math.max(Math.max(0, file.packed - small), cellBytes(file)),
});
