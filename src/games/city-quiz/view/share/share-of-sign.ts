import { BUILT_IN_PACK } from '../../../../packs/load-pack.ts'
import { sharingOf } from '../../../../share/share.ts'
import type { Sharing } from '../../../../share/share.ts'
import type { Sign } from '../../core/spec.ts'
import type { RunningQuiz } from '../page/running-quiz.ts'
import { linkToSign } from './link-to-sign.ts'
import { signShare } from './sign-share.ts'

/** What is shared of a sign, as the player's result if it is. */
export function shareOfSign(quiz: RunningQuiz, sign: Sign, twin: Sign): Sharing {
  const { pack, entry, spec, outcome } = quiz
  const builtIn = pack.id === BUILT_IN_PACK
  return sharingOf(
    signShare({
      sign,
      twin,
      signs: spec.signs,
      own: outcome?.sign.id === sign.id,
      quiz: entry.title,
      brand: [pack.title, pack.edition],
      link: linkToSign(builtIn, sign.id, location.search, quiz.href('signs', sign.id)),
    }),
  )
}
