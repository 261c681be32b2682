import type { JSX } from 'preact'
import { useId, useRef } from 'preact/hooks'
import { msg } from '../../../../kit/text.ts'
import { useWords } from '../../../../screen/use-visit.ts'
import { useArrival } from '../../../../screen/when/use-arrival.ts'
import type { ShuffleActions } from '../play/shuffle-controller.ts'

/** Asks whether to show the answer, because that cannot be undone. Lies over message and tools. */
export function GiveUpQuestion({ actions }: { actions: ShuffleActions }): JSX.Element {
  const { say } = useWords()
  const question = useId()
  const stay = useRef<HTMLButtonElement>(null)
  useArrival(stay)
  return (
    <div class="shuffle-question" role="alertdialog" aria-labelledby={question}>
      <p id={question}>{say(msg('anagram.giveUp.ask'))}</p>
      <div class="button-row">
        <button
          ref={stay}
          type="button"
          class="button button--primary"
          onClick={() => actions.ask(false)}
        >
          {say(msg('anagram.giveUp.no'))}
        </button>
        <button type="button" class="button" onClick={actions.giveUp}>
          {say(msg('anagram.giveUp.yes'))}
        </button>
      </div>
    </div>
  )
}
