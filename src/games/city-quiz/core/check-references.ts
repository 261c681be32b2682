import { err } from '../../../kit/result.ts'
import type { Fault } from '../../../kit/fault.ts'
import type { Err, Reason } from '../../../kit/result.ts'
import type { QuestionFile, SignFile, SpecFile } from './spec-schema.ts'

type Texts = Readonly<Record<string, string>>

/**
 * All that does not fit together in a well-formed quiz: an id that stands twice, a sign that does not
 * exist, twins that are not each other's, a text without one of the quiz's languages.
 */
export function checkReferences(file: SpecFile): Fault[] {
  return [
    ...findIdsTwice(file),
    ...findUnknownSigns(file),
    ...findWrongTwins(file),
    ...findMissingTexts(file),
  ]
}

function faultAt(where: string, { reason }: Err<Reason>): Fault {
  return { where, reason }
}

function findIdsTwice({ signs, questions }: SpecFile): Fault[] {
  return [
    ...twiceIn('signs', signs),
    ...twiceIn('questions', questions),
    ...questions.flatMap(({ id, answers }) => twiceIn(`${id}.answers`, answers)),
  ]
}

function twiceIn(where: string, items: readonly { readonly id: string }[]): Fault[] {
  const twice = items.filter(({ id }, index) => items.findIndex((each) => each.id === id) < index)
  const ids = new Set(twice.map(({ id }) => id))
  return [...ids].map((id) => faultAt(where, err('quiz.reason.idTwice', { where, id })))
}

function findUnknownSigns({ signs, questions }: SpecFile): Fault[] {
  const known = new Set(signs.map(({ id }) => id))
  const unknown = (where: string, sign: string): Fault[] =>
    known.has(sign) ? [] : [faultAt(where, err('quiz.reason.unknownSign', { where, sign }))]
  return [
    ...signs.flatMap(({ id, twin }) => unknown(`${id}.twin`, twin)),
    ...questions.flatMap(({ id, answers }) =>
      answers.flatMap((answer) =>
        Object.keys(answer.weights).flatMap((sign) => unknown(`${id}.${answer.id}.weights`, sign)),
      ),
    ),
  ]
}

function findWrongTwins({ signs }: SpecFile): Fault[] {
  const twinOf = new Map(signs.map(({ id, twin }) => [id, twin]))
  return signs.flatMap(({ id: sign, twin }) => {
    const where = `${sign}.twin`
    if (twin === sign) return [faultAt(where, err('quiz.reason.ownTwin', { sign }))]
    // A twin that does not exist is a fault of its own.
    if (!twinOf.has(twin) || twinOf.get(twin) === sign) return []
    return [faultAt(where, err('quiz.reason.twinNotMutual', { sign, twin }))]
  })
}

/** Every text must have every language that any of them has, or a page would mix languages. */
function findMissingTexts({ signs, questions }: SpecFile): Fault[] {
  const all = [...signs.flatMap(textsOfSign), ...questions.flatMap(textsOfQuestion)]
  const languages = [...new Set(all.flatMap(([, texts]) => Object.keys(texts)))]
  return all.flatMap(([where, texts]) =>
    languages
      .filter((language) => !Object.hasOwn(texts, language))
      .map((language) => faultAt(where, err('quiz.reason.textMissing', { where, language }))),
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
