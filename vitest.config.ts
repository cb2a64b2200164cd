import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // Files share what they import: they keep nothing in it, and loading it is most of the work.
          isolate: false,
          maxWorkers: '100%',
          include: [
            'packages/**/*.test.{ts,tsx}',
            'apps/api/src/**/*.test.ts',
            'apps/web/src/**/*.test.{ts,tsx}',
            'tools/**/*.test.ts',
            'data/**/*.test.ts',
          ],
          setupFiles: ['tools/test/console-errors-fail.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['apps/web/e2e/**/*.test.ts'],
          // One browser at a time: two would share the processor and each miss its time limits.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
