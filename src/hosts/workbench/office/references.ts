import type { HostObject } from './object-class.ts';

/** Objects that an add-in keeps over `sync`: the same object answers, not the same path evaluated again. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private made = 0;

  keep(object: HostObject): string {
    const id = this.ids.get(object) ?? `reference-${++this.made}`;
    this.ids.set(object, id);
    this.kept.set(id, object);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    const id = this.ids.get(object);
    return id !== undefined && this.kept.has(id) ? id : undefined;
  }

  find(id: string): HostObject | undefined {
    return this.kept.get(id);
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  releaseAll(): void {
    this.kept.clear();
  }

  get count(): number {
    return this.kept.size;
  }
}
