import * as v from 'valibot'
import type { Json } from '../../contract.ts'
import { err, ok } from '../../../kit/result.ts'
import type { Reason, Result } from '../../../kit/result.ts'
import { schemaFault } from '../../../kit/schema-fault.ts'
import { localized } from '../../../kit/text.ts'
import { checkReferences } from './check-references.ts'
import { findPathTo } from './find-path-to.ts'
import type { Question, QuestionId, Sign, SignId, Spec } from './spec.ts'
import { specSchema } from './spec-schema.ts'
import type { QuestionFile, SignFile, SpecFile } from './spec-schema.ts'

/**
 * Checks a quiz from a pack: its shape, that every reference resolves, that twins are each other's,
 * that all texts have the same languages, and that every sign can be the result.
 * Reasons name the place by ids (`roof.b.weights`), shapes by their path (`questions.0.text`).
 */
export function parseSpec(json: Json): Result<Spec> {
  const parsed = v.safeParse(specSchema, json)
  if (!parsed.success) return { ok: false, reason: reasonOf(parsed.issues[0]) }
  const fault = checkReferences(parsed.output)
  if (fault) return fault
  const spec = specOf(parsed.output)
  const lost = spec.signs.find(({ id }) => findPathTo(spec, id) === null)
  return lost ? err('quiz.reason.unreachable', { sign: lost.id }) : ok(spec)
}

function reasonOf(issue: v.BaseIssue<unknown>): Reason {
  const where = v.getDotPath(issue) ?? '/'
  if (issue.received === 'undefined') return { code: 'quiz.reason.missing', params: { where } }
  return { code: 'quiz.reason.wrong', params: { where, ...schemaFault(issue) } }
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
