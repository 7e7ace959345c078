import { oncePerText } from '../names/once.ts';
import { fold } from '../words/fold.ts';

/** A word folded for comparison; the same words come again and again. */
export const folded: (word: string) => string = oncePerText(fold);
