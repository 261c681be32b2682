import { ok } from '../../../../kit/result.ts'
import type { Result } from '../../../../kit/result.ts'
import { parseSignId } from '../../core/compare.ts'
import type { SignId, Spec } from '../../core/spec.ts'

/** The pages of the quiz, checked. A comparison may still lack one sign, or both. */
export type QuizPage =
  | { readonly kind: 'quiz' }
  | { readonly kind: 'signs' }
  | { readonly kind: 'sign'; readonly sign: SignId }
  | { readonly kind: 'compare'; readonly mine: SignId | null; readonly theirs: SignId | null }

/** Which of the questions an address asks for, and what comes after that. */
interface PartOfQuiz {
  /** What stands behind the puzzle's id in the name of the save; '' for all questions. */
  readonly variant: string
  /** The beginning of all addresses in it: `short/1-3-4`; empty for all questions. */
  readonly part: readonly string[]
  readonly rest: readonly string[]
}

export function partIn(page: readonly string[]): PartOfQuiz {
  const [name, numbers] = page
  return name === 'short' && numbers
    ? { variant: `~${numbers}`, part: page.slice(0, 2), rest: page.slice(2) }
    : { variant: '', part: [], rest: page }
}

/**
 * Reads the rest of an address: `signs`, `signs/leo`, `compare`, `compare/leo/libra`; `twins/leo` is read off a
 * neighbour's screen, and compares that sign with the reader's own. Any other word leads to the quiz; an unknown sign is refused with `quiz.reason.noSuchSign`.
 */
export function parseQuizPage(spec: Spec, page: readonly string[]): Result<QuizPage> {
  const [name, first, second] = page
  if (name === 'signs') return first ? signPage(spec, first) : ok({ kind: 'signs' })
  if (name === 'compare') return comparePage(spec, first, second)
  if (name === 'twins') return comparePage(spec, '', first)
  return ok({ kind: 'quiz' })
}

function signPage(spec: Spec, text: string): Result<QuizPage> {
  const sign = parseSignId(spec, text)
  return sign.ok ? ok({ kind: 'sign', sign: sign.value }) : sign
}

function comparePage(spec: Spec, first?: string, second?: string): Result<QuizPage> {
  const mine = first ? parseSignId(spec, first) : ok(null)
  if (!mine.ok) return mine
  const theirs = second ? parseSignId(spec, second) : ok(null)
  return theirs.ok ? ok({ kind: 'compare', mine: mine.value, theirs: theirs.value }) : theirs
}
