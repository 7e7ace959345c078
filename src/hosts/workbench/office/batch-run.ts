import { invalidArgument } from './arguments.ts';
import type { Dispatch } from './dispatch.ts';
import type { Host } from './host.ts';
import { HostError, notImplemented } from './host-error.ts';
import type { Members } from './members.ts';
import { HostObject } from './object-class.ts';
import { workbook } from './objects/make.ts';
import { Query } from './query.ts';
import { serviceClasses } from './registry.ts';
import { actionType, pathType, type Action, type ArgumentInfo, type Batch, type BatchResponse, type ObjectPath } from './wire.ts';

/** Carries out one batch: its actions in order, up to the first that fails. What was done before stays done. */
export class BatchRun {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly query: Query;
  private readonly response: BatchResponse = { Results: [], TraceIds: [] };

  constructor(private readonly host: Host, private readonly dispatch: Dispatch, members: Members, private readonly batch: Batch) {
    this.query = new Query(host, dispatch, members, batch.AutoKeepReference === true);
  }

  async run(): Promise<BatchResponse> {
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        await this.prepare(action);
        this.response.Results.push({ ActionId: action.Id, Value: this.carryOut(action) ?? null });
      } catch (failure) {
        this.fail(failure, index);
        break;
      }
    }
    this.finish();
    return this.response;
  }

  /** Writes wait to be joined only while nothing but the next strip is prepared; figures are read when they are there. */
  private async prepare(action: Action): Promise<void> {
    if (this.leavesCellsAlone(action)) return;
    this.host.cells.flush();
    if (this.host.cells.unsettled && readsFigures(action, this.batch.ObjectPaths[action.ObjectPathId])) {
      this.host.cells.unsettled = false;
      await this.host.book.settled();
    }
  }

  private leavesCellsAlone({ ActionType, Name, ObjectPathId }: Action): boolean {
    const path = this.batch.ObjectPaths[ObjectPathId];
    if (ActionType === actionType.setProperty) return waitingWrites[this.objects.get(ObjectPathId)?.className ?? '']?.includes(Name) === true;
    if (ActionType === actionType.method) return Name === '_KeepReference';
    return ActionType === actionType.instantiate && (this.objects.has(ObjectPathId) || (path !== undefined && this.onlyNames(path)));
  }

  /** Whether a path leads somewhere without looking into cells. */
  private onlyNames({ ObjectPathType, Name, ParentObjectPathId }: ObjectPath): boolean {
    if (ObjectPathType === pathType.property || ObjectPathType === pathType.root) return true;
    const parent = this.objects.get(ParentObjectPathId ?? 0)?.className;
    if (ObjectPathType === pathType.indexer) return parent === 'WorksheetCollection' || parent === 'RangeBorderCollection';
    return ObjectPathType === pathType.method && (parent === 'Range' || parent === 'Worksheet') && geometric.includes(Name);
  }

  private finish(): void {
    try {
      this.host.cells.flush();
    } catch (failure) {
      this.fail(failure, this.batch.Actions.length - 1);
    }
  }

  private fail(failure: unknown, index: number): void {
    const error = failure instanceof HostError ? failure : new HostError('GeneralException', failure instanceof Error ? failure.message : String(failure));
    this.response.Error ??= { Code: error.code, Message: error.message, Location: error.location, ActionIndex: index, HttpStatusCode: error.status };
  }

  private carryOut(action: Action): unknown {
    if (action.ActionType === actionType.trace) return void this.response.TraceIds.push(action.Id);
    const object = this.objectAt(action.ObjectPathId);
    return object ? this.onObject(action, object) : this.onNull(action);
  }

  private onObject(action: Action, object: HostObject): unknown {
    const args = this.argumentsOf(action.ArgumentInfo);
    switch (action.ActionType) {
      case actionType.instantiate:
        return this.query.identity(object);
      case actionType.query:
      case actionType.queryAsJson:
        return this.query.answer(object, action.QueryInfo ?? {});
      case actionType.method:
        return this.dispatch.call(object, action.Name, args);
      case actionType.setProperty:
        return this.dispatch.write(object, action.Name, args[0]);
      case actionType.update:
        return Object.entries(action.ObjectState ?? {}).forEach(([name, value]) => this.dispatch.write(object, name, value));
      default:
        throw notImplemented(`the action ${action.ActionType}`);
    }
  }

  /** Reading a null object gives null; ordering it to do something is an error. */
  private onNull({ ActionType, Name }: Action): unknown {
    const reads = ActionType === actionType.instantiate || ActionType === actionType.query || ActionType === actionType.queryAsJson;
    if (reads || Name.startsWith('_')) return null;
    throw new HostError('InvalidObjectPath', 'The object is null.', Name);
  }

  private argumentsOf({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): unknown[] {
    return Arguments.map((argument, at) => {
      const path = ReferencedObjectPathIds[at];
      if (typeof path === 'number') return path ? this.objectAt(path) : argument;
      return Array.isArray(path) && Array.isArray(argument) ? argument.map((one, inner) => (path[inner] ? this.objectAt(path[inner] as number) : one)) : argument;
    });
  }

  private objectAt(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath', `There is no path ${id}.`);
    const object = this.evaluate(path);
    if (object && !this.dispatch.isAlive(object)) throw new HostError('InvalidReference', 'The object was deleted.', object.className);
    this.objects.set(id, object);
    return object;
  }

  private evaluate(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === pathType.root) return workbook({});
    if (path.ObjectPathType === pathType.nullObject) return null;
    if (path.ObjectPathType === pathType.newObject) return this.service(path.Name);
    if (path.ObjectPathType === pathType.reference) return this.kept(path.Name);
    const parent = this.objectAt(path.ParentObjectPathId ?? 0);
    return parent && this.below(parent, path);
  }

  private below(parent: HostObject, path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === pathType.property) return this.dispatch.navigate(parent, path.Name);
    const args = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === pathType.indexer) return this.dispatch.indexed(parent, args[0]);
    const found = this.dispatch.call(parent, path.Name, args);
    if (found !== null && !(found instanceof HostObject)) throw invalidArgument(`${path.Name} gives no object.`);
    return found;
  }

  private service(name: string): HostObject {
    const service = serviceClasses.get(name);
    if (!service) throw notImplemented(name);
    return new HostObject(service, {});
  }

  private kept(reference: string): HostObject {
    const object = this.host.references.find(reference);
    if (!object) throw new HostError('InvalidObjectPath', `Nothing is kept under ${reference}.`, reference);
    return object;
  }
}

/** Writes that wait for each other, by class. */
const waitingWrites: Readonly<Record<string, readonly string[]>> = {
  Range: ['Values', 'Formulas', 'NumberFormat'],
  RangeFormat: ['HorizontalAlignment', 'VerticalAlignment', 'WrapText', 'IndentLevel'],
  RangeFill: ['Color'],
  RangeFont: ['Bold', 'Italic', 'Underline', 'Color', 'Name', 'Size'],
  RangeBorder: ['Style', 'Weight', 'Color'],
};

/** From a sheet or a range to ranges, by counting alone. */
const geometric = ['GetRange', 'GetRanges', 'GetRangeByIndexes', 'GetCell', 'GetRow', 'GetColumn', 'GetBoundingRect', 'GetOffsetRange', 'GetResizedRange', 'GetLastCell'];

/** Whether the answer may depend on what formulas give. */
function readsFigures({ ActionType, Name }: Action, path: ObjectPath | undefined): boolean {
  const reads = ActionType === actionType.query || ActionType === actionType.queryAsJson;
  return reads || /Used|Spill|Properties$|Values$/.test(ActionType === actionType.method ? Name : (path?.Name ?? ''));
}
