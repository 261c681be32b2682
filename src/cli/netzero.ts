import { CommanderError } from 'commander'
import { createProgram } from './program/program.ts'
import { complaint, seeHelp } from './messages.ts'
import { UsageError } from './run/usage-error.ts'

/** The shell's own code for a command that Ctrl-C ended. */
const INTERRUPTED = 130

let exitCode = 0

// A reader that has enough (`| head -1`) is no fault: end at once, without a word.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code === 'EPIPE') process.exit(exitCode)
    process.stderr.write(complaint(cause.message))
    process.exit(2)
  })

process.once('SIGINT', () => process.exit(INTERRUPTED))

try {
  await createProgram((code) => (exitCode = code)).parseAsync()
} catch (cause) {
  exitCode = exitCodeOf(cause)
}
process.exitCode = exitCode

function exitCodeOf(cause: unknown): number {
  // Commander has already written what is wrong, or the help that was asked for.
  if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : 2
  if (cause instanceof UsageError) process.stderr.write(`${complaint(cause.message)}${seeHelp}\n`)
  else if (isSystemError(cause)) process.stderr.write(complaint(cause.message))
  else throw cause
  return 2
}

/** A file that cannot be read to its end, a full disk. */
function isSystemError(cause: unknown): cause is NodeJS.ErrnoException {
  return cause instanceof Error && 'syscall' in cause
}
