import { invalidArgument } from '../arguments.ts';
import { sheetByName, type Host } from '../host.ts';
import { HostError } from '../host-error.ts';

/** A name that a sheet may have: at most 31 characters, none of `[]:*?/\`, no other sheet's. */
export function checkedName(host: Host, name: string, own?: string): string {
  if (name.trim() === '' || name.length > 31) throw invalidArgument('The name of a sheet has 1 to 31 characters.');
  if (/[[\]:*?/\\]/.test(name) || /^'|'$/.test(name) || name.toLowerCase() === 'history') throw invalidArgument(`A sheet cannot be called ${name}.`);
  const other = sheetByName(host, name);
  if (other && other.id !== own) throw new HostError('ItemAlreadyExists', `There is a sheet ${name} already.`);
  return name;
}

/** `Парақ4`: the first that is free. */
export function nextName(host: Host): string {
  let number = host.book.sheets().length + 1;
  while (sheetByName(host, `${host.culture.names.sheet}${number}`)) number++;
  return `${host.culture.names.sheet}${number}`;
}
