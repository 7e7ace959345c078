/** What Excel keeps of a sheet, a table or the workbook and a `Book` does not; it lives as long as the page. */
export class SheetMemory {
  private readonly values = new Map<string, unknown>();

  /** `owner` is the id of a sheet or of a table, or '' for the workbook. */
  get<Value>(owner: string, name: string, otherwise: Value): Value {
    const key = `${owner}\n${name}`;
    return this.values.has(key) ? (this.values.get(key) as Value) : otherwise;
  }

  set(owner: string, name: string, value: unknown): void {
    this.values.set(`${owner}\n${name}`, value);
  }
}
