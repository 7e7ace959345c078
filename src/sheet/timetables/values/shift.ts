import { oncePerText } from '../../names/once.ts';

/** 1 or 2, as «1», «II смена», «екінші ауысым» say; undefined where a text says none. */
export const shiftOf = oncePerText((text: string): number | undefined => {
  if (/^\s*(?:1|[IІ]|бір\p{L}*|перв\p{L}*)(?!\p{L})/iu.test(text)) return 1;
  return /^\s*(?:2|[IІ]{2}|екін\p{L}*|втор\p{L}*)(?!\p{L})/iu.test(text) ? 2 : undefined;
});
