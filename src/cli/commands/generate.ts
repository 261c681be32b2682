import { randomInt } from 'node:crypto'
import { InvalidArgumentError, Option } from 'commander'
import type { Command } from 'commander'
import { SYMMETRIES } from '../../games/letter-sudoku/core/generator/symmetry.ts'
import type { Symmetry } from '../../games/letter-sudoku/core/generator/symmetry.ts'
import { BANDS } from '../../games/letter-sudoku/core/rating/band.ts'
import { parseSeed } from '../generate/seed-series.ts'
import { parseWishes } from '../generate/parse-wishes.ts'
import type { GenerateOptions, WordLine } from '../generate/parse-wishes.ts'
import { runGenerate } from '../generate/run-generate.ts'
import { symmetryWrong, wordLineWrong } from '../messages.ts'
import { EXIT_CODES, addCommonOptions, wholeNumber } from '../program/common-options.ts'
import type { CommonOptions } from '../program/common-options.ts'
import { formatExamples } from '../program/format-examples.ts'

type Asked = GenerateOptions & CommonOptions & { readonly count: number }

const SUMMARY = 'make puzzles'

const DETAILS =
  'Prints new puzzles, one on a line, each with exactly one solution, proved. The same seed and wishes ' +
  'give the same puzzles on every machine, for any number of jobs. Wishes that contradict each other ' +
  'are wrong usage; a puzzle that was not found within the tries that --budget allows is named with ' +
  'its seed.\n\n' +
  'With --json, one object for each puzzle: {"puzzle":"…","solution":"…","band":"easy","rating":1.2,' +
  '"givens":32,"seed":"…"}. With its "seed" alone, a puzzle is made again; autumn/3 is the third of ' +
  'the seed autumn.'

const EXAMPLES = [
  ['netzero generate', 'one puzzle'],
  ['netzero generate --count 100 --band easy --symmetry half-turn --seed autumn', 'a booklet'],
  ['netzero generate --word GREATJOBI --json', 'a hidden word on the diagonal, and its letters'],
  ['netzero generate --letters GREATJOBI --avoid-list rude.txt', 'without words from a list'],
  ['netzero generate --band hard --count 9 | netzero rate', 'how hard they came out'],
] as const

const MOST = 1_000_000_000

/** Adds the command that makes puzzles. */
export function addGenerateCommand(program: Command, finish: (exitCode: number) => void): void {
  const command = program.command('generate').summary(SUMMARY).description(DETAILS)
  addCommonOptions(command)
  addShapeOptions(command)
  addWordOptions(command)
  command
    .addHelpText('after', `${EXIT_CODES}\n\n${formatExamples(EXAMPLES)}`)
    .action(async ({ count, jobs, progress, ...options }: Asked) => {
      finish(await runGenerate(await parseWishes(options), count, { jobs, progress }))
    })
}

function addShapeOptions(command: Command): void {
  command
    .addOption(new Option('--count <n>', 'how many').argParser(wholeNumber(1, MOST)).default(1))
    .addOption(
      new Option('--seed <text>', 'any text or number')
        .argParser(parseSeed)
        .default(parseSeed(String(randomInt(2 ** 32))), 'another each time'),
    )
    .addOption(new Option('--band <band>', 'how hard').choices(BANDS))
    .addOption(
      new Option('--symmetry <which>', `of the givens: ${SYMMETRIES.map(kebab).join(', ')}`)
        .argParser(readSymmetry)
        .default('none' satisfies Symmetry),
    )
    .addOption(
      new Option('--givens <n>', 'exactly so many givens').argParser(Number).conflicts('minimal'),
    )
    .option(
      '--minimal',
      'no given can be spared (unless easy or medium is asked for, it is so anyway)',
    )
    .option('--pattern <81>', 'where givens stand: 81 symbols, empty ones as in a puzzle')
    .addOption(
      new Option('--budget <n>', 'how many puzzles may be tried for one (2000)').argParser(
        wholeNumber(1, MOST),
      ),
    )
}

function addWordOptions(command: Command): void {
  command
    .option('--word <word>', 'a word to be read in the solution')
    .addOption(
      new Option('--word-in <line>', 'where: diagonal, antidiagonal, row, column, row5, column2')
        .argParser(readLine)
        .default({ line: 'diagonal' }, 'diagonal'),
    )
    .addOption(
      new Option('--word-start <n>', 'the place in that line where it begins').argParser(
        wholeNumber(1, 9),
      ),
    )
    .addOption(
      new Option('--avoid <word>', 'a word never to be read in any direction; may be repeated')
        .argParser((word, words: readonly string[]) => [...words, word])
        .default([], 'none'),
    )
    .option('--avoid-list <file>', 'a file of such words, one on a line')
}

function readSymmetry(text: string): Symmetry {
  const symmetry = SYMMETRIES.find((each) => kebab(each) === text)
  if (!symmetry) throw new InvalidArgumentError(symmetryWrong(SYMMETRIES.map(kebab)))
  return symmetry
}

function readLine(text: string): WordLine {
  const [, line, number] = /^(row|column|diagonal|antidiagonal)([1-9])?$/.exec(text) ?? []
  const straight = line === 'row' || line === 'column'
  if (straight && number !== undefined) return { line, index: Number(number) - 1 }
  if (line === undefined || number !== undefined) throw new InvalidArgumentError(wordLineWrong)
  return { line: line as WordLine['line'] }
}

/** As options are written: "half-turn". */
function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
