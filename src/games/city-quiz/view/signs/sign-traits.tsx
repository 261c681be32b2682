import type { JSX } from 'preact'
import { msg } from '../../../../kit/text.ts'
import { useWords } from '../../../../screen/use-visit.ts'
import type { Sign } from '../../core/spec.ts'

/** What a sign is good at and what it should watch. */
export function SignTraits({ sign }: { sign: Sign }): JSX.Element {
  const { say } = useWords()
  return (
    <dl class="traits">
      <div>
        <dt>{say(msg('quiz.sign.goodAt'))}</dt>
        <dd>{say(sign.goodAt)}</dd>
      </div>
      <div>
        <dt>{say(msg('quiz.sign.watchOut'))}</dt>
        <dd>{say(sign.watchOut)}</dd>
      </div>
    </dl>
  )
}
