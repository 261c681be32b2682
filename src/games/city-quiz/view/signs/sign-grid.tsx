import type { JSX } from 'preact'
import { msg } from '../../../../kit/text.ts'
import { useWords } from '../../../../screen/use-visit.ts'
import { fitted } from '../../../../theme/fitted.ts'
import type { Sign, SignId } from '../../core/spec.ts'
import { SignEmblem } from './sign-emblem.tsx'

interface SignGridProps {
  readonly signs: readonly Sign[]
  /** The player's sign, which is marked. */
  readonly own: SignId | null
  /** The sign that is chosen already, where one is being picked. */
  readonly current?: SignId | null
  hrefOf(sign: Sign): string
  /** Called when the current sign is pressed. */
  onKeep?(): void
}

/** Signs as lit windows in rows; each is a link. */
export function SignGrid({ signs, own, current, hrefOf, onKeep }: SignGridProps): JSX.Element {
  const { say } = useWords()
  return (
    <ul class="sign-grid">
      {signs.map((sign) => (
        <li key={sign.id}>
          <a
            class="sign-card"
            href={hrefOf(sign)}
            onClick={() => sign.id === current && onKeep?.()}
            aria-current={sign.id === current ? 'true' : undefined}
          >
            <SignEmblem sign={sign} />
            <span class="sign-card__sign" style={fitted(say(sign.sign))}>
              {say(sign.sign)}
            </span>
            <span class="sign-card__name" style={fitted(say(sign.name))}>
              {say(sign.name)}
            </span>
            {sign.id === own && <span class="sign-card__own">{say(msg('quiz.signs.own'))}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
}
