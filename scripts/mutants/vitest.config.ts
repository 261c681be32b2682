import base from '../../vite.config.ts'

/** The project's own set-up, with those tests only that a room names. */
export default {
  ...base,
  test: { ...base.test, include: JSON.parse(process.env['MUTANT_TESTS'] ?? '[]') as string[] },
}
