import type { Spec } from './spec.ts'

const COUNTED = 2 ** 4
const QUESTIONS = 2 ** 12
const SIGNS = 2 ** 5

/**
 * The rank of a sign as one whole number, so that the whole tie rule is a comparison and ranks can
 * be summed question by question. From the highest digits to the lowest:
 * 1. total weight (at most 12 x 9),
 * 2. how many answers gave it points (at most 12),
 * 3. which questions gave it points, the earliest as the highest bit: at the first question where
 *    two signs differ, the one with points leads,
 * 4. the printed order, the first sign highest.
 * No two signs ever have equal ranks. All of it stays below 2^28.
 */
export function initialRanks(spec: Spec): number[] {
  return spec.signs.map((_, sign) => SIGNS - 1 - sign)
}

/** What an answer with this weight for a sign adds to the rank of that sign. */
export function rankOfWeight(weight: number, question: number): number {
  if (weight === 0) return 0
  return ((weight * COUNTED + 1) * QUESTIONS + QUESTIONS / 2 ** (question + 1)) * SIGNS
}

/** By question, answer and sign: what the answer adds to the sign's rank. */
export function rankTable(spec: Spec): number[][][] {
  return spec.questions.map(({ answers }, question) =>
    answers.map(({ weights }) => weights.map((weight) => rankOfWeight(weight, question))),
  )
}

/** The index of the highest rank. */
export function leaderOf(ranks: ArrayLike<number>): number {
  let leader = 0
  for (let sign = 1; sign < ranks.length; sign++)
    if ((ranks[sign] as number) > (ranks[leader] as number)) leader = sign
  return leader
}
