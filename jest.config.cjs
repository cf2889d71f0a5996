/** Unit and integration tests run in Node; test/browser drives the built pane in a real browser and runs after a build. */
const shared = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.tsx?$': ['ts-jest', { tsconfig: { module: 'commonjs', moduleResolution: 'node10', ignoreDeprecations: '6.0', jsx: 'react-jsx', esModuleInterop: true, resolveJsonModule: true, isolatedModules: true, target: 'ES2022', types: ['node', 'jest', 'office-js'] }, diagnostics: false }],
  },
};
module.exports = {
  // Two at a time even on two cores: the browser tests wait for the browser half of their time. A worker that has grown is replaced.
  maxWorkers: Math.max(2, require('node:os').availableParallelism() - 1),
  workerIdleMemoryLimit: '2GB',
  // A slow or busy machine is no fault: only what hangs fails.
  testTimeout: 600_000,
  reporters: ['default', '<rootDir>/scripts/closing-line-reporter.cjs'],
  projects: [
    { ...shared, displayName: 'node', testMatch: ['<rootDir>/test/**/*.test.ts'], testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'] },
    { ...shared, displayName: 'browser', globalSetup: '<rootDir>/test/browser/global-setup.ts', testMatch: ['<rootDir>/test/browser/**/*.test.ts'] },
  ],
};
