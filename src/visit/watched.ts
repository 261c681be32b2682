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
