import type { Host } from '../host.ts';
import { HostError } from '../host-error.ts';
import type { ObjectClass } from '../object-class.ts';

interface Lock {
  readonly password: string | undefined;
}
const lockOf = (host: Host) => host.memory.get<Lock | undefined>('', 'protection', undefined);
const passwordIn = (given: unknown) => (typeof given === 'string' && given !== '' ? given : undefined);

/** Sheets of a protected workbook are neither added nor removed, moved, renamed, hidden. */
export function refuseChangedStructure(host: Host): void {
  if (lockOf(host)) throw new HostError('AccessDenied', 'The structure of the workbook is protected.');
}

export const workbookProtectionClass: ObjectClass<object> = {
  name: 'WorkbookProtection',
  get: { protected: (_state, host) => lockOf(host) !== undefined },
  call: {
    protect: (_state, [password], host) => {
      if (lockOf(host)) throw new HostError('InvalidOperation', 'The workbook is protected already.');
      host.memory.set('', 'protection', { password: passwordIn(password) });
    },
    unprotect: (_state, [password], host) => {
      const lock = lockOf(host);
      if (lock?.password !== undefined && lock.password !== password) throw new HostError('BadPassword');
      host.memory.set('', 'protection', undefined);
    },
  },
};
