import type { Store } from './store.ts'

/** Where the keys of the games that were played last stand, a line each, the last one first. No time is kept. */
const KEY = 'played'
/** As many are remembered: begun games that are older are found all the same, in no order. */
const REMEMBERED = 12

export function playedLast(store: Store): readonly string[] {
  const text = store.read(KEY)
  return text.ok && text.value !== null ? text.value.split('\n') : []
}

/** Notes that a game was played just now. Where this cannot be kept, it holds for the visit. */
export function notePlayed(store: Store, key: string): void {
  const before = playedLast(store)
  if (before[0] === key) return
  const keys = [key, ...before.filter((each) => each !== key)].slice(0, REMEMBERED)
  store.write(KEY, keys.join('\n'))
}
