import { Command } from 'commander'
import { version } from '../../../package.json'
import { addGenerateCommand } from '../commands/generate.ts'
import { seeHelp } from '../messages.ts'
import { LINE_COMMANDS } from '../run/task.ts'
import type { LineCommandName } from '../run/task.ts'
import { addLineCommand } from './add-line-command.ts'
import { EXIT_CODES } from './common-options.ts'

/**
 * The command line: what can be asked, and its help.
 * @param finish is told the exit code of the command that ran
 */
export function createProgram(finish: (exitCode: number) => void): Command {
  const program = new Command('netzero')
    .description('Solve, check, rate, explain, convert and make sudokus in any nine letters.')
    .version(version)
    .addHelpText('after', `${EXIT_CODES}\n\nExamples and formats: netzero solve --help, and so on.`)
    .showHelpAfterError(seeHelp)
    .exitOverride()
  for (const [name, command] of Object.entries(LINE_COMMANDS))
    addLineCommand(program, name as LineCommandName, command, finish)
  addGenerateCommand(program, finish)
  return program
}
