import { secondsToRead } from '../../../kit/reading-time.ts'
import { createRng, shuffled } from '../../../kit/rng.ts'
import type { Localized } from '../../../kit/text.ts'
import { sharesOf } from './shares-of.ts'
import type { Question, Spec } from './spec.ts'

/** How long a short quiz takes at most. */
export const SHORT_SECONDS = 90
/** To choose and to touch, once everything is read. */
const SECONDS_TO_CHOOSE = 1
/** Sets of questions that are compared, so that a pack can never make a page hang. */
const MOST_SETS = 60
/** Ways to answer that are walked through in some milliseconds; a set that has more is not compared. */
const MOST_PATHS = 2 ** 16

/** How long a question takes: it is read with all its answers, and one of them is chosen. */
export function secondsFor({ text, answers }: Question, language: string): number {
  const say = ({ text: said }: Localized): string => said[language] ?? Object.values(said)[0] ?? ''
  return secondsToRead(say(text), ...answers.map((answer) => say(answer.text))) + SECONDS_TO_CHOOSE
}

/**
 * The questions of a short quiz: all of them where they fit into the time, else so many that any as many would. Their
 * number is counted by the slowest questions, so that it does not depend on which are taken.
 *
 * With fewer questions not every sign is within reach of some answers, and a quiz must be able to end with each.
 * Among the sets of questions that can, the fairest is taken: the one whose rarest sign is the least rare. The seed
 * says which sets are compared where there are many. If no set of that number can, they are one more.
 * @param language BCP 47 tag of the reader's language
 */
export function questionsOfShort(
  spec: Spec,
  { language, seed }: { readonly language: string; readonly seed: number },
): readonly Question[] {
  const { questions } = spec
  for (let count = fittingCount(questions, language); count < questions.length; count++) {
    const sets = shuffled(setsOf(questions, count), createRng(seed)).slice(0, MOST_SETS)
    const [fairest] = sets
      .map((set) => ({ set, share: rarestShare({ ...spec, questions: set }) }))
      .toSorted((one, other) => other.share - one.share)
    if (fairest && fairest.share > 0) return fairest.set
  }
  return questions
}

function fittingCount(questions: readonly Question[], language: string): number {
  const slowest = questions
    .map((question) => secondsFor(question, language))
    .toSorted((one, other) => other - one)
  let time = 0
  const over = slowest.findIndex((seconds) => (time += seconds) > SHORT_SECONDS)
  return over < 0 ? questions.length : Math.max(1, over)
}

/** Every choice of so many questions, in the order in which they are asked. */
function setsOf(questions: readonly Question[], count: number): readonly Question[][] {
  if (count === 0) return [[]]
  return questions.flatMap((first, at) =>
    setsOf(questions.slice(at + 1), count - 1).map((rest) => [first, ...rest]),
  )
}

/** How often the rarest sign is the result; 0 where one never is, or where there are too many ways to answer. */
function rarestShare(spec: Spec): number {
  const paths = spec.questions.reduce((product, { answers }) => product * answers.length, 1)
  return paths > MOST_PATHS ? 0 : Math.min(...sharesOf(spec))
}
