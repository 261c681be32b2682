import { availableParallelism } from 'node:os'
import { InvalidArgumentError, Option } from 'commander'
import type { Command } from 'commander'
import { numberWrong } from '../messages.ts'
import { parseLetters } from '../puzzle/parse-letters.ts'

/** The options of every command, as they are read. */
export interface CommonOptions {
  readonly letters?: readonly string[]
  readonly json?: true
  readonly jobs: number
  readonly progress: boolean
}

/** More threads than this help nobody and eat the memory. */
const MOST_JOBS = 256

export const EXIT_CODES = `
Exit code: 0 all well; 1 some puzzle is bad, and is named with its line (or was
not made, and is named with its seed); 2 wrong usage.`

export function addCommonOptions(command: Command): Command {
  return addJobsOptions(command.option('--json', 'print one JSON object a line'))
}

/** The options of a command that prints no JSON. */
export function addJobsOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--letters <nine>', 'the nine letters, such as GREATJOBI').argParser(readLetters),
    )
    .addOption(
      new Option('--jobs <n>', 'threads to work on; the answers are the same for any number')
        .argParser(wholeNumber(1, MOST_JOBS))
        .default(Math.min(availableParallelism(), MOST_JOBS), 'the processor’s cores'),
    )
    .option('--no-progress', 'no progress bar on a terminal')
}

/** Reads a whole number within limits, or says what it may be. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text)
    if (/^\d+$/.test(text) && number >= least && number <= most) return number
    throw new InvalidArgumentError(numberWrong(least, most))
  }
}

function readLetters(text: string): readonly string[] {
  const letters = parseLetters(text)
  if (!letters.ok) throw new InvalidArgumentError(letters.reason)
  return letters.value
}
