import { readFile } from 'node:fs/promises'
import { parseAvoided, parseWord } from '../../games/letter-sudoku/core/generator/parse-word.ts'
import type { LineKind } from '../../games/letter-sudoku/core/generator/lines.ts'
import { planOf } from '../../games/letter-sudoku/core/generator/plan.ts'
import type { Symmetry } from '../../games/letter-sudoku/core/generator/symmetry.ts'
import type { HiddenWord } from '../../games/letter-sudoku/core/generator/wishes.ts'
import type { Band } from '../../games/letter-sudoku/core/rating/band.ts'
import { SYMBOL_COUNT } from '../../games/letter-sudoku/core/symbol.ts'
import { fileUnreadable, wordNeedsLetters } from '../messages.ts'
import { isEmptySymbol } from '../../formats/text/empty-symbols.ts'
import { lineGraphemes } from '../../formats/text/line-graphemes.ts'
import { upperCase } from '../puzzle/parse-letters.ts'
import { UsageError } from '../run/usage-error.ts'
import { sayReason } from '../say.ts'
import { wishesOf } from './generate-task.ts'
import type { GenerateTask } from './generate-task.ts'
import type { SeedSeries } from './seed-series.ts'

/** The options of `generate` as they were typed; what can be said of each alone is checked. */
export interface GenerateOptions {
  readonly letters?: readonly string[]
  readonly json?: true
  readonly seed: SeedSeries
  readonly band?: Band
  readonly symmetry: Symmetry
  readonly givens?: number
  readonly minimal?: true
  readonly word?: string
  readonly wordIn: WordLine
  readonly wordStart?: number
  readonly pattern?: string
  readonly avoid: readonly string[]
  readonly avoidList?: string
  readonly budget?: number
}

export type WordLine = Pick<HiddenWord, 'index'> & { readonly line: LineKind }

const DIGITS: readonly string[] = '123456789'.split('')

/**
 * What the options ask for together.
 * @throws UsageError when they contradict each other or no puzzle can be like that
 */
export async function parseWishes(options: GenerateOptions): Promise<GenerateTask> {
  const { json = false, seed, band = null, symmetry, givens, minimal, pattern, budget } = options
  const letters = options.letters ?? lettersFor(options.word)
  const word = options.word === undefined ? null : readWord(options.word, letters, options)
  const avoid = await readAvoided(options, letters)
  const task: GenerateTask = {
    command: 'generate',
    letters,
    json,
    seeds: seed,
    band,
    wishes: {
      symmetry,
      ...(minimal ? { givens: 'minimal' } : givens !== undefined && { givens }),
      ...(word && { word }),
      ...(pattern !== undefined && { pattern: readPattern(pattern) }),
      avoid,
      ...(budget !== undefined && { budget }),
    },
  }
  const plan = planOf(wishesOf(task, 0))
  if (!plan.ok) throw new UsageError(sayReason(plan.reason))
  return task
}

/** Without `--letters`: a word of nine different letters brings them along; else digits. */
function lettersFor(word: string | undefined): readonly string[] {
  const letters = [...new Set(lineGraphemes(word ?? '').map(upperCase))]
  if (letters.every((letter) => DIGITS.includes(letter))) return DIGITS
  if (letters.length !== SYMBOL_COUNT) throw new UsageError(wordNeedsLetters)
  return letters
}

function readWord(
  text: string,
  letters: readonly string[],
  { wordIn, wordStart }: GenerateOptions,
): HiddenWord {
  const symbols = parseWord(inCaseOf(letters, text.normalize('NFC')), { letters })
  if (!symbols.ok) throw new UsageError(sayReason(symbols.reason))
  const start = wordStart === undefined ? {} : { start: wordStart - 1 }
  return { symbols: symbols.value, ...wordIn, ...start }
}

/** A text with its letters in the case that the nine have. */
function inCaseOf(letters: readonly string[], text: string): string {
  return lineGraphemes(text)
    .map((typed) => {
      const cases = [typed, typed.toUpperCase(), typed.toLowerCase()]
      return cases.find((each) => letters.includes(each)) ?? typed
    })
    .join('')
}

/** Line ends do not count, so that a pattern may be drawn as nine rows. */
function readPattern(text: string): boolean[] {
  return lineGraphemes(text.replaceAll(/[\r\n]/g, '')).map((symbol) => !isEmptySymbol(symbol))
}

/** Words that the letters can form, in whichever case they were written. */
async function readAvoided(
  { avoid, avoidList }: GenerateOptions,
  letters: readonly string[],
): Promise<number[][]> {
  const listed = avoidList === undefined ? [] : (await readList(avoidList)).split(/\r?\n/)
  const words = [...avoid, ...listed]
    .map((word) => word.trim().normalize('NFC'))
    .filter((word) => word !== '' && !word.startsWith('#'))
  const cases = words.flatMap((word) => [word, word.toUpperCase(), word.toLowerCase()])
  return parseAvoided([...new Set(cases)], { letters })
}

async function readList(name: string): Promise<string> {
  try {
    return await readFile(name, 'utf8')
  } catch (cause) {
    throw new UsageError(fileUnreadable(name, (cause as Error).message), { cause })
  }
}
