import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import { msg } from '../../../../kit/text.ts'
import type { Text } from '../../../../kit/text.ts'
import { useWords } from '../../../../screen/use-visit.ts'
import { fitted } from '../../../../theme/fitted.ts'
import type { Sign } from '../../core/spec.ts'
import type { RunningQuiz } from '../page/running-quiz.ts'
import { TwinWindow } from '../signs/twin-window.tsx'

interface TwinPanelProps {
  readonly quiz: RunningQuiz
  readonly sign: Sign
  readonly twin: Sign
  readonly title: Text
  readonly night?: boolean
}

/** A sign and its twin in one window, and what the twin has that the sign lacks. */
export function TwinPanel({ quiz, sign, twin, title, night }: TwinPanelProps): JSX.Element {
  const { say } = useWords()
  const heading = useId()
  const name = say(msg('quiz.sign.full', { sign: twin.sign, name: twin.name }))
  return (
    <section class="twin" aria-labelledby={heading}>
      <TwinWindow left={sign} right={twin} {...(night ? { night } : {})} />
      <div class="twin__text">
        <h2 id={heading} style={fitted(name)}>
          <span class="twin__eyebrow">{say(title)}</span>{' '}
          <a href={quiz.href('signs', twin.id)}>{name}</a>
        </h2>
        <p>{say(msg('quiz.sign.needs', { sign: sign.sign, text: sign.needs }))}</p>
        <p>{say(msg('quiz.sign.gives', { sign: twin.sign, text: twin.gives }))}</p>
      </div>
    </section>
  )
}
