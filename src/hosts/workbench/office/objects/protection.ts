import { isGiven, record } from '../arguments.ts';
import { HostError } from '../host-error.ts';
import type { ObjectClass } from '../object-class.ts';
import type { SheetState } from './make.ts';

const permissions = [
  'allowAutoFilter', 'allowDeleteColumns', 'allowDeleteRows', 'allowEditObjects', 'allowEditScenarios', 'allowFormatCells', 'allowFormatColumns',
  'allowFormatRows', 'allowInsertColumns', 'allowInsertHyperlinks', 'allowInsertRows', 'allowPivotTables', 'allowSort',
];

export const protectionClass: ObjectClass<SheetState> = {
  name: 'WorksheetProtection',
  get: {
    protected: ({ sheet }) => sheet.kept.protection !== undefined,
    options: ({ sheet: { kept } }) =>
      kept.protection ? { ...Object.fromEntries(permissions.map((name) => [name, false])), selectionMode: 'Normal', ...kept.protection.options } : null,
  },
  call: {
    protect: ({ sheet: { kept } }, [options, password]) => {
      if (kept.protection) throw new HostError('InvalidOperation', 'The sheet is protected already.');
      const given = isGiven(options) ? record(options, 'options') : {};
      kept.protection = { password: typeof password === 'string' && password !== '' ? password : undefined, options: { ...given } };
    },
    unprotect: ({ sheet: { kept } }, [password]) => {
      if (kept.protection?.password !== undefined && kept.protection.password !== password) throw new HostError('BadPassword');
      kept.protection = undefined;
    },
  },
};
