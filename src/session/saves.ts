import { ok } from '../kit/result.ts'
import type { Result } from '../kit/result.ts'
import { formatSave, parseSave } from './save-file.ts'
import type { SaveFile } from './save-file.ts'
import { notePlayed, playedLast } from './played-last.ts'
import type { Store } from './store.ts'

const SAVE_PREFIX = 'save/'
const DAMAGED_PREFIX = 'damaged/'

/** Names the save of a puzzle; each puzzle has its own, so that none can harm another. */
export function saveKey(pack: string, puzzle: string): string {
  return `${SAVE_PREFIX}${pack}/${puzzle}`
}

/**
 * How far a puzzle is played, for a menu. A variant of a puzzle is saved under the puzzle's key
 * with `@variant` after it.
 */
export type Progress = 'new' | 'started' | 'finished'

/** A game that was begun and is not finished. */
export interface Begun {
  readonly key: string
  /** How much is left to do, as the game counts it; 0 where the save does not say. */
  readonly left: number
}

/** The saves of all puzzles on this device. */
export interface Saves {
  /** The save of one puzzle, as one open session uses it. */
  slot(key: string): SaveSlot
  progress(key: string): Progress
  /** Milliseconds played; 0 where there is no save. */
  elapsed(key: string): number
  /** The begun games whose keys have this beginning, the one played last first. */
  begun(prefix: string): readonly Begun[]
  /** All keys with this beginning. */
  keys(prefix: string): readonly string[]
  remove(key: string): void
}

/**
 * The save of one puzzle while a session has it open. It knows what the session read or wrote last, and
 * so notices when another tab has gone on with the same puzzle.
 */
export interface SaveSlot {
  readonly key: string
  /**
   * Reads the save; null when there is none. A damaged one is moved aside instead of deleted, so that a
   * later version may still read it, and the puzzle can be begun anew.
   */
  read(): Result<SaveFile | null>
  /**
   * Writes the save, unless that would lose what another tab wrote or removed since. Nothing is written
   * then; read it and follow.
   * @param isPlayed whether something was played since the last write, and not only time passed
   */
  write(save: SaveFile, isPlayed: boolean): Result<Written>
  /** Moves the save out of the way without losing it. */
  setAside(): void
  /** Calls back when another tab wrote the save; returns the function that stops it. */
  watch(onWritten: () => void): () => void
}

/** `removed`: it is gone from the device, and nothing was played that would bring it back. */
export type Written = 'kept' | 'behind' | 'removed'

export function createSaves(store: Store): Saves {
  return {
    slot: (key) => createSlot(store, key),
    progress: (key) => readProgress(store, key),
    elapsed: (key) => readQuietly(store, key)?.elapsed ?? 0,
    begun: (prefix) => readBegun(store, prefix),
    keys: (prefix) => keysWith(store, prefix),
    remove: (key) => void store.remove(key),
  }
}

function createSlot(store: Store, key: string): SaveSlot {
  /** What this slot read or wrote last. */
  let known: string | null = null

  function setAside(): void {
    setTextAside(store, key)
    known = null
  }

  return {
    key,
    read() {
      const text = store.read(key)
      if (!text.ok) return text
      known = text.value
      if (text.value === null) return ok(null)
      const save = parseSave(text.value)
      if (!save.ok) setAside()
      return save
    },
    write(save, isPlayed) {
      const now = valueOf(store, key)
      if (now !== known && now !== null) return ok('behind')
      if (now !== known && !isPlayed) return ok('removed')
      known = formatSave(save)
      if (known === now) return ok('kept')
      if (isPlayed) notePlayed(store, key)
      const written = store.write(key, known)
      return written.ok ? ok('kept') : written
    },
    setAside,
    watch: (onWritten) =>
      store.watch((changed) => {
        if (changed !== key) return
        const now = valueOf(store, key)
        if (now !== null && now !== known) onWritten()
      }),
  }
}

/** Moves what is kept under a key out of the way without losing it. */
export function setTextAside(store: Store, key: string): void {
  const text = valueOf(store, key)
  if (text !== null) store.write(DAMAGED_PREFIX + key, text)
  store.remove(key)
}

function readProgress(store: Store, key: string): Progress {
  const keys = store.keys().filter((each) => each === key || each.startsWith(`${key}@`))
  const saves = keys.map((each) => readQuietly(store, each))
  if (saves.some(isBegun)) return 'started'
  return saves.some((save) => save?.finished) ? 'finished' : 'new'
}

function readBegun(store: Store, prefix: string): readonly Begun[] {
  const kept = keysWith(store, prefix)
  const last = playedLast(store).filter((key) => kept.includes(key))
  return [...new Set([...last, ...kept])].flatMap((key) => {
    const save = readQuietly(store, key)
    return save && isBegun(save) ? [{ key, left: save.left ?? 0 }] : []
  })
}

function isBegun(save: SaveFile | null): boolean {
  return save !== null && !save.finished && save.position > 0
}

/** A save for a menu: a damaged one is told of when its puzzle is opened. */
function readQuietly(store: Store, key: string): SaveFile | null {
  const text = valueOf(store, key)
  const save = text === null ? null : parseSave(text)
  return save?.ok ? save.value : null
}

function keysWith(store: Store, prefix: string): readonly string[] {
  return store.keys().filter((key) => key.startsWith(prefix))
}

function valueOf(store: Store, key: string): string | null {
  const text = store.read(key)
  return text.ok ? text.value : null
}
