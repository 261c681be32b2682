import type { JSX } from 'preact'
import { msg } from '../../../../kit/text.ts'
import type { Text } from '../../../../kit/text.ts'
import { ScreenFrame } from '../../../../screen/frame/screen-frame.tsx'
import { useWords } from '../../../../screen/use-visit.ts'
import { ShareButton } from '../../../../share/share-button.tsx'
import { Icon } from '../../../../theme/icons.tsx'
import type { IconName } from '../../../../theme/icons.tsx'
import type { Sign, SignId } from '../../core/spec.ts'
import type { RunningQuiz } from '../page/running-quiz.ts'
import { shareOfSign } from '../share/share-of-sign.ts'
import { SignEmblem } from './sign-emblem.tsx'
import { SignHeading } from './sign-heading.tsx'
import { SignPortrait } from './sign-portrait.tsx'
import { SignTraits } from './sign-traits.tsx'
import { TwinPanel } from '../results/twin-panel.tsx'

interface SignPageProps {
  readonly quiz: RunningQuiz
  readonly id: SignId
}

/** The page of one sign. The first sign follows the last, so there is always a previous and a next one. */
export function SignPage({ quiz, id }: SignPageProps): JSX.Element | null {
  const { say } = useWords()
  const { signs } = quiz.spec
  const index = signs.findIndex((sign) => sign.id === id)
  const sign = signs[index]
  const previous = signs.at(index - 1)
  const next = signs[(index + 1) % signs.length]
  const twin = signs.find((each) => each.id === sign?.twin)
  if (!sign || !previous || !next || !twin) return null

  return (
    <ScreenFrame name="sign" heading={quiz.entry.title} onBack={() => quiz.go('signs')}>
      <main class="sheet portrait" key={sign.id}>
        <SignEmblem sign={sign} detail={2} />
        <div class="portrait__text">
          <SignHeading
            eyebrow={sign.sign}
            name={sign.name}
            own={quiz.outcome?.sign.id === sign.id}
          />
          <SignPortrait sign={sign} pack={quiz.pack} />
          <SignTraits sign={sign} />
          <TwinPanel quiz={quiz} sign={sign} twin={twin} title={msg('quiz.sign.twin')} />
          <nav class="sign-steps" aria-label={say(msg('quiz.signs.all'))}>
            <Step quiz={quiz} to={previous} icon="chevron-left">
              {msg('quiz.sign.previous', { sign: previous.sign })}
            </Step>
            <Step quiz={quiz} to={next} icon="chevron-right">
              {msg('quiz.sign.next', { sign: next.sign })}
            </Step>
          </nav>
          <div class="button-row">
            <a class="button button--primary" href={quiz.href('signs')}>
              {say(msg('quiz.signs.all'))}
            </a>
            <a class="button" href={quiz.href('compare', sign.id)}>
              {say(msg('quiz.sign.compare'))}
            </a>
            <ShareButton share={() => shareOfSign(quiz, sign, twin)} />
          </div>
        </div>
      </main>
    </ScreenFrame>
  )
}

function Step(props: { quiz: RunningQuiz; to: Sign; icon: IconName; children: Text }): JSX.Element {
  const { say } = useWords()
  return (
    <a class="sign-step" href={props.quiz.href('signs', props.to.id)}>
      <Icon name={props.icon} />
      <span>{say(props.children)}</span>
    </a>
  )
}
