/** @jest-environment jsdom */
import { cleanup, render, screen, within } from '@testing-library/react';
import '../../../test/fixtures/patience.ts';
import userEvent from '@testing-library/user-event';
import { listOf, openedPane } from '../../../test/fixtures/pane-environment.ts';
import { answer, refuse } from '../../domain/result.ts';
import type { Desk } from '../../jobs/desk.ts';
import { PaneApp } from '../pane-app.tsx';

const word = (name: string) => new File(['PK'], name, { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' });

async function drawn(importDocument: Desk['importDocument']) {
  let checks = 0;
  const around = (desk: Desk): Partial<Desk> => ({ importDocument, check: (view, watch) => (checks++, desk.check(view, watch)) });
  const opened = await openedPane({ sheets: [listOf([[1, 'Ким Виктория', '?']])], first: { route: 'findings' }, around });
  render(<PaneApp pane={opened.pane} />);
  await screen.findByRole('heading', { level: 2, name: 'Тексеру' });
  return { ...opened, user: userEvent.setup(), checks: () => checks };
}
// jsdom's files have no bytes of their own.
beforeAll(() => void (File.prototype.arrayBuffer ??= () => Promise.resolve(new Uint8Array([80, 75]).buffer)));
// Loaded when it is needed; not what a test waits for.
beforeAll(() => import('./findings-page.tsx'));
afterEach(cleanup);

const input = () => document.querySelector<HTMLInputElement>('input[type=file]')!;
const page = () => within(document.querySelector('main')!);

describe('a report of Word', () => {
  it('is handed over by name and bytes, and the workbook is checked with it; what was left out is said', async () => {
    const given: [string, number][] = [];
    const leftOut = { pictures: 2, notes: 0, margins: false, contents: false };
    const { user, checks } = await drawn((file, bytes) => {
      given.push([file, bytes.length]);
      return Promise.resolve(answer({ insertion: { kind: 'document', file }, sheets: ['сессия'], cells: 40, leftOut }));
    });
    await user.upload(input(), word('сессия.docx'));
    expect(await page().findByText('«сессия.docx» құжаты «сессия» парағына қосылды. Құжаттың өзі өзгермейді. Құжаттан алынбағаны: суреттер (2).')).toBeTruthy();
    expect([given, checks(), screen.getByRole('button', { name: '«сессия» парағына өту' })]).toEqual([[['сессия.docx', 2]], 2, expect.anything()]);
  });

  it('that cannot be read is refused with the reason, and nothing is checked again', async () => {
    const { user, checks } = await drawn(() => Promise.resolve(refuse({ code: 'workbook-busy', args: {} })));
    await user.upload(input(), word('сессия.docx'));
    expect([page().queryByText(/парағына қосылды/u), checks()]).toEqual([null, 1]);
  });
});
