/** @jest-environment jsdom */
import type { External } from '../../src/hosts/workbench/office/external.ts';
import type { SafeArray } from '../../src/hosts/workbench/office/safe-array.ts';
import { actionType, dispId, officeError, pathType, type Action, type Batch, type ObjectPath } from '../../src/hosts/workbench/office/wire.ts';
import { startOffice, type Started } from './load-office.ts';

let started: Started;
beforeAll(async () => {
  started = await startOffice();
});
afterAll(async () => {
  started.server.dispose();
  await started.book.dispose();
});

const paths: Record<string, ObjectPath> = {
  1: { Id: 1, ObjectPathType: pathType.root, Name: '' },
  2: { Id: 2, ObjectPathType: pathType.property, Name: 'Worksheets', ParentObjectPathId: 1 },
  3: { Id: 3, ObjectPathType: pathType.method, Name: 'GetActiveWorksheet', ParentObjectPathId: 2, ArgumentInfo: { Arguments: [] } },
  4: { Id: 4, ObjectPathType: pathType.method, Name: 'GetRange', ParentObjectPathId: 3, ArgumentInfo: { Arguments: ['A1'] } },
};
const batch = (...actions: Partial<Action>[]): Batch => ({ Actions: actions.map((action, Id) => ({ Id, Name: '', ObjectPathId: 4, ActionType: actionType.instantiate, ...action })), ObjectPaths: paths });

describe('What office.js never sends by itself is refused all the same', () => {
  test.each([
    ['a property that can only be read', { ActionType: actionType.setProperty, Name: 'Address', ArgumentInfo: { Arguments: ['Sheet1!B2'] } }, 'InvalidArgument', 'Range.address'],
    ['a property that is none', { ActionType: actionType.setProperty, Name: 'Colour', ArgumentInfo: { Arguments: ['red'] } }, 'InvalidArgument', ''],
    ['a method that is none', { ActionType: actionType.method, Name: 'Explode', ArgumentInfo: { Arguments: [] } }, 'NotImplemented', 'Range.explode'],
    ['a path that is none', { ObjectPathId: 99 }, 'InvalidObjectPath', ''],
    ['a query of everything below', { ActionType: actionType.recursiveQuery }, 'NotImplemented', 'the action 6'],
  ])('%s', async (_what, action, code, location) => {
    expect((await started.server.process(batch(action))).Error).toMatchObject({ Code: code, Location: location, ActionIndex: 0 });
  });

  test('items without a word about them are loaded whole', async () => {
    const answer = await started.server.process(batch({ ActionType: actionType.query, ObjectPathId: 2, QueryInfo: { Select: ['items'] } }));
    expect(answer.Results[0]!.Value).toMatchObject({ _Items: [{ Name: 'Sheet1', Position: 0, Visibility: 'Visible' }] });
  });

  test('several properties at once are one action', async () => {
    const written = await started.server.process(batch({ ActionType: actionType.update, ObjectState: { values: [['бірге']], numberFormat: [['@']] } }, { ActionType: actionType.queryAsJson, QueryInfo: { Select: ['values', 'numberFormat'] } }));
    expect(written.Results[1]!.Value).toMatchObject({ Values: [['бірге']], NumberFormat: [['@']] });
  });
});

test('A page that is gone gets no answer any more, and the next one does', async () => {
  const execute = (external: External) => {
    const answers: unknown[] = [];
    const params = [['', 'POST', 'ProcessQuery', [], JSON.stringify(batch({ ActionType: actionType.query, QueryInfo: { Select: ['address'] } })), 0, 0]];
    external.Execute(dispId.richApi, params, (result) => answers.push((result as SafeArray).toArray()[0]));
    return answers;
  };
  const old = execute(started.server.externalFor(window));
  const young = execute(started.server.externalFor(window));
  await new Promise((go) => setTimeout(go, 200));
  expect([old, young]).toEqual([[], [officeError.success]]);
});
