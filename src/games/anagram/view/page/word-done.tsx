import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { msg } from '../../../../kit/text.ts'
import { useWords } from '../../../../screen/use-visit.ts'
import type { RoundSpec } from '../../core/round-spec.ts'
import { roundSummary } from '../../core/round-summary.ts'
import type { State } from '../../core/state.ts'
import { sayHelp } from '../results/say-help.ts'

interface WordDoneProps {
  readonly spec: RoundSpec
  readonly state: State
  /** Hints taken in the round, those that were undone as well. */
  readonly hints: number
  /** CSS pixels that it replaces. */
  readonly height: number
  /** Goes to another word, or to the round's result when there is none left. */
  onNext(word: number | null): void
}

/** Takes the room of tray, message and tools once a word is done: the answer in its full spelling, and a button to go on. */
export function WordDone({ spec, state, hints, height, onNext }: WordDoneProps): JSX.Element {
  const { say } = useWords()
  const way = useRef<HTMLButtonElement>(null)
  const words = roundSummary(spec, state)
  const result = words[state.current]
  const next = nextOpenWord(state)
  const isSolved = result?.outcome === 'solved'
  const answer = result?.answer ?? ''
  const help = result && isSolved ? sayHelp(result, words, hints) : null

  useEffect(() => way.current?.focus(), [])

  return (
    <section
      class={isSolved ? 'shuffle-done shuffle-done--solved' : 'shuffle-done'}
      style={{ '--hand': `${height}px` }}
    >
      <h2>{say(isSolved ? msg('anagram.done.solved') : msg('anagram.done.shown'))}</h2>
      <p class="shuffle-done__answer" dir="auto" lang={spec.language}>
        {answer}
      </p>
      {help && <p class="shuffle-done__note">{say(help)}</p>}
      <button ref={way} type="button" class="button button--primary" onClick={() => onNext(next)}>
        {say(next === null ? msg('anagram.done.finish') : msg('anagram.done.next'))}
      </button>
    </section>
  )
}

/**
 * The next word that is still open. After the last word the search goes on with the
 * first; null: none is open.
 */
export function nextOpenWord({ words, current }: State): number | null {
  for (let step = 1; step < words.length; step++) {
    const word = (current + step) % words.length
    if (words[word]?.outcome === 'open') return word
  }
  return null
}
