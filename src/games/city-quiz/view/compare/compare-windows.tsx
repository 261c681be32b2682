import type { JSX } from 'preact'
import { msg } from '../../../../kit/text.ts'
import type { Message } from '../../../../kit/text.ts'
import { useWords } from '../../../../screen/use-visit.ts'
import { fitted } from '../../../../theme/fitted.ts'
import type { Sign } from '../../core/spec.ts'
import type { ComparePlaces, Side } from './compare-places.ts'
import { SignEmblem } from '../signs/sign-emblem.tsx'
import { TwinWindow } from '../signs/twin-window.tsx'
import { useMatchLight } from './use-match-light.ts'

interface CompareWindowsProps {
  readonly signs: readonly Sign[]
  readonly places: ComparePlaces
  /** Whether both signs are twins, which are shown in one double window. */
  readonly twins?: boolean
  onChange(side: Side): void
}

const LABELS: Readonly<Record<Side, Message>> = {
  mine: msg('quiz.compare.mine'),
  theirs: msg('quiz.compare.theirs'),
}

const CHANGES: Readonly<Record<Side, Message>> = {
  mine: msg('quiz.compare.changeMine'),
  theirs: msg('quiz.compare.changeTheirs'),
}

/**
 * The two signs that are compared, as windows, with buttons to change them. A sign that is not picked yet is
 * a dark window.
 */
export function CompareWindows(props: CompareWindowsProps): JSX.Element {
  const { say } = useWords()
  const { signs, places, twins } = props
  const sides: readonly Side[] = ['mine', 'theirs']
  const signOf = (side: Side): Sign | undefined => signs.find(({ id }) => id === places[side])
  const [left, right] = [signOf('mine'), signOf('theirs')]
  const Light = useMatchLight(twins === true)
  return (
    <div class="compare-windows">
      {twins && left && right && (
        <div class="compare-match">
          {Light && <Light key={left.id} />}
          <TwinWindow left={left} right={right} />
        </div>
      )}
      {sides.map((side) => {
        const sign = signOf(side)
        const name = say(sign ? sign.sign : msg('quiz.compare.nobody'))
        return (
          <div key={side} class="compare-window" data-picking={side === places.picking}>
            {!twins && (sign ? <SignEmblem sign={sign} /> : <DarkWindow />)}
            <p>
              <span class="compare-window__label">{say(LABELS[side])}</span>{' '}
              <strong style={fitted(name)}>{name}</strong>
            </p>
            {sign && side !== places.picking && (
              <button type="button" class="link-button" onClick={() => props.onChange(side)}>
                {say(CHANGES[side])}
              </button>
            )}
          </div>
        )
      })}
    </div>
  )
}

/** The window of a sign that is not picked yet. */
function DarkWindow(): JSX.Element {
  return (
    <svg class="emblem dark-window" viewBox="0 0 100 120" aria-hidden="true">
      <path class="dark-window__arch" d="M5 117V49a45 45 0 0 1 90 0V117Z" />
      <path class="dark-window__sill" d="M1 118.2H99" />
    </svg>
  )
}
