import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { msg } from '../../../../kit/text.ts'
import { useVisit, useWords } from '../../../../screen/use-visit.ts'
import { Icon } from '../../../../theme/icons.tsx'
import { formatHash, puzzleRoute } from '../../../../visit/route.ts'
import { lessonOf } from '../../core/lessons/lesson-of.ts'
import type { Spec } from '../../core/puzzle.ts'
import type { State } from '../../core/state.ts'
import type { GridActions } from '../play/grid-controller.ts'
import type { ShownHint } from '../play/grid-ui.ts'
import { BeatText } from './beat-text.tsx'
import { hintAction } from './hint-action.ts'
import { beatOf, isLastBeat } from './hint-flow.ts'
import { fetchWalk } from './hint-source.ts'
import type { WalkView } from './hint-source.ts'

interface HintPanelProps {
  readonly spec: Spec
  readonly state: State
  readonly shown: ShownHint
  /** Where the walk began that the hint is a step of; null: it is none. */
  readonly walking: State | null
  readonly actions: GridActions
}

/** More beats than this are counted in words alone. */
const MOST_WINDOWS = 8

/** A hint, beat by beat: its words, and the ways back and on, which keep their places. */
export function HintPanel(props: HintPanelProps): JSX.Element {
  const { later } = useVisit()
  const { say } = useWords()
  const { spec, shown, walking, actions } = props
  const { hint, at } = shown
  const text = useRef<HTMLParagraphElement>(null)
  const next = useRef<HTMLButtonElement>(null)
  const isFirst = at === 0
  const [walk, setWalk] = useState<WalkView | null>(null)
  const over = useOverCount(shown)
  const Count = (walking && walk?.WalkCount) || BeatCount

  useLayoutEffect(() => {
    if (walking) void fetchWalk(later).then(setWalk)
  }, [!walking])

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
        {isFirst && (
          <span class="grid-hint__title" aria-hidden="true">
            {say(msg('grid.tool.hint'))}
          </span>
        )}
        <p class="grid-hint__text" ref={text}>
          {hint.name && !isFirst && (
            <strong>
              {say(hint.name)}
              <span class="grid-hint__stop">. </span>
            </strong>
          )}
          <BeatText text={shown.asks ? msg('grid.hint.ask') : beatOf(shown).text} />
        </p>
        <button
          type="button"
          class="icon-button grid-hint__close"
          aria-label={say(walking ? msg('grid.hint.stop') : msg('grid.hint.close'))}
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
          <Count {...props} number={at + 1} total={hint.beats.length} over={over} />
        )}
        <button
          ref={next}
          type="button"
          class="button button--primary"
          onClick={shown.asks ? () => actions.strike('these') : actions.hint}
        >
          {say(shown.asks ? msg('grid.hint.askThese') : hintAction(shown, spec.alphabet.letters))}
        </button>
      </div>
    </section>
  )
}

export interface BeatCountProps extends Pick<HintPanelProps, 'spec' | 'state' | 'walking'> {
  readonly number: number
  readonly total: number
  /** What stands over the words, and counts for the eye; null where words alone do. */
  readonly over: JSX.Element | null
}

/** "2 of 4". */
function BeatCount({ number, total, over }: BeatCountProps): JSX.Element {
  const { say } = useWords()
  return (
    <p class="grid-hint__count">
      {over}
      <span>{say(msg('grid.hint.count', { number, total }))}</span>
    </p>
  )
}

/**
 * A lit window for each beat that was told. Over the last one stands instead the way to the lesson in which the
 * technique can be practised, where there is one.
 */
function useOverCount(shown: ShownHint): JSX.Element | null {
  const { say } = useWords()
  const route = useVisit().place.get()
  const { hint, at } = shown
  const lesson = isLastBeat(shown) && route.screen === 'puzzle' && lessonOf(hint.technique)
  if (lesson)
    return (
      <a href={formatHash(puzzleRoute(route.puzzle, 'lessons', lesson))}>
        {say(msg('grid.lesson.practise'))}
      </a>
    )
  if (hint.beats.length > MOST_WINDOWS) return null
  return (
    <span class="beat-windows" aria-hidden="true">
      {hint.beats.map((_, index) => (
        <span key={index} class="beat-window" data-lit={index <= at} />
      ))}
    </span>
  )
}
