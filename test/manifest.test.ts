/** @jest-environment jsdom */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { commandIds } from '../src/hosts/excel/commands.ts';
import { functionMetadata, type FunctionsFile } from '../src/hosts/metadata/function-metadata.ts';
import { languages, locales } from '../src/text/language.ts';
import type { Around } from './manifest/around.ts';
import { lintManifest } from './manifest/lint.ts';
import { readPng } from './manifest/png.ts';

const root = path.join(__dirname, '..');
const read = (name: string) => readFileSync(path.join(root, name), 'utf8');
const manifest = read('manifest.xml');
const files: Readonly<Record<string, string>> = { 'taskpane.html': 'src/hosts/excel/taskpane.html', 'boot.js': 'src/hosts/excel/boot.ts' };
const metadata = Object.fromEntries(languages.map((language) => [`functions.${locales[language].toLowerCase()}.json`, functionMetadata(language)]));

const folder = path.join(root, 'assets/icons');
const sizes = new Map<string, readonly [number, number]>(
  readdirSync(folder)
    .filter((file) => file.endsWith('.png'))
    .map((file) => [`icons/${file}`, readPng(readFileSync(path.join(folder, file)))] as const)
    .map(([name, { width, height }]) => [name, [width, height] as const]),
);

const around: Around = {
  version: (JSON.parse(read('package.json')) as { version: string }).version,
  commandIds,
  functions: metadata,
  imageSize: (name) => sizes.get(name),
  hasFile: (name) => name in metadata || (name in files ? existsSync(path.join(root, files[name]!)) : sizes.has(name)),
};

/** Replaces the first, and sees that there was one. */
function changed(from: string | RegExp, to: string, text = manifest): string {
  const result = text.replace(from, to);
  if (result === text) throw new Error(`the manifest has no ${from}`);
  return result;
}
const without = (pattern: RegExp, text = manifest) => changed(pattern, '', text);
const longer = (text: string, length: number) => text.padEnd(length, '.');
const item = /<Item id="Tirek\.CountSelection">[\s\S]*?<\/Item>/u;
const helpButton = /<Control xsi:type="Button" id="Tirek\.Help">[\s\S]*?<\/Control>/u;
const controls = (count: number) => Array.from({ length: count }, (_, index) => helpButton.exec(manifest)![0].replace('Tirek.Help', `Tirek.Help${index}`)).join('\n');

