/** What a file may hold that the workbench does not keep. */
export type Loss = 'drawings' | 'comments' | 'pivots' | 'macros' | 'links';

const signs: Readonly<Record<Loss, RegExp>> = {
  drawings: /^xl\/(?:drawings\/drawing|charts|media)/u,
  comments: /^xl\/(?:comments|threadedcomments)/u,
  pivots: /^xl\/pivot/u,
  macros: /vbaproject/u,
  links: /^xl\/externallinks/u,
};

/** Told from the names of the parts: so that a person learns before saving what the saved file will not have. */
export const lossesIn = (names: readonly string[]): readonly Loss[] => (Object.keys(signs) as Loss[]).filter((loss) => names.some((name) => signs[loss].test(name)));
