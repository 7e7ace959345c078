/** The answer, or a reason a person can act on. Exceptions are for our own mistakes only. */
export type Result<Value, P extends Problem = Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: P };

/** A reason, as data. Its words are chosen in `src/text`. */
export interface Problem<Code extends string = string, Args = unknown> {
  readonly code: Code;
  readonly args: Args;
}

export const answer = <Value>(value: Value) => ({ ok: true, value }) as const;
export const refuse = <P extends Problem>(problem: P) => ({ ok: false, problem }) as const;
