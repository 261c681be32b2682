import { parseArgs } from 'node:util'
import type { Rate } from '../../src/games/letter-sudoku/core/generator/difficulty.ts'
import { benchGenerators } from './bench-generators.ts'
import { benchSolvers } from './bench-solvers.ts'
import { CORPUS, fileOf, makeCorpus } from './make-corpus.ts'
import { readPuzzles } from './puzzle-list.ts'

const USAGE = `npm run bench -- [options]
  --puzzles FILE   solve this list, one puzzle of 81 characters a line; may be given several times
  --generate       make puzzles
  --make-corpus    write the lists in scripts/bench/corpus anew
  --seconds N      processor seconds for each package and list, 3 by default
  --help
Without --puzzles and --generate: the lists in scripts/bench/corpus, then the generators.`

/** The rater, as soon as there is one. */
const raters: Record<string, { rate: Rate }> = import.meta.glob(
  '../../src/games/letter-sudoku/core/rating/rate.ts',
  { eager: true },
)

const OPTIONS = {
  puzzles: { type: 'string', multiple: true, default: [] as string[] },
  generate: { type: 'boolean', default: false },
  'make-corpus': { type: 'boolean', default: false },
  seconds: { type: 'string', default: '3' },
  help: { type: 'boolean', default: false },
} as const

function run(): void {
  const { values } = parseArgs({ options: OPTIONS })
  if (values.help) return console.log(USAGE)
  if (values['make-corpus']) return makeCorpus()
  const seconds = Number(values.seconds)
  if (!(seconds > 0)) throw new Error('--seconds needs a number above nought')
  const whole = values.puzzles.length === 0 && !values.generate
  const lists = (whole ? CORPUS.map(fileOf) : values.puzzles).map(readPuzzles)
  for (const list of lists) benchSolvers(list, seconds)
  if (values.generate || whole) benchGenerators(seconds, Object.values(raters)[0]?.rate ?? null)
  return undefined
}

try {
  run()
} catch (error) {
  // An option or a file that is not there.
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
  process.exitCode = 2
}
