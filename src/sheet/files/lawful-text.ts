/** A text without characters that no XML file may hold: Excel and Word would call the file damaged. */
export const lawfulText = (text: string): string => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD');
