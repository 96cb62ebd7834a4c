import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/compile-programs.ts'],
    setupFiles: ['test/support/fail-on-console.ts'],
    maxWorkers: '100%',
    // No module has a state of its own, so files may share what they load.
    isolate: false,
    // Only what hangs needs so long, also on a machine that has other work to do.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/extract/**', 'src/search/**', 'src/replies/**'],
      thresholds: {
        'src/extract/**': { branches: 90 },
        'src/search/**': { branches: 90 },
        'src/replies/**': { branches: 90 },
      },
    },
  },
})
