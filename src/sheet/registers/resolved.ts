/** The key of the record that a text names, or the names that may be meant. `several`: it names more than one. */
export type Resolved = { readonly key: string } | { readonly key: undefined; readonly several: boolean; readonly candidates: readonly string[] };

export const mostCandidates = 5;

export const notFound = (candidates: readonly string[] = [], several = false): Resolved => ({ key: undefined, several, candidates: [...new Set(candidates)].slice(0, mostCandidates) });
