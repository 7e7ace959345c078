import type { FileProblem } from './file-problem.ts';

/** SheetJS has no error codes; its message is the only sign of an encrypted .xls. */
export const parseProblem = (error: unknown): FileProblem => ({ code: /password-protected/iu.test(String(error)) ? 'file-encrypted' : 'file-damaged', args: {} });
