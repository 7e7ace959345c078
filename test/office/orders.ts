/// <reference types="office-js" />

/** What Excel answered instead of doing what it was told. */
export interface Refusal {
  readonly code: string;
  readonly where: string | undefined;
  readonly message: string;
}

type Work<Value> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Value | Promise<Value>;

/** Does something on the active sheet, synchronizes, and gives the result. */
export async function onSheet<Value>(work: Work<Value>): Promise<Value> {
  return Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });
}

/** Loads properties of an object, synchronizes, and gives them as plain data. */
export async function loaded<Thing extends OfficeExtension.ClientObject>(make: Work<Thing>, properties: string): Promise<Record<string, never>> {
  const thing = await onSheet((sheet, context) => {
    const made = make(sheet, context) as OfficeExtension.ClientObject;
    (made as unknown as { load(names: string): void }).load(properties);
    return made as Thing;
  });
  return (thing as unknown as { toJSON(): Record<string, never> }).toJSON();
}

/** The error that an order comes back with. */
export async function refused(work: Work<unknown>): Promise<Refusal> {
  try {
    await onSheet(work);
  } catch (error) {
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    return { code, message, where: debugInfo?.errorLocation };
  }
  throw new Error('Excel did it.');
}

/** What stands in a range. */
export const valuesOf = async (address: string): Promise<unknown[][]> => (await loaded((sheet) => sheet.getRange(address), 'values'))['values'] as unknown as unknown[][];

/** Empties the active sheet. */
export const emptied = (): Promise<unknown> => onSheet((sheet) => sheet.getRange().clear());
