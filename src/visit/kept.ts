import { createKeptResults } from '../session/results-file.ts'
import type { KeptResults } from '../session/results-file.ts'
import { createSaves } from '../session/saves.ts'
import type { Saves } from '../session/saves.ts'
import type { Store } from '../session/store.ts'
import { createKeptSettings } from './settings.ts'
import type { KeptSettings } from './settings.ts'

/** What is kept between visits, each kind behind a port of its own. No screen sees the store itself. */
export interface Kept {
  readonly settings: KeptSettings
  readonly saves: Saves
  readonly results: KeptResults
  /** One text that a game keeps for itself, under a name that says whose it is. */
  text(name: string): KeptText
}

export interface KeptText {
  /** null when there is none, or when it cannot be read. */
  read(): string | null
  /** Where keeping is refused, the text holds for this visit. */
  write(text: string): void
}

export function createKept(store: Store): Kept {
  return {
    settings: createKeptSettings(store),
    saves: createSaves(store),
    results: createKeptResults(store),
    text: (name) => ({
      read() {
        const text = store.read(name)
        return text.ok ? text.value : null
      },
      write: (text) => void store.write(name, text),
    }),
  }
}
