const longest = 80;

/** A text from a cell, as much of it as a sentence can carry. */
export const excerpt = (text: string): string => (text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text);
