import type { BitReader, BitWriter } from '../../../kit/bits.ts'
import type { Carrier } from '../../contract.ts'
import type { Move } from './moves.ts'
import { variantOf } from './questions-asked.ts'
import type { Spec } from './spec.ts'
import type { State } from './state.ts'

/** A quiz in bits: docs/hand-over.md says them one by one. */
export const carrier: Carrier<Spec, State, Move> = {
  roundText: ({ signs, questions }) =>
    JSON.stringify([
      signs.map(({ id, twin }) => [id, twin]),
      questions.map(({ id, answers }) => [
        id,
        answers.map((answer) => [answer.id, answer.weights]),
      ]),
    ]),
  // Its texts are longer than any code.
  round: null,
  variantOf: (whole, part) =>
    sameSigns(whole, part) ? variantOf(whole.questions, part.questions) : null,
  packPosition,
  unpackPosition,
}

/** Questions are answered in order, so how many have an answer says which. */
function packPosition({ questions }: Spec, { answers, current }: State, bits: BitWriter): void {
  const given = answers.filter((answer) => answer !== null)
  bits.oneOf(given.length, questions.length + 1)
  for (const [at, answer] of given.entries()) bits.oneOf(answer, questions[at]?.answers.length ?? 1)
  bits.oneOf(current, given.length + 1)
}

function unpackPosition({ questions }: Spec, bits: BitReader): readonly Move[] {
  const given = bits.oneOf(questions.length + 1)
  const answers = questions.slice(0, given).map(({ answers: all }, question): Move => ({
    type: 'answer',
    question,
    answer: bits.oneOf(all.length),
  }))
  const question = bits.oneOf(given + 1)
  return question === 0 ? answers : [...answers, { type: 'goTo', question }]
}

function sameSigns(one: Spec, other: Spec): boolean {
  const signsOf = ({ signs }: Spec): string => signs.map(({ id, twin }) => `${id} ${twin}`).join()
  return signsOf(one) === signsOf(other)
}
