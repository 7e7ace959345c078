/** Remembers one answer: the same inputs, one by one, give the same object. */
export function keeping<Inputs extends readonly unknown[], Made>(make: (...inputs: Inputs) => Made): (...inputs: Inputs) => Made {
  let last: { readonly inputs: Inputs; readonly made: Made } | undefined;
  return (...inputs) => {
    if (last?.inputs.length === inputs.length && inputs.every((input, at) => input === last!.inputs[at])) return last.made;
    last = { inputs, made: make(...inputs) };
    return last.made;
  };
}

/** Remembers one answer by what it says: equal answers are the same object. */
export function sameIfEqual<Made>(written: (made: Made) => string): (made: Made) => Made {
  let last: { readonly said: string; readonly made: Made } | undefined;
  return (made) => {
    const said = written(made);
    if (last?.said !== said) last = { said, made };
    return last.made;
  };
}

/** Lists one after the other; the same lists give the same list, and one list alone is itself. */
export function joining<Item>(): (lists: readonly (readonly Item[])[]) => readonly Item[] {
  let last: { readonly lists: readonly (readonly Item[])[]; readonly joined: readonly Item[] } | undefined;
  return (all) => {
    const lists = all.filter(({ length }) => length > 0);
    if (lists.length === 1) return lists[0]!;
    if (last?.lists.length === lists.length && lists.every((list, at) => list === last!.lists[at])) return last.joined;
    last = { lists, joined: lists.flat() };
    return last.joined;
  };
}
