import type { Presence } from '../../src/visit/presence.ts'

interface TestPresence {
  readonly presence: Presence
  /** Shows or hides the page. */
  see(seen: boolean): void
  touch(): void
  /** How many are listening. */
  listeners(): number
}

/** Somebody at a screen, as a test wants them. */
export function createTestPresence(): TestPresence {
  const page = new Set<(seen: boolean) => void>()
  const input = new Set<() => void>()
  return {
    presence: {
      watchPage(onChanged) {
        page.add(onChanged)
        return () => page.delete(onChanged)
      },
      watchInput(onInput) {
        input.add(onInput)
        return () => input.delete(onInput)
      },
    },
    see: (seen) => page.forEach((tell) => tell(seen)),
    touch: () => input.forEach((tell) => tell()),
    listeners: () => page.size + input.size,
  }
}
