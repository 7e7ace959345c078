import { refuse } from '../../domain/result.ts';
import { paneLimit } from '../../sheet/files/sniff.ts';

const megabyte = 1_000_000;

/** The refusal of a file that is larger than a pane may open. */
export const tooLarge = ({ length }: Uint8Array) =>
  length > paneLimit ? refuse({ code: 'file-too-large' as const, args: { megabytes: Math.ceil(length / megabyte), limit: paneLimit / megabyte } }) : undefined;
