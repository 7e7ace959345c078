import { contextOf, type HostContext } from './context.ts';
import type { Frame } from './frame.ts';
import { safeArray, type SafeArray } from './safe-array.ts';
import type { OfficeServer } from './server.ts';
import { dispId, officeError, type Batch } from './wire.ts';

type Answer = (result: SafeArray | number, status?: number) => void;

/** What Excel for Windows puts into `window.external` of an add-in's page. */
export interface External {
  GetHostInfo(): string;
  GetContext(): HostContext;
  GetLoggingAllowed(): boolean;
  Execute(id: number, params: readonly unknown[], answer: Answer): void;
  RegisterEvent(id: number, target: string, handler: (id: number, payload: SafeArray) => void, answer: (status: number) => void): void;
  UnregisterEvent(id: number, target: string, answer: (status: number) => void): void;
}

export interface ExternalOptions {
  /** The add-in's id in its manifest. */
  readonly addinId?: string;
  readonly documentUrl?: string;
  /** `Office.context.document.settings`; kept by the server unless given. */
  readonly settings?: Map<string, string>;
  /** Colours as `#rrggbb`: `Office.context.officeTheme`. */
  readonly theme?: Readonly<Record<'bodyBackgroundColor' | 'bodyForegroundColor' | 'controlBackgroundColor' | 'controlForegroundColor', string>>;
  /** The interface's language, where it is not the document's. */
  readonly displayLocale?: string;
  /** Told of calls that this host does not take. */
  readonly onUnsupported?: (id: number) => void;
}

export interface Seam {
  readonly server: OfficeServer;
  readonly frame: Frame;
  readonly settings: Map<string, string>;
  readonly options: ExternalOptions;
}

/** A shared runtime (1) with custom functions (2). */
const hostFlags = 3;
/** Larger requests and responses are refused. */
const mostBytes = 5 * 1024 * 1024;
/** `delayForCellEdit` of `Excel.run`. */
const waitsForCellEdit = 64;

export function externalOf(seam: Seam): External {
  const context = contextOf(seam);
  const { server, frame, options } = seam;
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${options.displayLocale ?? server.locale}$$$disableLogging$${hostFlags}`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (id, params, answer) => execute(seam, id, params, answer),
    RegisterEvent: (id, target, handler, answer) => {
      frame.register(id, target ?? '', handler);
      answer(officeError.success);
    },
    UnregisterEvent: (id, target, answer) => {
      frame.unregister(id, target ?? '');
      answer(officeError.success);
    },
  };
}

function execute(seam: Seam, id: number, params: readonly unknown[], answer: Answer): void {
  const { server, options } = seam;
  if (id === dispId.richApi) return void richApi(seam, params[0] as readonly unknown[], answer);
  if (id === dispId.commandCompleted) server.commandCompleted(String(params[0]), Number(params[1]));
  else if (id === dispId.closeContainer) server.paneEvents.onHidePane?.();
  else if (id === dispId.openBrowserWindow && server.paneEvents.onOpenWindow) server.paneEvents.onOpenWindow(addressIn(params));
  else {
    options.onUnsupported?.(id);
    return answer(officeError.unsupported, officeError.unsupported);
  }
  answer(safeArray([officeError.success, null]), officeError.success);
}

const addressIn = (params: readonly unknown[]) => String(params.flat(2).find((param) => typeof param === 'string' && /^https?:/i.test(param)) ?? '');

/** `[customData, method, path, headers, body, permission, flags, …]` */
async function richApi({ server, frame }: Seam, message: readonly unknown[], answer: Answer): Promise<void> {
  const [body, flags] = [String(message[4]), Number(message[6])];
  const refuse = (code: number) => answer(safeArray([code, [code]]), code);
  if (isTooLarge(body)) return refuse(officeError.requestTooLarge);
  const batch = JSON.parse(body) as Batch;
  if (server.isEditing() && ordersWorkbook(batch)) {
    if ((flags & waitsForCellEdit) === 0) return refuse(officeError.cellEditMode);
    await untilEdited(server, frame);
  }
  const response = JSON.stringify(await server.process(batch, frame));
  if (frame.gone) return;
  if (isTooLarge(response)) return refuse(officeError.responseTooLarge);
  answer(safeArray([officeError.success, [200, ['Content-Type', 'application/json'], response]]), officeError.success);
}

/** What only releases references or hands in results is taken at any time. */
const ordersWorkbook = ({ Actions }: Batch) => Actions.some(({ Name, ActionType }) => (ActionType !== 1 && !Name.startsWith('_Remove') && !isOfOffice(Name)));
const isOfOffice = (name: string) => ['SetInvocationArrayResults', 'NotifyActionHandlerReady', '_SetOsfControlContainerReadyForCustomFunctions', '_GetEnabledFeatures', 'SetAppRuntimeState', 'GetAppRuntimeState'].includes(name);

const everyMilliseconds = 100;
const untilEdited = (server: OfficeServer, frame: Frame): Promise<void> =>
  new Promise((go) => {
    const look = () => (server.isEditing() && !frame.gone ? setTimeout(look, everyMilliseconds) : go());
    look();
  });

/** Bytes of a text, counted only where its length does not decide already. */
function isTooLarge(text: string): boolean {
  if (text.length > mostBytes) return true;
  return text.length * 3 > mostBytes && new TextEncoder().encode(text).length > mostBytes;
}
