import * as v from 'valibot'
import type { Json } from '../../contract.ts'
import type { Fault } from '../../../kit/fault.ts'
import { err, ok } from '../../../kit/result.ts'
import type { Result } from '../../../kit/result.ts'
import { schemaFault } from '../../../kit/schema-fault.ts'
import { localized } from '../../../kit/text.ts'
import { checkReferences } from './check-references.ts'
import { findPathTo } from './find-path-to.ts'
import type { Question, QuestionId, Sign, SignId, Spec } from './spec.ts'
import { specSchema } from './spec-schema.ts'
import type { QuestionFile, SignFile, SpecFile } from './spec-schema.ts'

/**
 * Checks a round of the quiz: its shape, that every reference resolves, that twins are each other's,
 * that all texts have the same languages, and that every sign can be the result.
 * Reasons name the place by ids (`roof.b.weights`), shapes by their path (`questions.0.text`).
 */
export function parseSpec(json: Json): Result<Spec> {
  const read = readQuiz(json)
  return read.ok ? read : { ok: false, reason: (read.reason[0] as Fault).reason }
}

/**
 * The same as `parseSpec`, with all faults. References are checked only if the shape has no fault.
 */
export function readQuiz(json: Json): Result<Spec, readonly Fault[]> {
  const parsed = v.safeParse(specSchema, json)
  if (!parsed.success) return { ok: false, reason: parsed.issues.map(faultOfShape) }
  const faults = checkReferences(parsed.output)
  if (faults.length > 0) return { ok: false, reason: faults }
  const spec = specOf(parsed.output)
  const lost = spec.signs.filter(({ id }) => findPathTo(spec, id) === null)
  if (lost.length === 0) return ok(spec)
  return { ok: false, reason: lost.map(faultOfLost) }
}

function faultOfLost({ id }: Sign): Fault {
  return { where: `signs.${id}`, reason: err('quiz.reason.unreachable', { sign: id }).reason }
}

function faultOfShape(issue: v.BaseIssue<unknown>): Fault {
  const path = v.getDotPath(issue)
  const where = path ?? '/'
  const { reason } =
    issue.received === 'undefined'
      ? err('quiz.reason.missing', { where })
      : err('quiz.reason.wrong', { where, ...schemaFault(issue) })
  return { where: path ?? '', reason }
}

function specOf({ signs, questions }: SpecFile): Spec {
  const order = signs.map(({ id }) => id)
  return {
    signs: signs.map(signOf),
    questions: questions.map((question) => questionOf(question, order)),
  }
}

function signOf(file: SignFile): Sign {
  return {
    id: file.id as SignId,
    sign: localized(file.sign),
    name: localized(file.name),
    portrait: localized(file.portrait),
    goodAt: localized(file.goodAt),
    watchOut: localized(file.watchOut),
    gives: localized(file.gives),
    needs: localized(file.needs),
    twin: file.twin as SignId,
  }
}

function questionOf(file: QuestionFile, order: readonly string[]): Question {
  return {
    id: file.id as QuestionId,
    text: localized(file.text),
    answers: file.answers.map(({ id, text, because, weights }) => ({
      id,
      text: localized(text),
      because: localized(because),
      weights: order.map((sign) => weights[sign] ?? 0),
    })),
  }
}
