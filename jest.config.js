const swc = (parser) => ['@swc/jest', { jsc: { parser, target: 'es2022', transform: { react: { runtime: 'automatic' } } }, module: { type: 'commonjs' } }];

/** Packages that come as ES modules only; the grid of the workbench asks for them. */
const modulesOnly = '(?:lodash-es|nanoid|rbush|quickselect|kdbush|cjk-regex|regexp-util|unicode-regex|franc-min|trigram-utils|n-gram|collapse-white-space)';

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.test.{ts,tsx}', '<rootDir>/test/**/*.test.{ts,tsx}'],
  // Those need a browser: jest.browser.config.js.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
  modulePathIgnorePatterns: ['<rootDir>/.build/', '<rootDir>/build/'],
  transform: { '\\.ts$': swc({ syntax: 'typescript' }), '\\.tsx$': swc({ syntax: 'typescript', tsx: true }), [`/node_modules/${modulesOnly}/.*\\.js$`]: swc({ syntax: 'ecmascript' }) },
  transformIgnorePatterns: [`/node_modules/(?!${modulesOnly}/)`],
  globalSetup: '<rootDir>/test/build-programs.js',
  testTimeout: 60000,
  maxWorkers: 2,
};
