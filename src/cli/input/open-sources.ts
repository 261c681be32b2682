import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { findLink } from '../../formats/f-puzzles/find-link.ts'
import type { Result } from '../../kit/result.ts'
import { emptyArgument, fileUnreadable, inputTwice, isDirectory, noSuchFile } from '../messages.ts'
import { argumentSource, fileSource, standardInput } from './source.ts'
import type { Source } from './source.ts'

/** Shorter than this, and not in digits, an argument is rather a file's name than a puzzle. */
const SHORTEST_PUZZLE = 60
const SHORT_PUZZLE = /^[\d._* ]+$/
/** What the system says of a name that no file has, or could have. */
const NO_FILE = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL'])

/**
 * Finds out what each argument is: a file, `-` for standard input, or a puzzle; none at all means
 * standard input. Everything is looked at before anything is answered, so that a slip of the hand
 * costs nothing.
 * @returns the sources in the order of the arguments, or what is wrong with one of them
 */
export async function openSources(names: readonly string[]): Promise<Result<Source[], string>> {
  const sources: Source[] = []
  let lines = 0
  for (const name of names.length === 0 ? ['-'] : names) {
    if (await isPuzzle(name)) {
      sources.push(argumentSource(name, lines))
      lines += name.split(/\r\n|\n|\r/).length
      continue
    }
    const source = await openSource(name)
    if (!source.ok) return source
    if (name === '-' && sources.some((each) => each.name === '-'))
      return { ok: false, reason: inputTwice }
    sources.push(source.value)
  }
  return { ok: true, value: sources }
}

/** Whether an argument is meant as a puzzle, be it a faulty one: no file has that name. */
async function isPuzzle(name: string): Promise<boolean> {
  if (name === '-' || name.trim() === '' || name.startsWith('#')) return false
  if (name.includes('\n')) return true
  if (findLink(name)) return (await statusOf(name)) === 'none'
  const meant = name.length < SHORTEST_PUZZLE ? SHORT_PUZZLE.test(name) : !/[/\\]/.test(name)
  return meant && (await statusOf(name)) === 'none'
}

async function openSource(name: string): Promise<Result<Source, string>> {
  if (name === '-') return { ok: true, value: standardInput() }
  if (name.trim() === '') return { ok: false, reason: emptyArgument }
  const found = await statusOf(name)
  if (found === 'none') return { ok: false, reason: noSuchFile(name) }
  if (found === 'directory') return { ok: false, reason: isDirectory(name) }
  if (found instanceof Error) return { ok: false, reason: fileUnreadable(name, found.message) }
  return { ok: true, value: fileSource(name, found) }
}

/** A file's size, null for a pipe or a device, or why it cannot be read. */
async function statusOf(name: string): Promise<number | null | 'none' | 'directory' | Error> {
  try {
    const found = await stat(name)
    if (found.isDirectory()) return 'directory'
    await access(name, constants.R_OK)
    return found.isFile() ? found.size : null
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    return code !== undefined && NO_FILE.has(code) ? 'none' : (cause as Error)
  }
}
