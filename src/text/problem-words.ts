import type { Problem } from '../domain/result.ts';

/** One sentence a problem: what is wrong, and what to do. */
export type ProblemWords<P extends Problem> = { readonly [Each in P as Each['code']]: (args: Each['args']) => string };
