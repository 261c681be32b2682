import { err, ok } from '../../../kit/result.ts'
import type { Result } from '../../../kit/result.ts'
import type { Question } from './spec.ts'

/** A link has room for names of this length. */
const LONGEST = 64
const VARIANT = /^~(\d+(?:-\d+)*)$/

/**
 * The name of a quiz that asks some of the questions: their numbers, such as "~1-3-4". A save has it behind the
 * puzzle's id. Null where none is missing, where one is not of this quiz, or where the name would be too long.
 */
export function variantOf(
  all: readonly Pick<Question, 'id'>[],
  asked: readonly Pick<Question, 'id'>[],
): string | null {
  const numbers = asked.map(({ id }) => all.findIndex((question) => question.id === id) + 1)
  const variant = `~${numbers.join('-')}`
  const isPart = asked.length < all.length && !numbers.includes(0)
  return isPart && variant.length <= LONGEST ? variant : null
}

/** The questions of a name, in the order in which they are asked. Reason: `quiz.reason.noSuchQuestion`. */
export function questionsIn<Some>(all: readonly Some[], variant: string): Result<readonly Some[]> {
  const numbers = (VARIANT.exec(variant)?.[1] ?? '0').split('-').map(Number)
  const wrong = numbers.find((number, at) => !all[number - 1] || number <= (numbers[at - 1] ?? 0))
  if (wrong !== undefined) return err('quiz.reason.noSuchQuestion', { number: wrong })
  return ok(all.filter((_, at) => numbers.includes(at + 1)))
}
