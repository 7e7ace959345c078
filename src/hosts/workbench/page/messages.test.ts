/** @jest-environment jsdom */
import { clearMessage, showMessage } from './messages.ts';

const page = () => {
  document.body.innerHTML = '<button id="opener"></button><section id="messages"></section>';
  const opener = document.getElementById('opener')!;
  opener.focus();
  return { opener, messages: document.getElementById('messages')! };
};

describe('a message', () => {
  it('takes the place of the one before and carries no markup of a file’s name', () => {
    const { messages } = page();
    showMessage({ kind: 'done', text: 'бір' }, 'Жабу');
    showMessage({ kind: 'problem', text: '<b>екі</b>' }, 'Жабу');
    expect(messages.querySelectorAll('[data-message]')).toHaveLength(1);
    expect(messages.querySelector('p')!.textContent).toBe('<b>екі</b>');
    expect(messages.querySelector('b')).toBeNull();
  });

  it('leaves the focus where a person works, unless it asks something', () => {
    const { opener, messages } = page();
    showMessage({ kind: 'done', text: 'бір' }, 'Жабу');
    expect(document.activeElement).toBe(opener);
    const chosen: string[] = [];
    showMessage({ kind: 'note', text: 'екі', choices: [{ id: 'stay', label: 'Қалу', choose: () => chosen.push('stay') }] }, 'Жабу');
    expect((document.activeElement as HTMLElement).dataset['choice']).toBe('stay');
    (document.activeElement as HTMLElement).click();
    expect([chosen, messages.childElementCount, document.activeElement]).toEqual([['stay'], 0, opener]);
  });

  it('is closed by its button', () => {
    const { messages } = page();
    showMessage({ kind: 'problem', text: 'бір' }, 'Жабу');
    messages.querySelector<HTMLButtonElement>('[aria-label=Жабу]')!.click();
    expect(messages.childElementCount).toBe(0);
    clearMessage();
  });
});
