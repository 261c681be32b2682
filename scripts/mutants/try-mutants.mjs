/** Runs the mutation tester on one folder of `rooms.mjs` and returns its report. */
import { existsSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import { Stryker } from '@stryker-mutator/core'
import { printable } from './printable.mjs'
import { sampleOf } from './sample.mjs'

const ROOT = resolve(import.meta.dirname, '../..')
const { instrument } = Instrumenter.prototype

/**
 * @param room an entry of `rooms.mjs`
 * @param path the room's folder, or a path below it
 * @param out a folder for the report
 */
export async function tryMutants(room, path, out) {
  const file = join(out, `${path.replaceAll('/', '-')}.json`)
  process.env.MUTANT_TESTS = JSON.stringify(testsOf(room))
  Instrumenter.prototype.instrument = async function (files, ...args) {
    const { mutants, ...rest } = await instrument.call(this, files.map(printable), ...args)
    const nameOf = ({ fileName }) => relative(ROOT, fileName).replaceAll('\\', '/')
    return { ...rest, mutants: sampleOf(mutants, room.sample, nameOf) }
  }
  await new Stryker(optionsFor(path, file)).runMutationTest()
  return JSON.parse(readFileSync(file, 'utf8')).files
}

function testsOf({ tests }) {
  return tests
    .filter((path) => existsSync(join(ROOT, path)))
    .map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.test.{ts,tsx}`))
}

function optionsFor(path, fileName) {
  const wanted = /\.tsx?$/.test(path) ? path : `${path}/**/*.{ts,tsx}`
  return {
    mutate: [wanted, '!**/*.d.ts'],
    testRunner: 'vitest',
    plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
    vitest: { configFile: 'scripts/mutants/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: Number(process.env.WORKERS ?? 2),
    // Long, so that a slow machine neither kills a mutant nor fails the first run of the tests.
    timeoutMS: 20_000,
    dryRunTimeoutMinutes: 60,
    // A file that does not exist, so that Stryker reads none: it does not know the compiler of this project.
    tsconfigFile: 'no-tsconfig.json',
    tempDirName: '.cache/mutants/sandbox',
    ignorePatterns: [
      '.cache',
      'dist',
      'dist-node',
      'docs/screens',
      'test-results',
      'scripts/*/node_modules',
    ],
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName },
    logLevel: 'warn',
    allowConsoleColors: false,
    disableTypeChecks: false,
  }
}
