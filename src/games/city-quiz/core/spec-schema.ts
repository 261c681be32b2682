import * as v from 'valibot'

/** Sizes for which the tie-break fits exactly into a number; see `rank.ts`. */
export const LIMITS = { signs: 24, questions: 12, answers: 6, weight: 9 } as const

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/))
const words = v.pipe(v.string(), v.trim(), v.nonEmpty())
const texts = v.record(v.string(), words)
const weight = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.weight))

const signSchema = v.object({
  id,
  sign: texts,
  name: texts,
  portrait: texts,
  goodAt: texts,
  watchOut: texts,
  gives: texts,
  needs: texts,
  twin: id,
})

const answerSchema = v.object({
  id,
  text: texts,
  because: texts,
  weights: v.pipe(v.record(id, weight), v.minEntries(1)),
})

const questionSchema = v.object({
  id,
  text: texts,
  answers: v.pipe(v.array(answerSchema), v.minLength(2), v.maxLength(LIMITS.answers)),
})

/** The shape of a quiz in a pack; references are checked in `check-references.ts`. */
export const specSchema = v.object({
  signs: v.pipe(v.array(signSchema), v.minLength(2), v.maxLength(LIMITS.signs)),
  questions: v.pipe(v.array(questionSchema), v.minLength(2), v.maxLength(LIMITS.questions)),
})

export type SpecFile = v.InferOutput<typeof specSchema>
export type SignFile = SpecFile['signs'][number]
export type QuestionFile = SpecFile['questions'][number]
