import { formatCell } from '../../../../kit/grid-geometry.ts'
import { msg } from '../../../../kit/text.ts'
import type { Message } from '../../../../kit/text.ts'
import type { Session } from '../../../../session/session.ts'
import type { ToldOnce } from '../../../../visit/told-once.ts'
import type { Visit } from '../../../../visit/visit.ts'
import { letterOf } from '../../core/alphabet.ts'
import { blockOf, firstUnits, hasBegun, pickFirstCell, triedOf } from '../../core/first-grid.ts'
import type { FirstCell } from '../../core/first-grid.ts'
import type { Move } from '../../core/moves.ts'
import type { Spec } from '../../core/puzzle.ts'
import type { State } from '../../core/state.ts'
import { EMPTY } from '../../core/symbol.ts'
import type { GridUi } from '../play/grid-ui.ts'
import type { FirstGrid } from './first-grid.ts'
import { createFirstPainter } from './first-painter.ts'
import { FirstStrip } from './first-strip.tsx'
import { cellAloud, ruleText } from './first-words.ts'

interface Explained {
  readonly session: Session<Spec, State, Move>
  readonly visit: Pick<Visit, 'announce' | 'clock' | 'sound'>
  readonly told: ToldOnce
  /** Whether the player wants it now, in whatever state the board is. */
  readonly isAsked: boolean
  readonly isDrawn: boolean
  show(shown: FirstGrid | null): void
}

/** After the row, the column and the box. */
const LAST = 3

/**
 * Explains a grid, and ends with the right letter, a skip, a hint or any letter in another cell. While it goes on the
 * clock stands, until the first letter. Returns the function that ends it without a word, to be begun another time.
 */
export function beginFirstGrid({
  session,
  visit,
  told,
  isAsked,
  isDrawn,
  show,
}: Explained): () => void {
  const { spec } = session
  const { values: before } = session.snapshot().state
  // Whoever has found a letter knows how it goes.
  if (!isAsked && hasBegun(spec, { values: before })) {
    told.note()
    show(null)
    return () => undefined
  }
  const first = pickFirstCell(spec, { values: before })
  // The clock runs again for good once a letter was tried, or all is over.
  let isReleased = false
  let isOver = false
  let seen: GridUi | null = null
  let shown: FirstGrid

  /** Until the screen is rendered again, its steps and touches may still come when all is over. */
  function set(change: Partial<FirstGrid>): void {
    if (isOver) return
    shown = { ...shown, ...change }
    show(shown)
  }

  /** Stops the clock, at a moment from which on no time has passed yet. */
  function hold(at?: number): void {
    session.pause(at)
    set({ holds: true })
  }

  function release(): void {
    if (isReleased) return
    isReleased = true
    if (shown.holds) session.resume()
    set({ holds: false })
  }

  function finish(): void {
    told.note()
    end()
  }

  function end(): void {
    release()
    isOver = true
    forget()
    show(null)
  }

  function follow(): void {
    const { values } = session.snapshot().state
    const tried = triedOf(first, before, values)
    // Whatever follows the right letter, such as its undoing, is play.
    if (tried === 'elsewhere' || shown.tried === 'right') return finish()
    if (tried === shown.tried && tried !== 'wrong') return
    if (tried === 'right') return praise()
    const blocked = tried === 'wrong' && first ? blockedText(spec, values, first) : null
    set({ tried, blocked, at: blocked ? LAST : shown.at })
    if (blocked) visit.announce(blocked)
  }

  function praise(): void {
    told.note()
    release()
    seen = null
    set({ tried: 'right', blocked: null, isLit: false, roles: new Map() })
    visit.announce(msg('grid.first.yes'))
  }

  const forget = session.subscribe((event) => {
    switch (event.type) {
      case 'move':
        release()
        return follow()
      case 'undo':
      case 'redo':
      case 'followed':
        return follow()
      case 'startedOver':
        return finish()
      case 'clock':
        // The player goes on after a pause.
        if (event.running && !isReleased) hold(event.at)
        return undefined
      default:
        return undefined
    }
  })

  shown = {
    Strip: FirstStrip,
    createPainter: createFirstPainter,
    units: firstUnits(first),
    first,
    at: isDrawn ? 0 : LAST,
    tried: 'open',
    blocked: null,
    isLit: true,
    isSeen: false,
    isAsked,
    isDrawn,
    holds: false,
    roles: new Map(first ? [[formatCell(first.cell), msg('grid.first.role')]] : []),
    see: () => !shown.isSeen && set({ isSeen: true }),
    onward() {
      if (shown.at < (first ? LAST : LAST - 1)) set({ at: shown.at + 1 })
      else if (!first) finish()
    },
    skip() {
      visit.sound('touch')
      finish()
    },
    follow(ui) {
      // What the screen shows at first came before it.
      const isNew = seen !== null && seen !== ui
      seen = ui
      if (isNew && (shown.tried === 'right' || ui.hint || ui.message)) finish()
    },
    pause() {
      set({ holds: false })
      session.pause()
    },
  }
  if (session.snapshot().running) hold(isAsked ? undefined : visit.clock() - session.elapsed())
  else show(shown)
  visit.announce(() => [ruleText(LAST), ...(first ? [cellAloud(spec, first)] : [])])

  return end
}

/** What stands in the way of a letter that was tried; where nothing does, why it has to be another one. */
function blockedText(
  spec: Spec,
  values: State['values'],
  { cell, symbol, by }: FirstCell,
): Message {
  const kind = blockOf(values, cell)
  const letter = letterOf(spec.alphabet, symbol)
  if (!kind)
    return by === 'box' ? msg('grid.first.box', { letter }) : msg('grid.first.cell', { letter })
  const letter1 = letterOf(spec.alphabet, values[cell] ?? EMPTY)
  return msg('grid.first.blocked', { kind, letter1, letter2: letter })
}
