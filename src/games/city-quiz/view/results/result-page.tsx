import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { FactNote } from '../../../../screen/frame/fact-note.tsx'
import { msg } from '../../../../kit/text.ts'
import { ScreenFrame } from '../../../../screen/frame/screen-frame.tsx'
import { START, formatHash } from '../../../../visit/route.ts'
import { useLook, useWords } from '../../../../screen/use-visit.ts'
import type { SignResult } from '../../core/result-of.ts'
import { GroundsList } from './grounds-list.tsx'
import type { RunningQuiz } from '../page/running-quiz.ts'
import { useFact } from '../../../../screen/use-fact.ts'
import { ShareButton } from '../../../../share/share-button.tsx'
import { ResultStreet } from './result-street.tsx'
import { ResultWindow } from './result-window.tsx'
import { SignHeading } from '../signs/sign-heading.tsx'
import { shareOfSign } from '../share/share-of-sign.ts'
import { SignPortrait } from '../signs/sign-portrait.tsx'
import { SignTraits } from '../signs/sign-traits.tsx'
import { TwinPanel } from './twin-panel.tsx'

interface ResultPageProps {
  readonly quiz: RunningQuiz
  readonly outcome: SignResult
  /** Whether the opening of the window was shown before, and is not shown again. */
  readonly revealed: boolean
  onRevealed(): void
}

/** The result: the page turns dark, the sign's window opens, and then the text appears. */
export function ResultPage({ quiz, outcome, revealed, onRevealed }: ResultPageProps): JSX.Element {
  const { say } = useWords()
  const { reducedMotion } = useLook()
  const { sign, twin } = outcome
  const fact = useFact(quiz.pack, quiz.entry.id, quiz.session.elapsed())
  useSkip(!revealed, onRevealed)
  useEffect(() => {
    if (reducedMotion && !revealed) onRevealed()
  }, [])

  return (
    <div class="dusk" data-theme="dark" data-revealing={!revealed}>
      <ScreenFrame name="result" heading={msg('quiz.result.heading')}>
        <main class="result">
          <ResultWindow sign={sign} revealed={revealed} />
          <div class="result__words" onAnimationEnd={onRevealed}>
            <SignHeading
              eyebrow={msg('quiz.result.yourCity', { sign: sign.sign })}
              name={sign.name}
            />
            <SignPortrait sign={sign} pack={quiz.pack} />
            <SignTraits sign={sign} />
            <TwinPanel
              quiz={quiz}
              sign={sign}
              twin={twin}
              title={msg('quiz.result.yourTwin')}
              night
            />
            <GroundsList outcome={outcome} />
            {fact && (
              <section class="result__fact">
                <h2>{say(msg('quiz.result.fact'))}</h2>
                <FactNote fact={fact} pack={quiz.pack} />
              </section>
            )}
          </div>
          <ResultActions quiz={quiz} outcome={outcome} />
          <ResultStreet />
        </main>
      </ScreenFrame>
    </div>
  )
}

function ResultActions({ quiz, outcome }: { quiz: RunningQuiz; outcome: SignResult }): JSX.Element {
  const { say } = useWords()
  return (
    <div class="result__actions">
      <ShareButton primary share={() => shareOfSign(quiz, outcome.sign, outcome.twin)} />
      <a class="button" href={quiz.href('compare')}>
        {say(msg('quiz.toCompare'))}
      </a>
      <a class="button" href={quiz.href('signs')}>
        {say(msg('quiz.signs.all'))}
      </a>
      <button type="button" class="button" onClick={() => quiz.startOver()}>
        {say(msg('quiz.again'))}
      </button>
      <a class="button" href={formatHash(START)}>
        {say(msg('app.allPuzzles'))}
      </a>
    </div>
  )
}

/** Ends the opening of the window at any touch, key or turn of the wheel. */
function useSkip(active: boolean, skip: () => void): void {
  useEffect(() => {
    if (!active) return undefined
    const inputs = ['pointerdown', 'keydown', 'wheel'] as const
    for (const input of inputs) addEventListener(input, skip)
    return () => {
      for (const input of inputs) removeEventListener(input, skip)
    }
  }, [active])
}
