import type { JSX } from 'preact'
import { msg, reasonText } from '../../../../kit/text.ts'
import type { Message } from '../../../../kit/text.ts'
import { useWords } from '../../../../screen/use-visit.ts'
import { compare } from '../../core/compare.ts'
import type { Comparison } from '../../core/compare.ts'
import type { Sign } from '../../core/spec.ts'
import type { ComparePlaces, Side } from './compare-places.ts'
import { CompareWindows } from './compare-windows.tsx'
import type { RunningQuiz } from '../page/running-quiz.ts'
import { PageHeading } from '../page/page-heading.tsx'

interface CompareVerdictProps {
  readonly quiz: RunningQuiz
  readonly places: ComparePlaces
  onChange(side: Side): void
}

/** Whether two signs are twins, the same or neither, and what they could swap. */
export function CompareVerdict({ quiz, places, onChange }: CompareVerdictProps): JSX.Element {
  const { say } = useWords()
  const { spec } = quiz
  if (!places.mine || !places.theirs) return <></>
  const result = compare(spec, places.mine, places.theirs)
  if (!result.ok) return <p>{say(reasonText(result.reason))}</p>
  const { a, b, twins, same, swap } = result.value
  const twin = spec.signs.find(({ id }) => id === a.twin) ?? a
  const { title, deck } = verdictOf(result.value, twin)

  return (
    <>
      <PageHeading title={title} deck={deck} />
      <CompareWindows signs={spec.signs} places={places} twins={twins} onChange={onChange} />
      <section class="swap">
        <h2>{say(msg('quiz.compare.swap'))}</h2>
        <div class="swap__stalls">
          <Stall sign={a} gives={swap.aGives} needs={swap.aNeeds} />
          {/* Two people of the same sign are shown what they could swap with its twin. */}
          {same ? (
            <Stall sign={twin} gives={twin.gives} needs={twin.needs} />
          ) : (
            <Stall sign={b} gives={swap.bGives} needs={swap.bNeeds} />
          )}
        </div>
      </section>
      <div class="button-row">
        <button type="button" class="button button--primary" onClick={() => onChange('theirs')}>
          {say(msg('quiz.compare.another'))}
        </button>
        <a class="button" href={quiz.href('signs')}>
          {say(msg('quiz.signs.all'))}
        </a>
        <a class="button" href={quiz.href()}>
          {say(quiz.outcome ? msg('quiz.toResult') : msg('quiz.toQuiz'))}
        </a>
      </div>
    </>
  )
}

function verdictOf(
  { a, b, twins, same }: Comparison,
  twin: Sign,
): Record<'title' | 'deck', Message> {
  if (twins)
    return {
      title: msg('quiz.compare.twins', { signs: [a.sign, b.sign] }),
      deck: msg('quiz.compare.twinsText'),
    }
  if (same)
    return {
      title: msg('quiz.compare.same', { sign: a.sign }),
      deck: msg('quiz.compare.sameText', { twin: twin.sign }),
    }
  return {
    title: msg('quiz.compare.neither'),
    deck: msg('quiz.compare.neitherText'),
  }
}

function Stall(props: { sign: Sign } & Pick<Sign, 'gives' | 'needs'>): JSX.Element {
  const { say } = useWords()
  return (
    <article class="card stall">
      <h3>{say(props.sign.sign)}</h3>
      <p>{say(msg('quiz.result.gives', { text: props.gives }))}</p>
      <p>{say(msg('quiz.result.needs', { text: props.needs }))}</p>
    </article>
  )
}
