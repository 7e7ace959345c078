/** Codes and sentences as Microsoft documents them for the APIs of the applications. */
const messages = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  BadPassword: 'The password you supplied is incorrect.',
  EmptyChartSeries: 'The attempted operation failed because the chart series is empty.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidObjectPath: 'The object path is not valid for the requested operation.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
} as const;

export type HostErrorCode = keyof typeof messages;

const statuses: Partial<Record<HostErrorCode, number>> = { AccessDenied: 403, ApiNotFound: 404, ItemNotFound: 404, ItemAlreadyExists: 409, GeneralException: 500, NotImplemented: 501 };

/** What Excel answers instead of a result. It ends the batch; what came before stays done. */
export class HostError extends Error {
  /** `Range.values`: the class and the member; filled in by the server where the thrower did not say. */
  location: string;

  constructor(readonly code: HostErrorCode, detail = '', location = '') {
    super(detail ? `${messages[code]} ${detail}` : messages[code]);
    this.location = location;
  }

  get status(): number {
    return statuses[this.code] ?? 400;
  }
}

/** A member that Excel has and this host has not yet: said by its name, never passed over. */
export const notImplemented = (what: string): HostError => new HostError('NotImplemented', `The workbench does not have ${what} yet.`, what);
