import { createRng } from '../../../../kit/rng.ts'
import { msg, reasonText } from '../../../../kit/text.ts'
import type { Text } from '../../../../kit/text.ts'
import type { Session } from '../../../../session/session.ts'
import type { SoundName } from '../../../../sound/sound-name.ts'
import type { Telling } from '../../../../visit/tell-session.ts'
import { canJudge, nextHint } from '../../core/judge.ts'
import type { Move, Position } from '../../core/move.ts'
import type { RoundSpec } from '../../core/round-spec.ts'
import { shuffleMove } from '../../core/shuffle-move.ts'
import { currentWord } from '../../core/state.ts'
import type { State, WordState } from '../../core/state.ts'
import { deleteLetter, typeLetter } from '../../core/type-letter.ts'
import { soundOfShuffle } from './shuffle-sounds.ts'
import { WRONG, sayHeld, sayJudged, sayKept, wordsOfShuffle } from './shuffle-speech.ts'
import { START_UI, drop, isLocked, isWrong, pickUp, settle, touch } from './shuffle-ui.ts'
import type { Reaction, ShuffleUi } from './shuffle-ui.ts'

/** All that a player can do on this screen, by whatever means. */
export interface ShuffleActions {
  touch(at: Position): void
  pickUp(at: Position): void
  /** Replaces the last `pickUp`: the press was a tap after all. */
  tapAfterAll(at: Position): void
  drop(tile: number, target: Position | 'tray' | null): void
  cursor(at: Position): void
  /** Brings the focus to the cursor after the next render. */
  follow(by: 'keys' | 'pointer'): void
  type(letter: string): void
  /** Takes a letter back: the one under the cursor, else the last before it. */
  delete(onSlot: number | null): void
  undo(): void
  redo(): void
  shuffle(): void
  toggleSwapping(): void
  /** Says which of the placed letters are right, or gives one more. */
  hint(): void
  /** Takes back the letters that are at a wrong place. */
  keepRight(): void
  clear(): void
  ask(asking: boolean): void
  giveUp(): void
  goTo(word: number): void
  letGo(): void
}

type RoundSession = Session<RoundSpec, State, Move>

/** What the controller needs from outside. */
export interface ShufflePorts {
  /** Shows the state of the screen, after each change of it. */
  show(ui: ShuffleUi): void
  /** Announces something that is no event of the session. */
  announce(what: Text): void
  /** Plays a sound for something that is no event of the session. */
  sound(name: SoundName): void
  /** A fresh number for a seeded generator. */
  seed(): number
}

export interface ShuffleController {
  readonly actions: ShuffleActions
  /** What is heard and said of the session's events. */
  readonly telling: Telling<State, Move>
  /** Forgets what was chosen or held, after all that is played was replaced. */
  reset(): void
}

/** The state of the screen and the word in play, which the parts of the controller share. */
interface Table {
  ui(): ShuffleUi
  show(ui: ShuffleUi): void
  state(): State
  word(): WordState
  /** Says why nothing happened. */
  inform(text: Text, from?: ShuffleUi): void
  /** Plays a move and shows what it brings, on top of the state of the screen that it is made from. */
  play(move: Move, from?: ShuffleUi): void
}

/**
 * Controls a round, whatever draws it: turns what the player does into a move and the next state
 * of the screen. Every move ends in `session.play`; what is heard and said of it follows from
 * the events of the session.
 */
export function createShuffleController(
  session: RoundSession,
  ports: ShufflePorts,
): ShuffleController {
  const { spec } = session
  const table = createTable(session, ports)
  return {
    reset: () => table.show(START_UI),
    telling: {
      soundOf: (event, _before, after) => soundOfShuffle(spec, event, after),
      wordsOf: (event, before, after) => wordsOfShuffle(spec, event, before, after),
    },
    actions: {
      ...tileActions(session, ports, table),
      ...letterActions(session, table),
      ...travelActions(session, ports, table),
      ...toolActions(session, ports, table),
    },
  }
}

function createTable(session: RoundSession, ports: ShufflePorts): Table {
  let ui = START_UI
  const state = (): State => session.snapshot().state
  const word = (): WordState => currentWord(session.spec, state()).inPlay

  function show(next: ShuffleUi): void {
    ui = next
    ports.show(next)
  }

  function inform(text: Text, from = ui): void {
    ports.sound('touch')
    ports.announce(text)
    show({ ...from, message: { kind: 'info', text } })
  }

  function play(move: Move, from = ui): void {
    const before = state()
    const { slots } = word()
    const result = session.play(move)
    if (!result.ok) return inform(reasonText(result.reason), from)
    if (state() === before) return show(from)
    // Telling which letters are right is no other try, so nothing shakes.
    show(word().slots === slots ? settle(from, word()) : settled(from, word()))
  }

  return { ui: () => ui, show, state, word, inform, play }
}

/** Adapts the state of the screen to a new state of the word, and sets its message and shaking. */
function settled(ui: ShuffleUi, word: WordState): ShuffleUi {
  const next = settle(ui, word)
  if (!isWrong(word)) return { ...next, message: null }
  return { ...next, shakes: ui.shakes + 1, message: { kind: 'wrong', text: WRONG } }
}

