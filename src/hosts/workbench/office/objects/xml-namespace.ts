/** The namespace of a document's root, '' for none; undefined where the text is not well-formed. */
export function namespaceOf(xml: string): string | undefined {
  const document = new DOMParser().parseFromString(xml.trim(), 'application/xml');
  const failed = document.getElementsByTagName('parsererror').length > 0 || !document.documentElement;
  return failed ? undefined : (document.documentElement.namespaceURI ?? '');
}
