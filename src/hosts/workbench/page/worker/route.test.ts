import fc from 'fast-check';
import { routeOf, withSeam } from './route.ts';

const origin = 'http://127.0.0.1:3000';
const asked = (url: string, destination = 'script', mode = 'no-cors') => ({ url, destination, mode });

describe('the service worker of the workbench', () => {
  it('answers Microsoft’s address of office.js, and what office.js loads from there, from this machine', () => {
    const hosted = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
    expect(routeOf(asked(`${hosted}office.js`), origin)).toEqual({ kind: 'office', path: '/office/office.js' });
    expect(routeOf(asked(`${hosted}kk-kz/office_strings.js`), origin)).toEqual({ kind: 'office', path: '/office/kk-kz/office_strings.js' });
  });

  it('puts the seam into the pane only where the pane stands in a frame of the workbench', () => {
    const pane = `${origin}/site/taskpane.html?locale=kk-KZ`;
    expect(routeOf(asked(pane, 'iframe', 'navigate'), origin)).toEqual({ kind: 'pane' });
    expect(routeOf(asked(pane, 'document', 'navigate'), origin)).toEqual({ kind: 'pass' });
    expect(routeOf(asked(pane, '', 'cors'), origin)).toEqual({ kind: 'pass' });
  });

  it('leaves everything else alone', () => {
    for (const url of [`${origin}/`, `${origin}/site/boot.js`, `${origin}/site/other.html`, 'https://appsforoffice.microsoft.com/lib/beta/hosted/office.js', 'https://example.kz/site/taskpane.html', `https://example.kz/?x=https://appsforoffice.microsoft.com/lib/1/hosted/`])
      expect(routeOf(asked(url, 'iframe', 'navigate'), origin)).toEqual({ kind: 'pass' });
  });
});

describe('the seam', () => {
  it('comes first in the head and changes nothing else', () => {
    expect(withSeam('<!doctype html><html lang="kk"><head><meta charset="utf-8"><script src="a.js"></script></head></html>')).toBe(
      '<!doctype html><html lang="kk"><head><script src="/workbench/seam.js"></script><meta charset="utf-8"><script src="a.js"></script></head></html>',
    );
    expect(withSeam('<HEAD class="x">')).toBe('<HEAD class="x"><script src="/workbench/seam.js"></script>');
  });

  it('is not put into a header element, which only begins alike', () => {
    expect(withSeam('<header>x</header>')).toBe('<header>x</header>');
  });

  it('takes no character of the page away, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const page = `${before.replaceAll('<', '')}<head>${after}`;
        expect(withSeam(page).replace('<script src="/workbench/seam.js"></script>', '')).toBe(page);
      }),
    );
  });
});
