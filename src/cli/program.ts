import { availableParallelism } from 'node:os'
import { Command, InvalidArgumentError, Option } from 'commander'
import { version } from '../../package.json'
import type { Example, LineCommand } from './commands/line-command.ts'
import { jobsWrong, levelWrong, seeHelp } from './messages.ts'
import { parseLetters } from './puzzle/parse-letters.ts'
import { runLines } from './run/run-lines.ts'
import { LINE_COMMANDS } from './run/task.ts'
import type { LineCommandName } from './run/task.ts'

/** More threads than this help nobody and eat the memory. */
const MOST_JOBS = 256

interface CommonOptions {
  readonly letters?: readonly string[]
  readonly json?: true
  readonly jobs: number
  readonly progress: boolean
  readonly level?: number
  readonly walk?: true
}

const FORMAT = `
Puzzles are read from the arguments (puzzles or files, - for standard input) or, without any, from
standard input: one on a line, 81 characters, row by row. Letters or digits are given; . 0 _ * or a
space stands for an empty cell, so put a puzzle in quotes. Blanks after the 81st character do not
count. Blank lines and lines that begin with # are passed over, and counted at the end.
Nine letters are known from --letters, else from the puzzle itself.`

const EXIT_CODES = `
Exit code: 0 all well; 1 some puzzle is bad, and is named with its line; 2 wrong usage.`

/**
 * The command line: what can be asked, and its help.
 * @param finish is told the exit code of the command that ran
 */
export function createProgram(finish: (exitCode: number) => void): Command {
  const program = new Command('netzero')
    .description('Solve, check, rate, explain and make sudokus in any nine letters.')
    .version(version)
    .addHelpText('after', `${EXIT_CODES}\n\nExamples and formats: netzero solve --help, and so on.`)
    .showHelpAfterError(seeHelp)
    .exitOverride()
  for (const [name, command] of Object.entries(LINE_COMMANDS))
    addLineCommand(program, name as LineCommandName, command, finish)
  return program
}

function addLineCommand(
  program: Command,
  name: LineCommandName,
  { summary, details, examples }: LineCommand,
  finish: (exitCode: number) => void,
): void {
  const command = addCommonOptions(program.command(name).summary(summary).description(details))
  if (name === 'hint') addHintOptions(command)
  command
    .argument('[puzzles-or-files...]', 'puzzles, files, or - for standard input')
    .addHelpText('after', `${FORMAT}\n${EXIT_CODES}\n\n${formatExamples(examples)}`)
    .action(async (names: string[], asked: CommonOptions) => {
      const { letters = null, json = false, level = 3, walk = false, jobs, progress } = asked
      const options = { letters, json, level, walk }
      finish(await runLines({ command: name, options }, names, { jobs, progress }))
    })
}

function addCommonOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--letters <nine>', 'the nine letters, such as GREATJOBI').argParser(readLetters),
    )
    .option('--json', 'print one JSON object a line')
    .addOption(
      new Option('--jobs <n>', 'threads to work on; the answers are the same for any number')
        .argParser(readJobs)
        .default(availableParallelism(), 'the processor’s cores'),
    )
    .option('--no-progress', 'no progress bar on a terminal')
}

function addHintOptions(command: Command): void {
  command
    .addOption(
      new Option('--level <n>', 'how much to say, from 1 (where to look) to 3 (all)').argParser(
        readLevel,
      ),
    )
    .option('--walk', 'every step to the end')
}

function readLevel(text: string): number {
  if (!/^[1-3]$/.test(text)) throw new InvalidArgumentError(levelWrong)
  return Number(text)
}

function readLetters(text: string): readonly string[] {
  const letters = parseLetters(text)
  if (!letters.ok) throw new InvalidArgumentError(letters.reason)
  return letters.value
}

function readJobs(text: string): number {
  const jobs = Number(text)
  if (!/^\d+$/.test(text) || jobs < 1 || jobs > MOST_JOBS)
    throw new InvalidArgumentError(jobsWrong(MOST_JOBS))
  return jobs
}

function formatExamples(examples: readonly Example[]): string {
  return ['Examples:', ...examples.flatMap(([line, what]) => [`  # ${what}`, `  ${line}`])].join(
    '\n',
  )
}
