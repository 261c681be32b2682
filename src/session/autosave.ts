import { ok } from '../kit/result.ts'
import type { Reason, Result } from '../kit/result.ts'
import { formatSave, parseSave } from './save-file.ts'
import type { SaveFile } from './save-file.ts'
import type { Session } from './session.ts'
import type { Store } from './store.ts'

const SAVE_PREFIX = 'save/'
const DAMAGED_PREFIX = 'damaged/'

/** Names the place of a puzzle's save; each puzzle has its own, so that none can harm another. */
export function saveKey(pack: string, puzzle: string): string {
  return `${SAVE_PREFIX}${pack}/${puzzle}`
}

/** How a puzzle stands, for a menu. Saves of a puzzle's variants have the same key and `@variant`. */
export type Progress = 'new' | 'started' | 'finished'

export function readProgress(store: Store, key: string): Progress {
  const keys = store.keys().filter((each) => each === key || each.startsWith(`${key}@`))
  const saves = keys.map((each) => {
    const text = valueOf(store, each)
    const save = text === null ? null : parseSave(text)
    return save?.ok ? save.value : null
  })
  if (saves.some((save) => save && !save.finished && save.position > 0)) return 'started'
  return saves.some((save) => save?.finished) ? 'finished' : 'new'
}

interface AutosaveOptions {
  readonly store: Store
  readonly key: string
  now(): number
  /** Runs something soon; gives back how to forget it. */
  later(run: () => void): () => void
  /** Is told the reason each time writing fails. */
  onTrouble(reason: Reason): void
}

/**
 * Keeps a session after every change; after a move a little later, for what a touch does is to be seen
 * first. What it gives back ends it, and keeps what waits.
 */
export function startAutosave<Spec, State, Move>(
  session: Session<Spec, State, Move>,
  { store, key, now, later, onTrouble }: AutosaveOptions,
): () => void {
  let forgetLater: (() => void) | null = null

  function keep(): void {
    forgetLater?.()
    forgetLater = null
    const written = store.write(key, formatSave(session.save(now())))
    if (!written.ok) onTrouble(written.reason)
  }

  const forget = session.subscribe((change) => {
    if (change === 'move') forgetLater ??= later(keep)
    else keep()
  })
  return () => {
    if (forgetLater) keep()
    forget()
  }
}

/**
 * Reads a puzzle's save: null when there is none. A damaged one is moved aside instead of deleted,
 * so that a later version may still read it, and the puzzle can be begun anew.
 */
export function readSave(store: Store, key: string): Result<SaveFile | null> {
  const text = store.read(key)
  if (!text.ok) return text
  if (text.value === null) return ok(null)
  const save = parseSave(text.value)
  if (!save.ok) setAside(store, key, text.value)
  return save
}

/** Moves a save that cannot be used out of the way without losing it. */
export function setAside(store: Store, key: string, text?: string): void {
  const kept = text ?? valueOf(store, key)
  if (kept !== null) store.write(DAMAGED_PREFIX + key, kept)
  store.remove(key)
}

function valueOf(store: Store, key: string): string | null {
  const text = store.read(key)
  return text.ok ? text.value : null
}
