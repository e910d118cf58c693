import { defineConfig } from 'vitest/config';

/**
 * Rules need nothing, stories a real database, journeys a real browser and server; what is long by
 * nature is run by `npm run test:long`.
 * The files that one worker takes share its modules: importing them anew for each took as long as the
 * tests themselves. What a file changes for all (a prototype, the environment) it puts back.
 */
export default defineConfig({
  test: {
    isolate: false,
    maxWorkers: 2,
    setupFiles: ['src/platform/testing/setup.ts'],
    // Only for what hangs: a busy machine may take long over anything.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    projects: [
      {
        test: {
          name: 'rules',
          include: ['src/**/*.rules.test.ts', 'src/lib/**/*.test.ts'],
          exclude: ['src/lib/client/**'],
        },
      },
      {
        test: {
          name: 'stories',
          include: ['{src,db,tests,bench}/**/*.test.ts'],
          exclude: ['**/*.rules.test.ts', 'src/lib/**', 'tests/{journeys,long}/**'],
          globalSetup: ['src/platform/testing/global-setup.ts'],
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts', 'src/lib/client/**/*.test.ts'],
          globalSetup: ['src/platform/testing/global-setup.ts'],
        },
      },
      {
        test: {
          name: 'long',
          include: ['tests/long/**/*.test.ts'],
          globalSetup: ['src/platform/testing/global-setup.ts'],
        },
      },
    ],
  },
});
