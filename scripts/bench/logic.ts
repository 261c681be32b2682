import { benchRatings } from './ratings.ts'
import { benchTechniques } from './techniques.ts'

/** Prints a line of a bench. */
const print = (line: string) => console.log(line)

const BENCHES = { '--ratings': benchRatings, '--techniques': benchTechniques }

const args = process.argv.slice(2)
for (const [option, bench] of Object.entries(BENCHES)) {
  const at = args.indexOf(option)
  const file = args[at + 1]
  if (at < 0) continue
  if (file === undefined) throw new Error(`${option} needs a file`)
  bench(file, print)
}
