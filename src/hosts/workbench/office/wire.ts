/** What office.js and its host say to each other, as seen in the installed debug source. */

export interface Batch {
  /** Items of collections are to be kept over `sync` too. */
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export const actionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, recursiveQuery: 6, queryAsJson: 7, ensureUnchanged: 8, update: 9 } as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Where not zero, the argument at this place is the object of that path. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export const pathType = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface BatchResponse {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  Error?: { readonly Code: string; readonly Message: string; readonly Location: string; readonly ActionIndex: number; readonly HttpStatusCode: number };
}

/** One entry of a message that the host sends to the add-in. */
export interface Message {
  readonly category: number;
  readonly type: number;
  readonly target: string;
  readonly content: unknown;
}

/** Categories of messages. */
export const messageCategory = { customFunction: 1, event: 65536 } as const;

/** Numbers of calls and events of the seam. */
export const dispId = { selectionChanged: 2, bindingSelectionChanged: 3, richApiMessage: 33, command: 39, richApi: 93, commandCompleted: 94, closeContainer: 97, openBrowserWindow: 102 } as const;

/** What the seam answers where no batch is run. */
export const officeError = { success: 0, internal: 5001, unsupported: 5000, cellEditMode: 5004, requestTooLarge: 5103, responseTooLarge: 5104 } as const;
