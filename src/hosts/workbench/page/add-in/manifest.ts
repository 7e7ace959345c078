/** One button of the ribbon, or one line of the cell's menu, in one language. */
export interface Command {
  readonly id: string;
  readonly label: string;
  /** The tooltip's heading and text. */
  readonly title: string;
  readonly about: string;
  /** The name under which the add-in says what it does; undefined where the button only shows the pane. */
  readonly action: string | undefined;
  /** Where this server has the icon; undefined where there is none. */
  readonly icon: string | undefined;
}

/** What the manifest gives Excel, in one language. */
export interface AddIn {
  readonly tab: { readonly label: string; readonly groups: readonly { readonly label: string; readonly commands: readonly Command[] }[] };
  /** What stands in the menu of a cell. */
  readonly menu: { readonly label: string; readonly commands: readonly Command[] };
  /** The pane's page, on this server. */
  readonly page: string;
  /** Where the custom functions are described, and the name before theirs. */
  readonly functions: { readonly file: string; readonly namespace: string };
}

/** Reads a manifest as Excel does for a display language: `kk-KZ`. The site is served from /site/ here. */
export function addInFrom(manifest: Document, locale: string): AddIn {
  const texts = new Map(['String', 'Image', 'Url'].flatMap((kind) => all(manifest, kind)).map((entry) => [entry.id, textIn(entry, locale)]));
  const text = (of: Element | undefined) => texts.get(of?.getAttribute('resid') ?? '') ?? '';
  const site = new URL('.', text(one(one(manifest, 'Page'), 'SourceLocation'))).href;
  const here = (address: string) => (address.startsWith(site) ? `/site/${address.slice(site.length)}` : undefined);
  const label = (of: Element) => text(child(of, 'Label'));
  const command = (of: Element): Command => {
    const tip = child(of, 'Supertip');
    const action = all(of, 'FunctionName')[0]?.textContent?.trim();
    const icon = all(of, 'Image').find((image) => image.getAttribute('size') === iconSize);
    return { id: of.id, label: label(of), title: text(tip && child(tip, 'Title')), about: text(tip && child(tip, 'Description')), action, icon: here(text(icon)) };
  };
  const [tab, menu] = [one(manifest, 'CustomTab'), one(manifest, 'OfficeMenu')];
  return {
    tab: { label: label(tab), groups: all(tab, 'Group').map((group) => ({ label: label(group), commands: all(group, 'Control').map(command) })) },
    menu: { label: label(one(menu, 'Control')), commands: all(menu, 'Item').map(command) },
    page: known(here(text(one(one(manifest, 'Page'), 'SourceLocation')))),
    functions: { file: known(here(text(one(one(manifest, 'Metadata'), 'SourceLocation')))), namespace: text(one(manifest, 'Namespace')) },
  };
}

/** Drawn half as large, so that it is sharp on a fine screen. */
const iconSize = '48';

function textIn(entry: Element, locale: string): string {
  const own = all(entry, 'Override').find((override) => override.getAttribute('Locale')?.toLowerCase() === locale.toLowerCase());
  return own?.getAttribute('Value') ?? entry.getAttribute('DefaultValue') ?? '';
}

const all = (within: Document | Element, name: string): Element[] => [...within.getElementsByTagNameNS('*', name)];
const child = (of: Element, name: string): Element | undefined => [...of.children].find(({ localName }) => localName === name);

function one(within: Document | Element, name: string): Element {
  const [found] = all(within, name);
  if (!found) throw new Error(`The manifest has no ${name}`);
  return found;
}

function known(address: string | undefined): string {
  if (address === undefined) throw new Error('The manifest names an address outside its site');
  return address;
}
