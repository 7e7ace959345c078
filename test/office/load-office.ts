/// <reference types="office-js" />
/// <reference types="custom-functions-runtime" />
// Loads the real, unmodified office.js into a window that fetches nothing by itself, with a host of ours behind it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { TextEncoder } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { MessageChannel } from 'node:worker_threads';
import { officeSchema } from '../../scripts/office-schema.ts';
import type { Schema } from '../../src/hosts/workbench/office/schema.ts';
import { OfficeServer, type OfficeOptions } from '../../src/hosts/workbench/office/server.ts';
import type { ExternalOptions } from '../../src/hosts/workbench/office/external.ts';
import { headlessBook } from '../../src/hosts/workbench/univer/headless.ts';
import type { UniverBook } from '../../src/hosts/workbench/univer/univer-book.ts';
import { emptyBook } from '../../src/hosts/workbench/xlsx/contents.ts';

const installed = createRequire(path.join(process.cwd(), 'package.json'));
const dist = path.join(path.dirname(installed.resolve('@microsoft/office-js/package.json')), 'dist');
const microsoft = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

// Every browser has these; jsdom does not.
globalThis.structuredClone ??= <Value>(value: Value): Value => deserialize(serialize(value)) as Value;
globalThis.MessageChannel ??= MessageChannel as unknown as typeof globalThis.MessageChannel;
globalThis.TextEncoder ??= TextEncoder as typeof globalThis.TextEncoder;

let schema: Schema | undefined;

export interface Started {
  readonly server: OfficeServer;
  readonly book: UniverBook;
}

/** A workbook with one sheet, Excel's side of it, and office.js of an add-in connected with it. */
export async function startOffice(options: Partial<OfficeOptions> & { readonly external?: ExternalOptions; readonly sheet?: string } = {}): Promise<Started> {
  const book = headlessBook({ contents: emptyBook(options.sheet ?? 'Sheet1') });
  await book.settled();
  schema ??= officeSchema();
  const server = new OfficeServer({ book, schema, today: () => new Date(2026, 9, 21), ...options });
  await loadOffice(server, options.external);
  return { server, book };
}

type Page = Window & typeof globalThis;

/** Loads office.js into a window, as the page of the add-in would. */
export async function loadOffice(server: OfficeServer, options?: ExternalOptions, page: Page = window): Promise<void> {
  Object.defineProperty(page, 'external', { value: server.externalFor(page, options), configurable: true, writable: true });
  const { head } = page.document;
  const append = head.appendChild.bind(head);
  const run = (name: string) => {
    const script = page.document.createElement('script');
    script.textContent = readFileSync(path.join(dist, name), 'utf8');
    append(script);
    script.remove();
  };
  head.appendChild = <Child extends Node>(child: Child): Child => {
    const script = child as Node as HTMLScriptElement;
    if (script.tagName !== 'SCRIPT' || !script.src) return append(child);
    setTimeout(() => answer(script, page, run));
    return child;
  };
  const tag = page.document.createElement('script');
  tag.setAttribute('src', `${microsoft}office.js`);
  append(tag);
  run('office.js');
  await page.Office.onReady();
}

/** What office.js loads from Microsoft's address is answered from the installed package. */
function answer(script: HTMLScriptElement, page: Page, run: (name: string) => void): void {
  try {
    if (!script.src.startsWith(microsoft)) throw new Error(`Nothing is fetched from ${script.src}`);
    run(script.src.slice(microsoft.length));
    script.onload?.(new page.Event('load'));
  } catch {
    script.onerror?.(new page.Event('error'));
  }
}
