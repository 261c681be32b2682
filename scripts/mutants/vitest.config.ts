import base from '../../vite.config.ts'

/** The project's own configuration, but only with the tests that `rooms.mjs` names for a folder. */
export default {
  ...base,
  test: {
    ...base.test,
    include: JSON.parse(process.env['MUTANT_TESTS'] ?? '[]') as string[],
    testTimeout: 900_000,
  },
}
