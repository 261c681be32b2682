import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { msg } from '../../../../kit/text.ts'
import { ScreenFrame } from '../../../../screen/frame/screen-frame.tsx'
import { useWords } from '../../../../screen/use-visit.ts'
import type { SignId } from '../../core/spec.ts'
import { comparePlaces, pageAfter } from './compare-places.ts'
import type { ComparePlaces, Side } from './compare-places.ts'
import { CompareVerdict } from './compare-verdict.tsx'
import { CompareWindows } from './compare-windows.tsx'
import type { RunningQuiz } from '../page/running-quiz.ts'
import { PageHeading } from '../page/page-heading.tsx'
import { SignGrid } from '../signs/sign-grid.tsx'

interface ComparePageProps {
  readonly quiz: RunningQuiz
  readonly mine: SignId | null
  readonly theirs: SignId | null
}

/** Compares the signs of two people: both are picked, one after the other, then the verdict is shown. */
export function ComparePage({ quiz, mine, theirs }: ComparePageProps): JSX.Element {
  const [changing, setChanging] = useState<Side | null>(null)
  const own = quiz.outcome?.sign.id ?? null
  const places = comparePlaces({ mine, theirs, own, changing })
  useEffect(() => setChanging(null), [mine, theirs])

  return (
    <ScreenFrame name="compare" heading={quiz.entry.title} onBack={() => quiz.go()}>
      <main class="sheet sheet--wide">
        {places.picking ? (
          <Picker
            quiz={quiz}
            places={places}
            onChange={setChanging}
            onKeep={() => setChanging(null)}
          />
        ) : (
          <CompareVerdict quiz={quiz} places={places} onChange={setChanging} />
        )}
      </main>
    </ScreenFrame>
  )
}

interface PickerProps {
  readonly quiz: RunningQuiz
  readonly places: ComparePlaces
  onChange(side: Side): void
  /** Called when the sign that is chosen already is picked, because its link leads to the same address. */
  onKeep(): void
}

function Picker({ quiz, places, onChange, onKeep }: PickerProps): JSX.Element {
  const { say } = useWords()
  const { signs } = quiz.spec
  const mine = places.picking === 'mine'
  return (
    <>
      <PageHeading
        title={mine ? msg('quiz.compare.pickMine') : msg('quiz.compare.pickTheirs')}
        deck={mine ? msg('quiz.compare.pickMineDeck') : msg('quiz.compare.pickTheirsDeck')}
      />
      {(places.mine || places.theirs) && (
        <CompareWindows signs={signs} places={places} onChange={onChange} />
      )}
      <SignGrid
        signs={signs}
        own={quiz.outcome?.sign.id ?? null}
        current={mine ? places.mine : places.theirs}
        onKeep={onKeep}
        hrefOf={({ id }) => quiz.href(...pageAfter(places, id))}
      />
      <div class="button-row">
        <a class="button" href={quiz.href()}>
          {say(quiz.outcome ? msg('quiz.toResult') : msg('quiz.toQuiz'))}
        </a>
      </div>
    </>
  )
}
