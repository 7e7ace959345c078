/**
 * A text that Excel would take for something else: a formula, a number, a date (`7-11`), a percentage, a truth value.
 * Nearly all of these hold a digit or begin with a sign.
 */
export const mayBeTaken = (text: string): boolean => /^[=+\-@']|\d/u.test(text) || /^\s*(?:true|false|истина|ложь|ақиқат|жалған)\s*$/iu.test(text) || text.startsWith('#');

/** The same text as it must be handed to Excel to stay one. */
export const asText = (text: string): string => (mayBeTaken(text) ? `'${text}` : text);
