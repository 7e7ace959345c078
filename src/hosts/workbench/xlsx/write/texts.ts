/** Signs that no XML file may hold, and texts that read like one escaped: files write them `_x0007_`. */
const awkward = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|_(?=x[\dA-Fa-f]{4}_)/gu;

/** A text as files take it. Half of a pair of signs is no sign; it is shown as such. */
export const escaped = (text: string): string =>
  text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(awkward, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);

/** A text inside an element or an attribute. */
export const escapedXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
