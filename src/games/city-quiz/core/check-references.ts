import { err } from '../../../kit/result.ts'
import type { Err, Reason } from '../../../kit/result.ts'
import type { QuestionFile, SignFile, SpecFile } from './spec-schema.ts'

type Fault = Err<Reason>
type Texts = Readonly<Record<string, string>>

/**
 * The first thing that does not fit together in a well-formed quiz: an id that stands twice, a sign
 * that does not exist, twins that are not each other's, a text without one of the quiz's languages.
 */
export function checkReferences(file: SpecFile): Fault | null {
  return findIdTwice(file) ?? findUnknownSign(file) ?? findWrongTwin(file) ?? findMissingText(file)
}

function findIdTwice({ signs, questions }: SpecFile): Fault | null {
  return (
    twiceIn('signs', signs) ??
    twiceIn('questions', questions) ??
    firstOf(questions, (question) => twiceIn(`${question.id}.answers`, question.answers))
  )
}

function twiceIn(where: string, items: readonly { readonly id: string }[]): Fault | null {
  const seen = new Set<string>()
  return firstOf(items, ({ id }) => {
    if (seen.has(id)) return err('quiz.reason.idTwice', { where, id })
    seen.add(id)
    return null
  })
}

function findUnknownSign({ signs, questions }: SpecFile): Fault | null {
  const known = new Set(signs.map(({ id }) => id))
  const unknown = (where: string, sign: string) =>
    known.has(sign) ? null : err('quiz.reason.unknownSign', { where, sign })
  return (
    firstOf(signs, ({ id, twin }) => unknown(`${id}.twin`, twin)) ??
    firstOf(questions, (question) =>
      firstOf(question.answers, (answer) =>
        firstOf(Object.keys(answer.weights), (sign) =>
          unknown(`${question.id}.${answer.id}.weights`, sign),
        ),
      ),
    )
  )
}

function findWrongTwin({ signs }: SpecFile): Fault | null {
  const twinOf = new Map(signs.map(({ id, twin }) => [id, twin]))
  return firstOf(signs, ({ id: sign, twin }) => {
    if (twin === sign) return err('quiz.reason.ownTwin', { sign })
    return twinOf.get(twin) === sign ? null : err('quiz.reason.twinNotMutual', { sign, twin })
  })
}

/** Every text must have every language that any of them has, or a page would mix languages. */
function findMissingText({ signs, questions }: SpecFile): Fault | null {
  const all = [...signs.flatMap(textsOfSign), ...questions.flatMap(textsOfQuestion)]
  const languages = [...new Set(all.flatMap(([, texts]) => Object.keys(texts)))]
  return firstOf(all, ([where, texts]) =>
    firstOf(languages, (language) =>
      Object.hasOwn(texts, language) ? null : err('quiz.reason.textMissing', { where, language }),
    ),
  )
}

function textsOfSign({ id, twin: _twin, ...texts }: SignFile): [string, Texts][] {
  return Object.entries(texts).map(([field, text]) => [`${id}.${field}`, text])
}

function textsOfQuestion({ id, text, answers }: QuestionFile): [string, Texts][] {
  return [
    [`${id}.text`, text],
    ...answers.flatMap((answer): [string, Texts][] => [
      [`${id}.${answer.id}.text`, answer.text],
      [`${id}.${answer.id}.because`, answer.because],
    ]),
  ]
}

function firstOf<T>(items: readonly T[], faultOf: (item: T) => Fault | null): Fault | null {
  for (const item of items) {
    const fault = faultOf(item)
    if (fault) return fault
  }
  return null
}
