import type { Book, FunctionArgument, FunctionResult } from '../book.ts';
import { BatchRun } from './batch-run.ts';
import { tellOfBook } from './book-events.ts';
import { CellWriter } from './cell-writer.ts';
import { Commands, type CommandResult } from './commands.ts';
import { cultureOf } from './culture.ts';
import { Dispatch } from './dispatch.ts';
import { externalOf, type External, type ExternalOptions } from './external.ts';
import { EventSender } from './event-sender.ts';
import { Frame } from './frame.ts';
import { FunctionCalls, type FunctionOptions } from './function-calls.ts';
import type { Host } from './host.ts';
import { Members } from './members.ts';
import { PaneState, type PaneEvents } from './pane-state.ts';
import { References } from './references.ts';
import { excel2021, ofTheLibrary, type RequirementSets } from './requirement-sets.ts';
import type { Schema } from './schema.ts';
import { SheetMemory } from './sheet-memory.ts';
import { dispId, pathType, type Batch, type BatchResponse } from './wire.ts';

export interface OfficeOptions {
  readonly book: Book;
  /** What `scripts/office-schema.ts` reads out of the installed office.js. */
  readonly schema: Schema;
  /** The language of the document and of the interface: `kk-KZ`, `ru-RU`, `en-US`. */
  readonly locale?: string;
  /** What is declared to the add-in and enforced here; Excel 2021 unless given. */
  readonly requirementSets?: RequirementSets;
  /** Which day it is: `7-11` becomes a day of this year. */
  readonly today?: () => Date;
  readonly pane?: PaneEvents;
  readonly functions?: FunctionOptions;
}

/** Excel's side of one workbook, for one add-in whose page may come and go. */
export class OfficeServer {
  readonly sets: RequirementSets;
  readonly locale: string;
  private readonly host: Host;
  private readonly members: Members;
  private readonly dispatch: Dispatch;
  private readonly calls: FunctionCalls;
  private readonly commands = new Commands();
  private readonly frames = new Set<Frame>();
  private readonly events: EventSender;
  private readonly books = { active: '' };
  private queue: Promise<unknown> = Promise.resolve();
  private readonly settings = new Map<string, string>();
  private readonly stopListening: () => void;

  constructor({ book, schema, locale = 'en-US', requirementSets = excel2021, today = () => new Date(), pane = {}, functions = {} }: OfficeOptions) {
    this.sets = requirementSets;
    this.locale = locale;
    this.calls = new FunctionCalls(functions);
    this.members = new Members(schema, { ...ofTheLibrary, ...requirementSets });
    const memory = new SheetMemory();
    this.events = new EventSender(this.members, this.frames, () => memory.get('', 'enableEvents', true));
    this.host = {
      book,
      schema,
      sets: requirementSets,
      culture: cultureOf(locale),
      today,
      cells: new CellWriter(),
      references: new References(),
      memory,
      pane: new PaneState(pane),
      functionResults: (results) => this.calls.receive(results),
      tell: (className, event, target, content) => this.events.tell(className, event, target, content),
    };
    this.dispatch = new Dispatch(this.host, this.members);
    this.books.active = book.active().id;
    this.stopListening = book.listen((event) => {
      if (event.kind === 'changed') this.host.cells.unsettled = true;
      tellOfBook(this.host, this.books, event, () => this.events.fire(dispId.selectionChanged));
    });
  }

  /** The `window.external` of one page of the add-in. The page before it is forgotten. */
  externalFor(window: Window, options: ExternalOptions = {}): External {
    for (const frame of this.frames) this.leave(frame);
    const frame = new Frame();
    this.frames.add(frame);
    window.addEventListener('pagehide', () => this.leave(frame));
    void this.calls.attach(frame);
    return externalOf({ server: this, frame, settings: options.settings ?? this.settings, options });
  }

  private leave(frame: Frame): void {
    frame.leave();
    this.frames.delete(frame);
    this.calls.detach(frame);
    this.commands.abandon(frame);
    this.host.references.releaseAll();
  }

  /** Runs a batch of the rich API after those before it; what functions return is never kept waiting. */
  process(batch: Batch, frame?: Frame): Promise<BatchResponse> {
    if (frame) this.noteReadiness(batch, frame);
    if (isOfServices(batch)) return this.run(batch);
    const done = this.queue.then(() => this.run(batch));
    this.queue = done.catch(() => undefined);
    return done;
  }

  private async run(batch: Batch): Promise<BatchResponse> {
    const before = this.dispatch.written;
    const response = await new BatchRun(this.host, this.dispatch, this.members, batch).run();
    if (this.dispatch.written > before) this.paneEvents.onWritten?.();
    return response;
  }

  /** office.js says itself when functions and actions can be called. */
  private noteReadiness({ Actions }: Batch, frame: Frame): void {
    for (const { Name } of Actions) {
      if (Name === 'NotifyActionHandlerReady') frame.actionsReady = true;
      if (Name !== '_SetOsfControlContainerReadyForCustomFunctions') continue;
      frame.functionsReady = true;
      this.paneEvents.onFunctionsReady?.();
    }
    frame.look();
  }

  /** Resolves when the page of the add-in takes calls of custom functions. */
  async functionsReady(): Promise<void> {
    const [frame] = this.frames;
    await frame?.when(() => frame.functionsReady);
  }

  /** A person is typing into a cell: Excel takes no orders then. */
  isEditing(): boolean {
    return this.host.book.editing();
  }

  get documentName(): string {
    return this.host.book.name();
  }

  get paneEvents(): PaneEvents {
    return this.host.pane.events;
  }

  /** Calls a custom function as a formula in a cell does: `FunctionHost.call`. */
  callFunction(id: string, args: readonly FunctionArgument[], address: string, signal?: AbortSignal): Promise<FunctionResult> {
    return this.calls.call(id, args, address, signal);
  }

  /** Runs what a button of the ribbon or the context menu is bound to; resolves when the add-in says that it is done. */
  runCommand(action: string, source: string): Promise<CommandResult> {
    const [frame] = this.frames;
    return frame ? this.commands.run(frame, action, source) : Promise.resolve({ ok: false, code: -1 });
  }

  commandCompleted(id: string, status: number): void {
    this.commands.completed(id, status);
  }

  /** The page says whether the pane is shown, where a person opened or closed it. */
  setPaneShown(shown: boolean): void {
    if (this.host.pane.visible === shown) return;
    this.host.pane.visible = shown;
    this.events.tell('AppRuntimeService', 'onVisibilityChanged', '', { visibility: shown ? 'Visible' : 'Hidden' });
  }

  /** Leaves the book and all pages. */
  dispose(): void {
    this.stopListening();
    for (const frame of this.frames) this.leave(frame);
  }
}

/** Batches that ask Office for something, not the workbook. */
function isOfServices({ ObjectPaths }: Batch): boolean {
  const paths = Object.values(ObjectPaths);
  const own = new Set(paths.filter((path) => path.ObjectPathType === pathType.newObject).map(({ Id }) => Id));
  for (const path of paths) if (path.ParentObjectPathId !== undefined && own.has(path.ParentObjectPathId)) own.add(path.Id);
  return own.size > 0 && paths.every((path) => own.has(path.Id) || path.ObjectPathType === pathType.root);
}
