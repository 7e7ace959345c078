import { child, childrenOf, type Xml } from './xml.ts';

/** What a file may hold that the workbench does not keep; `styles`: all looks, of an old file. */
export type Loss = 'drawings' | 'comments' | 'pivots' | 'macros' | 'links' | 'conditional-formats' | 'styles';

const signs = {
  drawings: /^xl\/(?:drawings\/drawing|charts|media)/u,
  comments: /^xl\/(?:comments|threadedcomments)/u,
  pivots: /^xl\/pivot/u,
  macros: /vbaproject/u,
  links: /^xl\/externallinks/u,
} as const;

/** Told from what a sheet's own part has. */
export const lossesOf = (sheet: Xml): readonly Loss[] => [
  // Rules of the file's own kind are kept; those among its extensions (icons of one's own, bars with a border) are not.
  ...(childrenOf(child(sheet, 'extLst'), 'ext').some((extension) => child(extension, 'conditionalFormattings')) ? (['conditional-formats'] as const) : []),
];

/** Told from the names of the parts: so that a person learns before saving what the saved file will not have. */
export const lossesIn = (names: readonly string[]): readonly Loss[] => (Object.keys(signs) as (keyof typeof signs)[]).filter((loss) => names.some((name) => signs[loss].test(name)));
