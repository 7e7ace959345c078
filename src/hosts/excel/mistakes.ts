let last: string | undefined;

/** Keeps the last unexpected error for diagnostics: its name, message and place in our code, never a cell. */
export function noteMistake(mistake: unknown): void {
  last = mistake instanceof Error ? `${mistake.name}: ${mistake.message}\n${(mistake.stack ?? '').split('\n').slice(1, 6).join('\n')}` : String(mistake);
}

export const lastMistake = (): string | undefined => last;