const broken: readonly (readonly [what: string, manifest: string, complaint: string])[] = [
  ['is no XML', manifest.slice(0, -20), 'no XML'],
  ['translates a label by an element of another schema', changed('<bt:Override Locale="ru-RU" Value="Педагоги" />', '<Override Locale="ru-RU" Value="Педагоги" />'), 'Override Педагоги is of http://schemas.microsoft.com/office/taskpaneappversionoverrides, not of http://schemas.microsoft.com/office/officeappbasictypes/1.0'],
  ['translates its name by an element of another schema', changed('<Override Locale="ru-RU" Value="Тірек" />', '<bt:Override Locale="ru-RU" Value="Тірек" />'), 'not of http://schemas.microsoft.com/office/appforoffice/1.1'],
  ['has version overrides for another program', changed('http://schemas.microsoft.com/office/taskpaneappversionoverrides', 'http://schemas.microsoft.com/office/mailappversionoverrides'), 'VersionOverrides[VersionOverridesV1_0]  is of'],
  ['has its elements in another order', changed(/(<Version>.*<\/Version>)(\s*)(<ProviderName>.*<\/ProviderName>)/u, '$3$2$1'), 'OfficeApp[TaskPaneApp] holds Id, ProviderName, Version'],
  ['names its runtime after the functions', changed(/(<Runtimes>[\s\S]*?<\/Runtimes>\s*)(<AllFormFactors>[\s\S]*?<\/AllFormFactors>)/u, '$2$1'), 'Host[Workbook] holds AllFormFactors, Runtimes'],
  ['labels its tab before the groups', changed(/(<CustomTab id="Tirek.Tab">)([\s\S]*?)(<Label resid="Tab.Label" \/>)/u, '$1$3$2'), 'CustomTab holds Label, Group, Group'],
  ['leaves out a tooltip', without(/<Supertip>[\s\S]*?<\/Supertip>/u), 'Control[Button] holds Label, Icon, Action'],
  ['leaves out the permissions', without(/<Permissions>.*<\/Permissions>/u), 'OfficeApp[TaskPaneApp] holds'],
  ['has an element that Office does not know there', changed('<Runtimes>', '<Shortcuts /><Runtimes>'), 'Host[Workbook] holds Shortcuts'],
  ['has another id', changed('28dabf23', '38dabf23'), 'it never changes'],
  ['lags behind the version of the package', changed(/<Version>.*<\/Version>/u, '<Version>0.0.9.0</Version>'), 'The version is 0.0.9.0'],
  ['has a version of three parts', changed(/<Version>.*<\/Version>/u, `<Version>${around.version}</Version>`), `The version is ${around.version};`],
  ['begins in another language', changed('<DefaultLocale>kk-KZ', '<DefaultLocale>ru-RU'), 'The default locale is ru-RU'],
  ['may only read', changed('ReadWriteDocument', 'ReadDocument'), 'The permissions are ReadDocument'],
  ['asks for more than Excel 2021 has', changed('<Set Name="SharedRuntime" MinVersion="1.1" />', '<Set Name="SharedRuntime" MinVersion="1.1" /><Set Name="ExcelApi" MinVersion="1.17" />'), 'The requirements are SharedRuntime 1.1,ExcelApi 1.17'],
  ['is for Word', changed('<Host Name="Workbook" />', '<Host Name="Document" />'), 'The host is not Excel'],
  ['hides its maker', changed(/<ProviderName>.*<\/ProviderName>/u, '<ProviderName></ProviderName>'), 'The provider’s name is missing'],
  ['has two controls with one id', changed('id="Tirek.Help"', 'id="Tirek.Undo"'), 'The id Tirek.Undo stands twice'],
  ['has a menu entry with the id of a button', changed('id="Tirek.CheckFromCell"', 'id="Tirek.Check"'), 'The id Tirek.Check stands twice'],
  ['has two resources with one id', changed('<bt:String id="Help.About"', '<bt:String id="Help.Label"'), 'The resource Help.Label stands twice'],
  ['has a control without an id', changed(' id="Tirek.Help"', ''), 'An id is missing'],
  ['has an id of a resource that is too long', manifest.replaceAll('"Settings.About"', `"${longer('Settings.About', 33)}"`), 'is longer than 32 characters'],
  ['has an id of a control that is too long', changed('"Tirek.Help"', `"${longer('Tirek.Help', 126)}"`), 'is longer than 125 characters'],
  ['names a text that is not there', changed('<Label resid="Help.Label" />', '<Label resid="Hilfe.Label" />'), 'Label names Hilfe.Label, which is not among ShortStrings'],
  ['takes a long text for a label', changed('<Label resid="Help.Label" />', '<Label resid="Help.About" />'), 'Label names Help.About, which is not among ShortStrings'],
  ['takes a short text for a description', changed('<Description resid="Help.About" />', '<Description resid="Help.Label" />'), 'Description names Help.Label, which is not among LongStrings'],
  ['names a picture that is not there', changed('resid="Icon.Help.16"', 'resid="Icon.Hilfe.16"'), 'Image names Icon.Hilfe.16, which is not among Images'],
  ['keeps a text that nobody uses', changed('<bt:ShortStrings>', '<bt:ShortStrings><bt:String id="Old.Label" DefaultValue="А"><bt:Override Locale="ru-RU" Value="А" /><bt:Override Locale="en-US" Value="A" /></bt:String>'), 'Nobody uses Old.Label'],
  ['has a name that is too long in Russian', changed('<Override Locale="ru-RU" Value="Тірек" />', `<Override Locale="ru-RU" Value="${longer('Тірек', 126)}" />`), 'DisplayName: 126 characters'],
  ['describes itself too long', changed(/<Description DefaultValue="[^"]*"/u, `<Description DefaultValue="${longer('Тірек', 251)}"`), 'Description: 251 characters'],
  ['has a label that is too long in English', changed('Value="Settings and help"', `Value="${longer('Settings', 126)}"`), 'ShortStrings: 126 characters'],
  ['has a tooltip that is too long in Kazakh', changed('DefaultValue="Мысалдар, функциялар және үлгі деректер."', `DefaultValue="${longer('Мысалдар', 251)}"`), 'LongStrings: 251 characters'],
  ['says nothing in one language', changed('Value="Help"', 'Value=" "'), 'an empty text'],
  ['lacks Russian for a label', without(/<bt:Override Locale="ru-RU" Value="Педагоги" \/>/u), 'String Staff.Label is translated into en-US'],
  ['lacks English for its name', without(/<Override Locale="en-US" Value="Tirek" \/>/u), 'DisplayName  is translated into ru-RU'],
  ['names a language without its country', changed('Locale="ru-RU" Value="Педагоги"', 'Locale="ru" Value="Педагоги"'), 'is translated into ru,en-US'],
  ['translates into the default language', changed('<bt:Override Locale="ru-RU" Value="Педагоги" />', '<bt:Override Locale="kk-KZ" Value="Педагогтер" /><bt:Override Locale="ru-RU" Value="Педагоги" />'), 'is translated into kk-KZ,ru-RU,en-US'],
  ['translates the namespace', changed('DefaultValue="TIREK" />', 'DefaultValue="TIREK"><bt:Override Locale="ru-RU" Value="ТИРЕК" /></bt:String><bt:String id="x" DefaultValue="x" />'), 'String Functions.Namespace should be the same in every language'],
  ['describes the functions in one language', without(/<bt:Override Locale="en-US" Value="[^"]*functions\.en-us\.json" \/>/u), 'Url Functions.Url is translated into ru-RU'],
  ['is not https', changed('https://localhost:3000/icons/tirek-16.png', 'http://localhost:3000/icons/tirek-16.png'), 'is not https'],
  ['takes something from another site', changed('https://localhost:3000/icons/help-80.png', 'https://example.kz/icons/help-80.png'), 'https://example.kz/icons/help-80.png does not stand at https://localhost:3000/'],
  ['names a file that the site lacks', changed('/boot.js', '/functions.js'), 'functions.js: the site has no such file'],
  ['runs its commands on another page', changed('<FunctionFile resid="Page.Url" />', '<FunctionFile resid="Script.Url" />'), 'one page is wanted'],
  ['runs its functions on another page', changed('<Page>\n              <SourceLocation resid="Page.Url" />', '<Page>\n              <SourceLocation resid="Script.Url" />'), 'one page is wanted'],
  ['starts its runtime on another page', changed('<Runtime resid="Page.Url"', '<Runtime resid="Script.Url"'), 'one page is wanted'],
  ['shows another page', changed('<Action xsi:type="ShowTaskpane">\n                    <SourceLocation resid="Page.Url" />', '<Action xsi:type="ShowTaskpane">\n                    <SourceLocation resid="Script.Url" />'), 'one page is wanted'],
  ['shows another page where it has no ribbon', changed('<SourceLocation DefaultValue="https://localhost:3000/taskpane.html" />', '<SourceLocation DefaultValue="https://localhost:3000/boot.js" />'), 'The runtime’s page is'],
  ['lets its runtime end', changed('lifetime="long"', 'lifetime="short"'), 'does not live long'],
  ['has a second pane', changed('<Action xsi:type="ShowTaskpane">', '<Action xsi:type="ShowTaskpane"><TaskpaneId>second</TaskpaneId>'), 'A TaskpaneId makes a second pane'],
  ['has seven controls in a group', changed(helpButton, controls(6)), 'The group Tirek.More has 7 controls'],
  ['has two tabs', changed(/(<CustomTab id="Tirek.Tab">[\s\S]*?<\/CustomTab>)/u, '$1<CustomTab id="Second"><Label resid="Tab.Label" /></CustomTab>'), 'An add-in has one tab'],
  ['adds to the menu of a text', changed('ContextMenuCell', 'ContextMenuText'), 'The menu is not that of a cell'],
  ['adds two entries to the menu of a cell', changed(/<\/Control>\s*<\/OfficeMenu>/u, `</Control>${helpButton.exec(manifest)![0].replace('Tirek.Help', 'Tirek.Help2')}</OfficeMenu>`), 'takes one entry'],
  ['adds a button to the menu of a cell', changed(/(<OfficeMenu id="ContextMenuCell">)[\s\S]*?(<\/OfficeMenu>)/u, `$1${helpButton.exec(manifest)![0].replace('Tirek.Help', 'Tirek.Help2')}$2`), 'takes one entry, a menu'],
  ['switches an entry of the cell’s menu off', changed(item, item.exec(manifest)![0].replace('</Item>', '<Enabled>false</Enabled></Item>')), 'Excel knows no Enabled'],
  ['runs what the add-in does not know', changed('<FunctionName>showHelp</FunctionName>', '<FunctionName>showHilfe</FunctionName>'), 'The manifest runs showHilfe'],
  ['leaves a command without a button', without(item), 'No button runs countSelection'],
  ['has no large icon', without(/<bt:Image size="80" resid="Icon.Help.80" \/>/u), 'An icon lacks the size 80'],
  ['has an icon of one size twice', changed('<bt:Image size="20" resid="Icon.Help.20" />', '<bt:Image size="16" resid="Icon.Help.16" />'), 'An icon has a size twice'],
  ['calls a small picture large', changed('icons/help-80.png', 'icons/help-16.png'), 'icons/help-16.png is 16×16, asked for as 80×80'],
  ['has a picture that is not there', changed('icons/help-80.png', 'icons/hilfe-80.png'), 'icons/hilfe-80.png is no picture'],
  ['has a small picture on a sharp screen', changed('icons/tirek-64.png', 'icons/tirek-32.png'), 'HighResolutionIconUrl icons/tirek-32.png is not 64 pixels'],
  ['has functions in another namespace', changed('DefaultValue="TIREK"', 'DefaultValue="ТІРЕК"'), 'The namespace is ТІРЕК'],
  ['describes Kazakh functions in Russian', changed('functions.kk-kz.json', 'functions.ru-ru.json'), 'The functions in kk-KZ are described by functions.ru-ru.json'],
];

describe('the manifest', () => {
  it('has nothing that Office would stumble over', () => {
    expect(lintManifest(manifest, around)).toEqual([]);
  });

  it.each(broken)('is refused when it %s', (_what, text, complaint) => {
    expect(lintManifest(text, around)).toContainEqual(expect.stringContaining(complaint));
  });

  it('is refused when the functions differ from language to language', () => {
    const [first, ...rest] = metadata['functions.kk-kz.json']!.functions;
    const fewer: FunctionsFile = { allowErrorForDataTypeAny: true, functions: rest };
    const another: FunctionsFile = { allowErrorForDataTypeAny: true, functions: [{ ...first!, parameters: first!.parameters.map((parameter) => ({ ...parameter, optional: true as const })) }, ...rest] };
    const lint = (file: FunctionsFile | undefined) => lintManifest(manifest, { ...around, functions: { ...metadata, ...(file ? { 'functions.en-us.json': file } : {}) } });
    expect(lint(undefined)).toEqual([]);
    for (const file of [fewer, another]) expect(lint(file)).toEqual(['functions.en-us.json describes other functions than functions.kk-kz.json']);
    const twoLanguages = Object.fromEntries(Object.entries(metadata).filter(([name]) => name !== 'functions.ru-ru.json'));
    expect(lintManifest(manifest, { ...around, functions: twoLanguages })).toContain('There is no functions.ru-ru.json');
  });

  it('is refused when the add-in learns a command that nothing runs', () => {
    expect(lintManifest(manifest, { ...around, commandIds: [...commandIds, 'showMore'] })).toEqual(['No button runs showMore']);
  });
});
