import './still-there.css'
import type { JSX } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { graphemesOf } from '../../../kit/graphemes.ts'
import { msg } from '../../../kit/text.ts'
import { useVisit, useWords } from '../../../screen/use-visit.ts'
import { Icon } from '../../../theme/icons.tsx'
import type { OwnIcon } from '../../../theme/icons.tsx'
import type { IdleWatch } from '../../idle/idle-watch.ts'
import { CountdownStreet, WINDOWS } from './countdown-street.tsx'
import { useNotice } from './use-notice.ts'
import type { ShownNotice } from './use-notice.ts'

const HAND: OwnIcon = {
  name: 'hand',
  path: 'M9.5 12.5V5.2a1.7 1.7 0 0 1 3.4 0v5.3l5.3 1.1a2.2 2.2 0 0 1 1.7 2.6l-.9 4.3a3.5 3.5 0 0 1-3.4 2.8h-3.3a4 4 0 0 1-3.3-1.7l-4-5.8a1.5 1.5 0 0 1 2.3-1.9z',
}

/** Seconds before the end at which it is said again how many are left. */
const SAID_AGAIN = 10

interface StillThereProps {
  readonly idle: IdleWatch
  /** Seconds that the question counts down. */
  readonly total: number
}

/**
 * The question whether somebody is there: paper rises over the screen, and its windows go dark one by one. Any input
 * answers it; the idle watch hears it, wherever it goes.
 */
export function StillThere({ idle, total }: StillThereProps): JSX.Element {
  const notice = useNotice(idle)
  useBells(notice, total)
  return <>{notice && <Notice notice={notice} total={total} />}</>
}

/** Two soft notes as it asks, and one when it ends soon. */
function useBells(notice: ShownNotice | null, total: number): void {
  const { sound } = useVisit()
  const left = notice && !notice.isSinking ? notice.left : null
  const isAsking = left !== null
  useLayoutEffect(() => {
    if (isAsking) sound('hint')
  }, [isAsking, sound])
  useLayoutEffect(() => {
    if (left === SAID_AGAIN && left < total) sound('place')
  }, [left, total, sound])
}

function Notice({ notice, total }: { notice: ShownNotice; total: number }): JSX.Element {
  const { say } = useWords()
  const ids = { title: useId(), text: useId() }
  const dialog = useModal()
  const { left, isSinking } = notice
  const lit = Math.ceil((left / total) * WINDOWS)
  const title = say(msg('booth.stillThere'))
  return (
    <dialog
      ref={dialog}
      class="still-there"
      role="alertdialog"
      aria-labelledby={ids.title}
      aria-describedby={ids.text}
      data-sinking={isSinking}
      // The browser would close it by itself at some keys.
      onCancel={(event) => event.preventDefault()}
      onKeyDown={keepKey}
      onKeyUp={keepKey}
      onPointerDown={({ pointerId }) => notice.press(pointerId)}
      onPointerUp={({ pointerId }) => notice.lift(pointerId)}
      onPointerCancel={({ pointerId }) => notice.lift(pointerId)}
    >
      <div class="still-there__paper">
        <CountdownStreet floors={2} lit={lit} />
        <CountdownStreet floors={1} lit={lit} />
        <div class="still-there__sheet">
          <hr class="rule-double" />
          <h2 id={ids.title} style={{ '--letters': graphemesOf(title).length }}>
            {title}
          </h2>
          <p class="still-there__seconds" role="timer" aria-label={secondsLeft(say, left)}>
            {left}
          </p>
          <div id={ids.text} class="still-there__why">
            <p>{say(msg('booth.visit.waits'))}</p>
            <p>{say(msg('booth.visit.cleared'))}</p>
          </div>
          {/* Nothing outside of a modal dialog is said, so it has its own place for what is said again. */}
          <p class="visually-hidden" role="status">
            {left <= SAID_AGAIN && !isSinking && secondsLeft(say, SAID_AGAIN)}
          </p>
          <button type="button" class="still-there__answer">
            <Icon name={HAND} />
            <span>{say(msg('booth.visit.touch'))}</span>
          </button>
        </div>
      </div>
    </dialog>
  )
}

const secondsLeft = (say: (text: ReturnType<typeof msg>) => string, count: number): string =>
  say(msg('booth.visit.secondsLeft', { count }))

/** A key answers as well, and does nothing else. */
function keepKey(event: KeyboardEvent): void {
  event.preventDefault()
  event.stopPropagation()
}

/** Opens a dialog over all that is there, other dialogs too; what had the focus gets it back. */
function useModal() {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const opened = dialog.current as HTMLDialogElement
    const before = document.activeElement as HTMLElement | null
    opened.showModal()
    return () => {
      opened.close()
      before?.focus({ preventScroll: true })
    }
  }, [])
  return dialog
}
