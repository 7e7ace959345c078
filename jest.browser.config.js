import base from './jest.config.js';

/**
 * The tests in a browser, one file after another: `npm run browser`. The Chromium is named by CHROME_PATH.
 * @type {import('jest').Config}
 */
export default {
  ...base,
  testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 180000,
  maxWorkers: 1,
};
