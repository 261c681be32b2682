import './first-strip.css'
import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { msg } from '../../../../kit/text.ts'
import type { Message } from '../../../../kit/text.ts'
import { useLook, useVisit, useWatched, useWords } from '../../../../screen/use-visit.ts'
import { Icon } from '../../../../theme/icons.tsx'
import type { StripProps } from './first-grid.ts'
import { cellAloud, cellText, ruleText } from './first-words.ts'

/** Milliseconds for which each unit is lit by itself. */
const STEP = 1400
const STEPS = [0, 1, 2, 3] as const
const LAST = 3

/**
 * The strip that explains a grid, in the place of its messages: step by step, by itself or by a touch, and a way out
 * that stays where it is. Whoever hears the page finds all of it at once.
 */
export function FirstStrip(props: StripProps): JSX.Element {
  const { shown, spec, ui, actions } = props
  const { say } = useWords()
  useSteps(props)
  const strip = useFocusHandedOn()
  useLayoutEffect(() => (shown.isAsked ? actions.letGo() : undefined), [])
  useLayoutEffect(() => shown.follow(ui), [shown, ui])

  if (shown.tried === 'right')
    return (
      <p class="message message--good grid-message">
        <Icon name="check" />
        <span>{say(msg('grid.first.yes'))}</span>
      </p>
    )
  const { first } = shown
  return (
    <section ref={strip} class="message first-strip" aria-label={say(msg('grid.rules.title'))}>
      <p class="visually-hidden">
        {say(ruleText(LAST))} {first && say(cellAloud(spec, first))}
      </p>
      <StripWords {...props} />
      <button type="button" class="button first-strip__skip" onClick={shown.skip}>
        {say(msg('grid.first.skip'))}
      </button>
    </section>
  )
}

/** Goes on by itself, unless something else has the player's attention, or no movement is wanted. */
function useSteps({ shown, waits }: StripProps): void {
  const { later, dialog } = useVisit()
  const { reducedMotion } = useLook()
  const isAside = useWatched(dialog) !== null || waits
  const { at, isSeen, first, onward } = shown
  const goesOn = isSeen && !isAside && !reducedMotion && (at < LAST || !first)
  useEffect(() => (goesOn ? later.after(STEP, onward) : undefined), [later, goesOn, at])
}

/** Where the strip had the focus as it goes, the board gets it: nobody has to look for the place again. */
function useFocusHandedOn(): { current: HTMLElement | null } {
  const strip = useRef<HTMLElement>(null)
  useLayoutEffect(
    () => () => {
      if (!strip.current?.contains(document.activeElement)) return
      document.querySelector<HTMLElement>('.mirror--board [tabindex="0"]')?.focus()
    },
    [],
  )
  return strip
}

/**
 * What is said at the moment. All its sentences have their room from the beginning, so that none of them changes the
 * place of another.
 */
function StripWords({ shown, spec, actions }: StripProps): JSX.Element {
  const { first, at, blocked, isDrawn, onward } = shown
  const sentences = STEPS.map((step) =>
    step < LAST || !first ? ruleText(step) : (blocked ?? cellText(spec, first)),
  )
  const told = isDrawn || !first ? sentences : [cellAloud(spec, first)]
  const words = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => words.current?.scrollTo(0, 0), [at])
  return (
    <button
      ref={words}
      type="button"
      class="first-strip__words"
      onClick={() => (at === LAST && first ? actions.press(first.cell) : onward())}
    >
      {told.map((text, step) => (
        <Sentence key={step} text={text} isNow={isDrawn ? step === at : true} />
      ))}
      <span class="beat-windows" aria-hidden="true">
        {STEPS.map((step) => (
          <span key={step} class="beat-window" data-lit={step <= at} />
        ))}
      </span>
    </button>
  )
}

/** Its first line stands out. */
function Sentence({ text, isNow }: { text: Message; isNow: boolean }): JSX.Element {
  const { say } = useWords()
  const [head, ...others] = say(text).split('\n')
  return (
    <span class="first-strip__sentence" data-now={isNow}>
      <strong>{head}</strong> {others.join(' ')}
    </span>
  )
}
