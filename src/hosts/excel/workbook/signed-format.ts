/** Excel takes 255 signs of a number format. */
const longest = 240;

/**
 * A number format that shows the same as another, with a sign before it.
 *
 * Takes    a number format in en-US form, a sign
 * Returns  four sections: positive, negative, zero, text; undefined where a format decides by conditions of its own, or is the system's
 */
export function signedFormat(format: string, sign: string): string | undefined {
  const sections = sectionsOf(format === '@' || format === '' ? 'General' : format);
  if (sections.some((section) => /^\s*(?:\[[^\]]*\])*\[(?:[<>=]|\$-F)/iu.test(section))) return undefined;
  const text = sections.length > 1 && holdsText(sections.at(-1)!) ? sections.pop()! : sections.length > 3 ? sections.pop()! : '@';
  const [positive = 'General', negative = `-${positive}`, zero = positive] = sections;
  if (sections.length > 3 || sections.some(holdsText)) return undefined;
  const signed = [positive, negative, zero, text].map((section) => withSign(section, sign)).join(';');
  return signed.length > longest ? undefined : signed;
}

/** A section that shows nothing goes on showing nothing; colours and languages stay in front. */
function withSign(section: string, sign: string): string {
  if (section === '') return '';
  const brackets = /^-?(?:\[[^\]]*\])*/u.exec(section)![0].replace(/^-/u, '');
  const rest = section.startsWith('-') ? `-${section.slice(1 + brackets.length)}` : section.slice(brackets.length);
  return `${brackets}"${sign} "${rest}`;
}

const holdsText = (section: string) => section.replace(/"[^"]*"|\\./gu, '').includes('@');

/** The parts between semicolons, those within quotes, brackets and behind a backslash aside. */
function sectionsOf(format: string): string[] {
  const parts = format.match(/"[^"]*"?|\\.?|\[[^\]]*\]?|;|[^"\\[;]+/gu) ?? [];
  const sections = [''];
  for (const part of parts) {
    if (part === ';') sections.push('');
    else sections[sections.length - 1] += part;
  }
  return sections;
}
