import { Option } from 'commander'
import type { Command } from 'commander'
import type { LineCommand } from '../commands/line-command.ts'
import { runLines } from '../run/run-lines.ts'
import type { LineCommandName } from '../run/task.ts'
import { EXIT_CODES, addCommonOptions, wholeNumber } from './common-options.ts'
import type { CommonOptions } from './common-options.ts'
import { formatExamples } from './format-examples.ts'

interface LineCommandOptions extends CommonOptions {
  readonly level?: number
  readonly walk?: true
}

const FORMAT = `
Puzzles are read from the arguments (puzzles or files, - for standard input)
or, without any, from standard input: one on a line, 81 characters, row by row,
in letters or digits. An empty cell is . 0 _ * or a space, so put a puzzle in
quotes. Blanks after the 81st character do not count. Blank lines and lines
that begin with # are passed over, and counted at the end. The nine letters
are those of --letters, which digits then stand for, or those of the puzzle.
Lines are counted in each file by itself; where there are several, the file is
named as well ("file" in the objects of --json).`

/** Adds a command that reads puzzles. */
export function addLineCommand(
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
    .action(async (names: string[], asked: LineCommandOptions) => {
      const { letters = null, json = false, level = 3, walk = false, jobs, progress } = asked
      const options = { letters, json, level, walk }
      finish(await runLines({ command: name, options }, names, { jobs, progress }))
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
