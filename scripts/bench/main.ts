import { parseArgs } from 'node:util'
import { benchSolvers } from './bench-solvers.ts'
import { readPuzzles } from './puzzle-list.ts'

const USAGE = `npm run bench -- [options]
  --puzzles FILE   solve this list, one puzzle of 81 characters a line; may be given several times
  --seconds N      processor seconds for each solver and list, 3 by default
  --help`

const { values } = parseArgs({
  options: {
    puzzles: { type: 'string', multiple: true, default: [] },
    seconds: { type: 'string', default: '3' },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) console.log(USAGE)
else for (const file of values.puzzles) benchSolvers(readPuzzles(file), Number(values.seconds))
