import { useCallback, useMemo, useRef, useState } from 'preact/hooks'
import { createRng } from '../../../kit/rng.ts'
import { msg, reasonText } from '../../../kit/text.ts'
import type { Text } from '../../../kit/text.ts'
import { useVisit } from '../../../screen/use-visit.ts'
import { useReplaced } from '../../../screen/use-replaced.ts'
import type { UsedSession } from '../../../screen/use-session.ts'
import type { Move, Position } from '../core/move.ts'
import type { RoundSpec, Word } from '../core/round-spec.ts'
import { shuffleMove } from '../core/shuffle-move.ts'
import { currentWord } from '../core/state.ts'
import type { State, WordState } from '../core/state.ts'
import { deleteLetter, typeLetter } from '../core/type-letter.ts'
import { soundAfterMove } from './shuffle-sounds.ts'
import { WRONG, sayAfterMove, sayHeld } from './shuffle-speech.ts'
import { START_UI, drop, isLocked, isWrong, pickUp, settle, touch } from './shuffle-ui.ts'
import type { Reaction, ShuffleUi } from './shuffle-ui.ts'

/** All that a player can do on this screen, by whatever means. */
export interface ShuffleActions {
  touch(at: Position): void
  pickUp(at: Position): void
  /** Takes the last `pickUp` back: it was a touch. */
  tapAfterAll(at: Position): void
  drop(tile: number, target: Position | 'tray' | null): void
  cursor(at: Position): void
  type(letter: string): void
  /** Takes a letter back: the one under the cursor, else the last before it. */
  delete(onSlot: number | null): void
  undo(): void
  redo(): void
  shuffle(): void
  toggleSwapping(): void
  hint(): void
  clear(): void
  ask(asking: boolean): void
  giveUp(): void
  goTo(word: number): void
  letGo(): void
}

type Used = UsedSession<RoundSpec, State, Move>

/** The state of the screen and what changes it. Every move ends in `session.play`. */
export function useShuffle({ session }: Used): { ui: ShuffleUi; actions: ShuffleActions } {
  const { announce, seed, sound } = useVisit()
  const [ui, setUi] = useState(START_UI)
  const latest = useRef(ui)

  const show = useCallback((next: ShuffleUi) => {
    latest.current = next
    setUi(next)
  }, [])

  useReplaced(session, () => show(START_UI))

  const actions = useMemo<ShuffleActions>(() => {
    const state = (): State => session.snapshot().state
    let beforePickUp = latest.current
    const wordNow = (): WordState => currentWord(session.spec, state()).inPlay
    const wordSpec = (): Word => currentWord(session.spec, state()).word
    const inform = (text: Text): void => {
      sound('touch')
      announce(text)
      show({ ...latest.current, message: { kind: 'info', text } })
    }

    /** Shows what a new state brings: the message, the nod, and what is no longer in hand. */
    function showState(next: ShuffleUi): void {
      const word = wordNow()
      const settled = settle(next, word)
      if (!isWrong(word)) return show({ ...settled, message: null })
      show({ ...settled, nods: next.nods + 1, message: { kind: 'wrong', text: WRONG } })
    }

    function play(move: Move): void {
      const before = state()
      const result = session.play(move)
      if (!result.ok) return inform(reasonText(result.reason))
      if (state() === before) return
      showState(latest.current)
      sound(soundAfterMove(session.spec, state(), move))
      for (const text of sayAfterMove(session.spec, before, state(), move)) announce(text)
    }

    function react({ ui: next, move }: Reaction): void {
      const { message, held } = latest.current
      show(next)
      if (next.message && next.message !== message) announce(next.message.text)
      if (!move && next.held !== held)
        announce(sayHeld(wordSpec(), next.held ?? held, next.held !== null))
      if (move) play(move)
      else sound('touch')
    }

    /** History holds the whole round, but a word that is done stays done: steps end at its edge. */
    function walk(step: () => boolean, back: () => boolean, said: Text): void {
      const { current } = state()
      if (wordNow().outcome !== 'open') return
      if (!step()) return inform(msg('anagram.noStep'))
      if (state().current !== current) {
        back()
        return inform(msg('anagram.noStep'))
      }
      showState({ ...latest.current, held: null })
      sound('touch')
      announce(said)
    }

    return {
      touch: (at) => react(touch(latest.current, at, wordNow())),
      pickUp(at) {
        beforePickUp = latest.current
        react({ ui: pickUp(latest.current, at, wordNow()), move: null })
      },
      tapAfterAll: (at) => react(touch(beforePickUp, at, wordNow())),
      drop: (tile, target) => react(drop(latest.current, tile, target, wordNow())),
      cursor: (at) => show({ ...latest.current, cursor: at }),
      type(letter) {
        const { chosen, cursor } = latest.current
        const from = chosen ?? (cursor.in === 'slot' ? cursor.index : 0)
        const move = typeLetter(session.spec, state(), letter, from)
        if (!move) {
          const upper = letter.toLocaleUpperCase(session.spec.language)
          return inform(msg('anagram.noLetter', { letter: upper }))
        }
        play(move)
        if (cursor.in !== 'slot' || move.type !== 'place') return
        const last = wordNow().slots.length - 1
        const next: Position = { in: 'slot', index: Math.min(move.slot + 1, last) }
        show({ ...latest.current, cursor: next })
      },
      delete(onSlot) {
        const word = wordNow()
        const at: Position = { in: 'slot', index: onSlot ?? -1 }
        const isHere = onSlot !== null && word.slots[onSlot] !== null && !isLocked(word, at)
        const move: Move | null = isHere
          ? { type: 'takeBack', slot: onSlot }
          : deleteLetter(state(), onSlot ?? Infinity)
        if (!move || move.type !== 'takeBack') return
        play(move)
        if (onSlot !== null) show({ ...latest.current, cursor: { in: 'slot', index: move.slot } })
      },
      undo: () => walk(session.undo, session.redo, msg('anagram.undone')),
      redo: () => walk(session.redo, session.undo, msg('anagram.redone')),
      shuffle() {
        const move = shuffleMove(session.spec, state(), createRng(seed()))
        if (move) play(move)
        else inform(msg('anagram.noShuffle'))
      },
      toggleSwapping() {
        const swapping = !latest.current.swapping
        show({ ...latest.current, swapping, held: null, message: null })
        sound('touch')
        announce(swapping ? msg('anagram.mode.swap') : msg('anagram.mode.start'))
      },
      hint() {
        play({ type: 'reveal' })
        session.countHint()
      },
      clear: () => play({ type: 'clear' }),
      ask(asking) {
        show({ ...latest.current, asking, held: null, message: null })
      },
      giveUp() {
        show({ ...latest.current, asking: false })
        play({ type: 'giveUp' })
      },
      goTo(word) {
        show({ ...START_UI, nods: latest.current.nods })
        play({ type: 'goTo', word })
        showState(latest.current)
        announce(session.describe().summary)
      },
      letGo() {
        const { held } = latest.current
        if (held !== null) announce(sayHeld(wordSpec(), held, false))
        const free = { held: null, chosen: null, swapping: false, asking: false, message: null }
        show({ ...latest.current, ...free })
      },
    }
  }, [session, announce, seed, sound, show])

  return { ui, actions }
}
