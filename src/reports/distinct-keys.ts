/** Keys of rows made of what the rows say: one that comes again gets a number behind it. */
export function distinctKeys(): (...parts: readonly string[]) => string {
  const used = new Map<string, number>();
  return (...parts) => {
    const key = parts.join('|').toLowerCase();
    const times = (used.get(key) ?? 0) + 1;
    used.set(key, times);
    return times === 1 ? key : `${key}#${times}`;
  };
}
