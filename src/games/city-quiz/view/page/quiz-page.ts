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

/**
 * Reads the rest of an address: `signs`, `signs/leo`, `compare`, `compare/leo/libra`. Any other word leads to
 * the quiz; an unknown sign is refused with `quiz.reason.noSuchSign`.
 */
export function parseQuizPage(spec: Spec, page: readonly string[]): Result<QuizPage> {
  const [name, first, second] = page
  if (name === 'signs') return first ? signPage(spec, first) : ok({ kind: 'signs' })
  if (name === 'compare') return comparePage(spec, first, second)
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