/** What is done to tiles and slots. */
function tileActions(session: RoundSession, { announce, sound }: ShufflePorts, table: Table) {
  const { ui, show, word } = table
  let beforePickUp = ui()

  function react({ ui: next, move }: Reaction): void {
    if (move) return table.play(move, next)
    const { message, held } = ui()
    show(next)
    if (next.message && next.message !== message) announce(next.message.text)
    if (next.held !== held) sayHand(next.held ?? held, next.held !== null)
    sound('touch')
  }

  function sayHand(tile: number | null, inHand: boolean): void {
    announce(sayHeld(currentWord(session.spec, table.state()).word, tile, inHand))
  }

  return {
    touch: (at: Position) => react(touch(ui(), at, word())),
    pickUp(at: Position) {
      beforePickUp = ui()
      react({ ui: pickUp(ui(), at, word()), move: null })
    },
    tapAfterAll: (at: Position) => react(touch(beforePickUp, at, word())),
    drop: (tile: number, target: Position | 'tray' | null) =>
      react(drop(ui(), tile, target, word())),
    cursor: (at: Position) => show({ ...ui(), cursor: at }),
    follow: (by: 'keys' | 'pointer') => show({ ...ui(), follow: { by } }),
    letGo() {
      const { held } = ui()
      if (held !== null) sayHand(held, false)
      const free = { held: null, chosen: null, swapping: false, asking: false, message: null }
      show({ ...ui(), ...free })
    },
  }
}

/** Typing and deleting letters. The cursor moves along. */
function letterActions(session: RoundSession, { ui, state, word, inform, play }: Table) {
  return {
    type(letter: string) {
      const { chosen, cursor } = ui()
      const from = chosen ?? (cursor.in === 'slot' ? cursor.index : 0)
      const move = typeLetter(session.spec, state(), letter, from)
      if (!move) {
        const upper = letter.toLocaleUpperCase(session.spec.language)
        return inform(msg('anagram.noLetter', { letter: upper }))
      }
      if (cursor.in !== 'slot' || move.type !== 'place') return play(move)
      const index = Math.min(move.slot + 1, word().slots.length - 1)
      play(move, { ...ui(), cursor: { in: 'slot', index } })
    },
    delete(onSlot: number | null) {
      const at: Position = { in: 'slot', index: onSlot ?? -1 }
      const isHere = onSlot !== null && word().slots[onSlot] !== null && !isLocked(word(), at)
      const move: Move | null = isHere
        ? { type: 'takeBack', slot: onSlot }
        : deleteLetter(state(), onSlot ?? Infinity)
      if (!move || move.type !== 'takeBack') return
      if (onSlot === null) play(move)
      else play(move, { ...ui(), cursor: { in: 'slot', index: move.slot } })
    },
  }
}

/** Undo, redo, and going from word to word. */
function travelActions(session: RoundSession, { announce }: ShufflePorts, table: Table) {
  const { ui, show, state, word } = table

  /**
   * Undoes or redoes a step within the word in play. The history holds the whole round, but a word that is
   * done stays done.
   */
  function walk(step: RoundSession['undo']): void {
    const { current } = state()
    if (word().outcome !== 'open') return
    if (step((next) => next.current === current)) show(settled({ ...ui(), held: null }, word()))
    else table.inform(msg('anagram.noStep'))
  }

  return {
    undo: () => walk(session.undo),
    redo: () => walk(session.redo),
    goTo(next: number) {
      const from = { ...START_UI, shakes: ui().shakes }
      if (next !== state().current) return table.play({ type: 'goTo', word: next }, from)
      show(settled(from, word()))
      announce(session.describe().summary)
    },
  }
}

/** The tools below the tiles. */
function toolActions(session: RoundSession, ports: ShufflePorts, table: Table) {
  const { ui, show, word, play } = table
  const tell = (text: Text): void => show({ ...ui(), message: { kind: 'info', text } })
  return {
    shuffle() {
      const move = shuffleMove(session.spec, table.state(), createRng(ports.seed()))
      if (move) play(move)
      else table.inform(msg('anagram.noShuffle'))
    },
    toggleSwapping() {
      const swapping = !ui().swapping
      show({ ...ui(), swapping, held: null, message: null })
      ports.sound('touch')
      ports.announce(swapping ? msg('anagram.mode.swap') : msg('anagram.mode.start'))
    },
    hint() {
      const move = nextHint(word())
      play(move)
      if (move.type === 'judge') tell(sayJudged(word()))
      session.countHint()
    },
    keepRight() {
      // Who knows already which letters are right takes no hint.
      const isHint = canJudge(word())
      const wrong = word().slots
      play({ type: 'keepRight' })
      const index = word().slots.findIndex((tile, slot) => tile !== wrong[slot])
      show({ ...ui(), cursor: { in: 'slot', index: Math.max(0, index) }, chosen: null })
      tell(sayKept(word()))
      if (isHint) session.countHint()
    },
    clear: () => play({ type: 'clear' }),
    ask: (asking: boolean) => show({ ...ui(), asking, held: null, message: null }),
    giveUp: () => play({ type: 'giveUp' }, { ...ui(), asking: false }),
  }
}
