/** Requirement sets by name, with the highest version of each. */
export type RequirementSets = Readonly<Record<string, string>>;

/** What Excel 2021 LTSC declares, as far as an add-in like ours asks. */
export const excel2021: RequirementSets = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  AddinCommands: '1.1',
  RibbonApi: '1.2',
  OpenBrowserWindowApi: '1.1',
  Settings: '1.1',
  DocumentEvents: '1.1',
};

/** What the library of office.js asks its host about for itself; no add-in ever does. */
export const ofTheLibrary: RequirementSets = { CustomFunctions: '1.9', DelayForCellEdit: '1.1', OfficeSharedApi: '1.1', DynamicRibbon: '1.2', SharedRuntimeInternal: '1.1' };

/** Whether `ExcelApi 1.9` is among the sets. Sets of a preview never are. */
export function isDeclared(sets: RequirementSets, apiSet: string): boolean {
  const [name = '', version = ''] = apiSet.split(' ');
  const declared = Object.entries(sets).find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1];
  return declared !== undefined && /^\d+\.\d+$/.test(version) && compare(declared, version) >= 0;
}

function compare(one: string, other: string): number {
  const [a, b] = [one.split('.').map(Number), other.split('.').map(Number)];
  return (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0);
}
