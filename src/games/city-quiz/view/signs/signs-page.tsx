import type { JSX } from 'preact'
import { msg } from '../../../../kit/text.ts'
import { ScreenFrame } from '../../../../screen/frame/screen-frame.tsx'
import { useWords } from '../../../../screen/use-visit.ts'
import type { RunningQuiz } from '../page/running-quiz.ts'
import { PageHeading } from '../page/page-heading.tsx'
import { SignGrid } from './sign-grid.tsx'

/** All signs as the windows of one street. */
export function SignsPage({ quiz }: { quiz: RunningQuiz }): JSX.Element {
  const { say } = useWords()
  const { spec, entry, outcome } = quiz
  return (
    <ScreenFrame name="signs" heading={entry.title} onBack={() => quiz.go()}>
      <main class="sheet sheet--wide">
        <PageHeading
          title={msg('quiz.signs.title', { count: spec.signs.length })}
          deck={msg('quiz.signs.deck')}
        />
        <SignGrid
          signs={spec.signs}
          own={outcome?.sign.id ?? null}
          hrefOf={({ id }) => quiz.href('signs', id)}
        />
        <nav class="button-row" aria-label={say(entry.title)}>
          <a class="button button--primary" href={quiz.href()}>
            {say(outcome ? msg('quiz.toResult') : msg('quiz.toQuiz'))}
          </a>
          <a class="button" href={quiz.href('compare')}>
            {say(msg('quiz.toCompare'))}
          </a>
        </nav>
      </main>
    </ScreenFrame>
  )
}
