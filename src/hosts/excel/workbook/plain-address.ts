/** `'Парақ 1'!B2:C3,'Парақ 1'!D4` → `B2:C3, D4`. */
export const plainAddress = (address: string): string =>
  address
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/u)
    .map((part) => part.slice(part.lastIndexOf('!') + 1))
    .join(', ');
