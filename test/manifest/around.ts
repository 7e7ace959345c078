import type { FunctionsFile } from '../../src/hosts/metadata/function-metadata.ts';

/** What the manifest speaks of and does not hold. */
export interface Around {
  /** Of package.json. */
  readonly version: string;
  /** The commands that the add-in associates. */
  readonly commandIds: readonly string[];
  /** The metadata files of the site, by name. */
  readonly functions: Readonly<Record<string, FunctionsFile>>;
  /** Width and height of an image of the site in pixels; undefined where there is none. */
  readonly imageSize: (name: string) => readonly [width: number, height: number] | undefined;
  /** Whether the site has a file. */
  readonly hasFile: (name: string) => boolean;
}

/** What is wrong, one sentence each; empty where all is well. */
export type Complaints = readonly string[];

export const complainIf = (wrong: boolean, complaint: string): Complaints => (wrong ? [complaint] : []);
