import { err, ok } from '../../../kit/result.ts'
import type { Result } from '../../../kit/result.ts'
import type { Localized } from '../../../kit/text.ts'
import type { Sign, SignId, Spec } from './spec.ts'

export interface Comparison {
  readonly a: Sign
  readonly b: Sign
  readonly twins: boolean
  readonly same: boolean
  /** What each could give to the other and take from it, as noun phrases. */
  readonly swap: {
    readonly aGives: Localized
    readonly aNeeds: Localized
    readonly bGives: Localized
    readonly bNeeds: Localized
  }
}

/** What two cities have in common and could swap. Reason: `quiz.reason.noSuchSign`. */
export function compare(spec: Spec, a: SignId, b: SignId): Result<Comparison> {
  const [first, second] = [findSign(spec, a), findSign(spec, b)]
  if (!first) return err('quiz.reason.noSuchSign', { sign: a })
  if (!second) return err('quiz.reason.noSuchSign', { sign: b })
  return ok({
    a: first,
    b: second,
    twins: first.twin === second.id,
    same: first.id === second.id,
    swap: {
      aGives: first.gives,
      aNeeds: first.needs,
      bGives: second.gives,
      bNeeds: second.needs,
    },
  })
}

/** Checks a sign's id from a link. Reason: `quiz.reason.noSuchSign`. */
export function parseSignId(spec: Spec, text: string): Result<SignId> {
  const sign = spec.signs.find(({ id }) => id === text)
  return sign ? ok(sign.id) : err('quiz.reason.noSuchSign', { sign: text })
}

function findSign(spec: Spec, id: SignId): Sign | undefined {
  return spec.signs.find((sign) => sign.id === id)
}
