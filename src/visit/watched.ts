/** A value that changes in the course of a visit. Whoever shows it is told. */
export interface Watched<T> {
  get(): T
  /** Calls back after each change; returns the function that stops it. */
  watch(onChanged: () => void): () => void
}

export interface Settable<T> extends Watched<T> {
  /** Tells nobody if the value has not changed. */
  set(next: T): void
}

/** Sets a value of several parts, unless each of them is what it was. */
export function setParts<T extends object>(watched: Settable<T>, next: T): void {
  const now = watched.get()
  const parts = Object.keys(next) as (keyof T)[]
  if (parts.some((part) => next[part] !== now[part])) watched.set(next)
}

export function createWatched<T>(first: T): Settable<T> {
  let value = first
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return
      value = next
      for (const listener of listeners) listener()
    },
    watch(onChanged) {
      listeners.add(onChanged)
      return () => listeners.delete(onChanged)
    },
  }
}
