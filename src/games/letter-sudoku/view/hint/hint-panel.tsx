import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { msg } from '../../../../kit/text.ts'
import { useWords } from '../../../../screen/use-visit.ts'
import { Icon } from '../../../../theme/icons.tsx'
import type { GridActions } from '../play/grid-controller.ts'
import type { ShownHint } from '../play/grid-ui.ts'
import { BeatText } from './beat-text.tsx'
import { hintAction } from './hint-action.ts'
import { beatOf } from './hint-flow.ts'

interface HintPanelProps {
  readonly letters: readonly string[]
  readonly shown: ShownHint
  readonly actions: GridActions
}

/** More beats than this are counted in words alone. */
const MOST_WINDOWS = 8

/** A hint, beat by beat: its words, and the ways back and on, which keep their places. */
export function HintPanel({ letters, shown, actions }: HintPanelProps): JSX.Element {
  const { say } = useWords()
  const { hint, at } = shown
  const text = useRef<HTMLParagraphElement>(null)
  const next = useRef<HTMLButtonElement>(null)
  const isFirst = at === 0

  useLayoutEffect(() => {
    const focused = document.activeElement
    // The tool that was pressed may lie under the panel now.
    if (focused && getComputedStyle(focused).visibility === 'hidden')
      next.current?.focus({ preventScroll: true })
  }, [])

  useLayoutEffect(() => {
    const area = text.current
    if (!area) return
    area.scrollTop = 0
    // What scrolls must be reached with keys too; what does not is no stop on the way.
    if (area.scrollHeight > area.clientHeight + 1) area.tabIndex = 0
    else area.removeAttribute('tabindex')
  }, [hint, at])

  return (
    <section class="grid-hint" aria-label={say(msg('grid.tool.hint'))}>
      <div class="grid-hint__words">
        <Icon name="lightbulb" />
        <p class="grid-hint__text" ref={text}>
          {hint.name && !isFirst && <strong>{`${say(hint.name)}. `}</strong>}
          <BeatText text={shown.asks ? msg('grid.hint.ask') : beatOf(shown).text} />
        </p>
        <button
          type="button"
          class="icon-button grid-hint__close"
          aria-label={say(msg('grid.hint.close'))}
          onClick={actions.closeHint}
        >
          <Icon name="x" />
        </button>
      </div>
      <div class="grid-hint__steps">
        <button
          type="button"
          class="button grid-hint__back"
          aria-label={say(msg('grid.hint.backName'))}
          aria-disabled={isFirst && !shown.asks}
          onClick={actions.hintBack}
        >
          <Icon name="chevron-left" />
          {say(msg('grid.hint.back'))}
        </button>
        {shown.asks ? (
          <button type="button" class="button" onClick={() => actions.strike('all')}>
            {say(msg('grid.hint.askAll'))}
          </button>
        ) : (
          <BeatCount number={at + 1} total={hint.beats.length} />
        )}
        <button
          ref={next}
          type="button"
          class="button button--primary"
          onClick={shown.asks ? () => actions.strike('these') : actions.hint}
        >
          {say(shown.asks ? msg('grid.hint.askThese') : hintAction(shown, letters))}
        </button>
      </div>
    </section>
  )
}

/** "2 of 4", and a lit window for each beat that was told. */
function BeatCount({ number, total }: { number: number; total: number }): JSX.Element {
  const { say } = useWords()
  return (
    <p class="grid-hint__count">
      {total <= MOST_WINDOWS && (
        <span class="beat-windows" aria-hidden="true">
          {Array.from({ length: total }, (_, index) => (
            <span key={index} class="beat-window" data-lit={index < number} />
          ))}
        </span>
      )}
      {say(msg('grid.hint.count', { number, total }))}
    </p>
  )
}
