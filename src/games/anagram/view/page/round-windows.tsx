import type { JSX } from 'preact'
import { msg } from '../../../../kit/text.ts'
import { useWords } from '../../../../screen/use-visit.ts'
import type { ListGroup } from '../../../contract.ts'
import type { WordOutcome, State } from '../../core/state.ts'

interface RoundWindowsProps {
  /** The words as `describe` names them; absent in a round of one word. */
  readonly group: ListGroup | undefined
  readonly state: State
  onChoose(word: number): void
}

/** The words of the round as arched windows. Each is a button that goes to its word. */
export function RoundWindows({ group, state, onChoose }: RoundWindowsProps): JSX.Element {
  const { say } = useWords()
  const total = state.words.length
  return (
    <div class="shuffle-windows">
      {group && (
        <div class="shuffle-windows__row" role="group" aria-label={say(group.name)}>
          {group.items.map((item, index) => (
            <button
              type="button"
              class="shuffle-window"
              aria-label={say(item.name)}
              aria-current={item.chosen ? 'step' : undefined}
              onClick={() => onChoose(index)}
            >
              <WordWindow outcome={state.words[index]?.outcome ?? 'open'} />
            </button>
          ))}
        </div>
      )}
      <p class="shuffle-windows__count">
        {say(msg('anagram.position', { number: state.current + 1, total }))}
      </p>
    </div>
  )
}

const ARCH = 'M2 27V14a9 9 0 0 1 18 0V27Z'

/** Lit when solved, an outline while open, the blind half down when the answer was shown. */
export function WordWindow({ outcome }: { outcome: WordOutcome }): JSX.Element {
  return (
    <svg class={`word-window word-window--${outcome}`} viewBox="0 0 22 30" aria-hidden="true">
      <path class="word-window__arch" d={ARCH} />
      {outcome === 'solved' && <path class="word-window__bars" d="M11 5V27M2 16H20" />}
      {outcome === 'givenUp' && (
        <path class="word-window__blind" d="M2 17V14a9 9 0 0 1 18 0V17ZM2 21H20" />
      )}
      <path class="word-window__sill" d="M0 28.2H22" />
    </svg>
  )
}
