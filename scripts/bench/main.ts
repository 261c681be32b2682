import { parseArgs } from 'node:util'
import { benchGenerators } from './bench-generators.ts'
import { benchSolvers } from './bench-solvers.ts'
import { CORPUS, fileOf, makeCorpus } from './make-corpus.ts'
import { readPuzzles } from './puzzle-list.ts'
import { benchRatings } from './ratings.ts'
import { benchTechniques } from './techniques.ts'

const USAGE = `npm run bench -- [options]
  --puzzles FILE   solve this list, one puzzle of 81 characters a line; may be given several times
  --generate       make puzzles
  --ratings FILE   grade this list: comma-separated, with the columns puzzle and se_er or er
  --techniques FILE  look for the technique of each position in a library of HoDoKu's format
  --make-corpus    write the lists in scripts/bench/corpus anew
  --seconds N      processor seconds for each package and list, 3 by default
  --help
Without any of these: the lists in scripts/bench/corpus, then the generators.`

const OPTIONS = {
  puzzles: { type: 'string', multiple: true, default: [] as string[] },
  ratings: { type: 'string', multiple: true, default: [] as string[] },
  techniques: { type: 'string', multiple: true, default: [] as string[] },
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
  for (const file of values.ratings) benchRatings(file, print)
  for (const file of values.techniques) benchTechniques(file, print)
  const isLogic = values.ratings.length + values.techniques.length > 0
  const whole = values.puzzles.length === 0 && !values.generate && !isLogic
  const lists = (whole ? CORPUS.map(fileOf) : values.puzzles).map(readPuzzles)
  for (const list of lists) benchSolvers(list, seconds)
  if (values.generate || whole) benchGenerators(seconds)
  return undefined
}

const print = (line: string): void => console.log(line)

try {
  run()
} catch (error) {
  // An unknown option, or a file that cannot be read.
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
  process.exitCode = 2
}
