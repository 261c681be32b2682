import { Option } from 'commander'
import type { Command } from 'commander'
import type { LineCommand } from '../commands/line-command.ts'
import { FORMAT_NAMES } from '../../formats/formats.ts'
import type { FormatName } from '../../formats/formats.ts'
import { runPieces } from '../run/run-pieces.ts'
import type { LineCommandName } from '../run/task.ts'
import { EXIT_CODES, addCommonOptions, addJobsOptions, wholeNumber } from './common-options.ts'
import type { CommonOptions } from './common-options.ts'
import { describeFormats } from './describe-formats.ts'
import { formatExamples } from './format-examples.ts'

interface LineCommandOptions extends CommonOptions {
  readonly level?: number
  readonly walk?: true
  readonly format?: FormatName
  readonly to?: FormatName
}

const INPUT = `
Puzzles are read from the arguments (puzzles or files, - for standard input)
or, without any, from standard input, in letters or digits. An empty cell is
. 0 _ * - or a space, so put a puzzle in quotes. The nine letters are those of
--letters, which digits then stand for, or those of the puzzle. x is a letter.

Formats, recognised by their shape in each file, or named with --format:
${describeFormats()}
Text may be UTF-8 or UTF-16, with the line ends of any system. What a player
has placed or noted is kept apart from the printed letters where the format
does so: only hint looks at it.

Blank lines and lines that begin with # are passed over, and counted at the
end. Lines are counted in each file by itself; where there are several, the
file is named as well ("file" in the objects of --json).`

/** Adds a command that reads puzzles. */
export function addLineCommand(
  program: Command,
  name: LineCommandName,
  { summary, details, examples }: LineCommand,
  finish: (exitCode: number) => void,
): void {
  const command = program.command(name).summary(summary).description(details)
  if (name === 'convert') addConvertOptions(command)
  else addCommonOptions(command)
  if (name === 'hint') addHintOptions(command)
  command
    .addOption(new Option('--format <name>', 'the format of the puzzles').choices(FORMAT_NAMES))
    .argument('[puzzles-or-files...]', 'puzzles, files, or - for standard input')
    .addHelpText('after', `${INPUT}\n${EXIT_CODES}\n\n${formatExamples(examples)}`)
    .action(async (names: string[], asked: LineCommandOptions) => {
      const { letters = null, json = false, level = 3, walk = false, to = null } = asked
      const { format = null, jobs, progress } = asked
      const options = { letters, json, level, walk, to, number: 0 }
      finish(await runPieces({ command: name, options }, names, { jobs, progress, format }))
    })
}

function addHintOptions(command: Command): void {
  const level = new Option(
    '--level <n>',
    'how much to say: 1 where to look, 2 and what to see, 3 and what follows',
  )
  command
    .addOption(level.argParser(wholeNumber(1, 3)).default(3))
    .option('--walk', 'every step to the end')
}

function addConvertOptions(command: Command): void {
  const to = new Option('--to <name>', 'the format to write').choices(FORMAT_NAMES)
  addJobsOptions(command.addOption(to.makeOptionMandatory()))
}
