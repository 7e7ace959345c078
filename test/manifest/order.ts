import type { Complaints } from './around.ts';
import { everything, type Node } from './tree.ts';

/**
 * Children in the order in which Office's schema wants them; `?` may be left out, `+` may come again.
 * What is not listed here Tirek does not use, and Office may know it elsewhere only.
 */
const contents: Readonly<Record<string, string>> = {
  'OfficeApp[TaskPaneApp]':
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides',
  DefaultSettings: 'SourceLocation',
  Requirements: 'Sets',
  Sets: 'Set+',
  'VersionOverrides[VersionOverridesV1_0]': 'Hosts Resources',
  Hosts: 'Host',
  'Host[Workbook]': 'Runtimes AllFormFactors DesktopFormFactor',
  Runtimes: 'Runtime',
  AllFormFactors: 'ExtensionPoint',
  'ExtensionPoint[CustomFunctions]': 'Script Page Metadata Namespace',
  Script: 'SourceLocation',
  Page: 'SourceLocation',
  Metadata: 'SourceLocation',
  DesktopFormFactor: 'GetStarted? FunctionFile ExtensionPoint+',
  GetStarted: 'Title Description LearnMoreUrl',
  'ExtensionPoint[PrimaryCommandSurface]': 'CustomTab',
  'ExtensionPoint[ContextMenu]': 'OfficeMenu',
  OfficeMenu: 'Control',
  CustomTab: 'Group+ Label',
  Group: 'Label Icon Control+',
  'Control[Button]': 'Label Supertip Icon Action',
  'Control[Menu]': 'Label Supertip Icon Items',
  Items: 'Item+',
  Item: 'Label Supertip Icon? Action',
  Supertip: 'Title Description',
  Icon: 'Image+',
  'Action[ExecuteFunction]': 'FunctionName',
  'Action[ShowTaskpane]': 'SourceLocation',
  Resources: 'Images Urls ShortStrings LongStrings',
  Images: 'Image+',
  Urls: 'Url+',
  ShortStrings: 'String+',
  LongStrings: 'String+',
};
/** These hold translations of their value and nothing else. */
const localized = new Set(['DisplayName', 'Description', 'String', 'Url', 'Image', 'SourceLocation', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl']);

const pattern = (wanted: string) =>
  new RegExp(`^${wanted.split(' ').map((name) => name.replace(/^(\w+)([?+]?)$/u, '(?:$1 )$2')).join('')}$`, 'u');

function orderIn({ kind, name, children }: Node): Complaints {
  const wanted = contents[kind] ?? (localized.has(name) ? 'Override+' : undefined);
  if (children.length === 0 && (wanted === undefined || localized.has(name))) return [];
  const found = children.map((child) => child.name);
  if (wanted !== undefined && pattern(wanted).test(found.map((child) => `${child} `).join(''))) return [];
  return [`${kind} holds ${found.join(', ') || 'nothing'}; Office wants ${wanted ?? 'nothing there'}`];
}

/** Elements that are missing, unknown, or in another order than Office's schema has them. */
export const order = (manifest: Node): Complaints => everything(manifest).flatMap(orderIn);
