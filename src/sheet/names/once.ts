/** Texts that come again and again (the same names in 60 sheets) are read once; no more than so many are remembered. */
const most = 20_000;
/** No sentence and no list of names is longer; what is, was not written by a person. */
export const longestRead = 4000;
/** Nor is a word. */
export const longestWord = 40;

export function oncePerText<Read>(read: (text: string) => Read): (text: string) => Read {
  const known = new Map<string, Read>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined && !known.has(text)) {
      if (known.size >= most) known.clear();
      known.set(text, (found = read(text)));
    }
    return found as Read;
  };
}
