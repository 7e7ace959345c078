import path from 'node:path';
import { siteSizes } from './bench/site-sizes.ts';

const kilobyte = 1024;

describe('the site, compressed', () => {
  const { beforeOffice, firstScreen, later } = siteSizes(path.join(__dirname, '..'));

  it('is at most 10 KB until Office answers', () => {
    expect(beforeOffice).toBeLessThanOrEqual(10 * kilobyte);
  });

  it('is at most 200 KB until the first screen stands', () => {
    expect(firstScreen).toBeLessThanOrEqual(200 * kilobyte);
  });

  it('leaves samples, functions, other routes and the reader for later', () => {
    expect(Object.keys(later)).toEqual(expect.arrayContaining(['findings', 'functions', 'help', 'sample-kk', 'sample-ru', 'settings', 'tirek-document', 'tirek-figures', 'tirek-reader']));
    for (const size of Object.values(later)) expect(size).toBeGreaterThan(0);
  });
});
