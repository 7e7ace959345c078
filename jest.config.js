const swc = (parser) => ['@swc/jest', { jsc: { parser, target: 'es2022', transform: { react: { runtime: 'automatic' } } }, module: { type: 'commonjs' } }];

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.test.{ts,tsx}', '<rootDir>/test/**/*.test.{ts,tsx}'],
  modulePathIgnorePatterns: ['<rootDir>/.build/', '<rootDir>/build/'],
  transform: { '\\.ts$': swc({ syntax: 'typescript' }), '\\.tsx$': swc({ syntax: 'typescript', tsx: true }) },
  globalSetup: '<rootDir>/test/build-programs.js',
  testTimeout: 60000,
  maxWorkers: 2,
};
