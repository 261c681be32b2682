import type { TypedKey } from '../../kit/typing/letter-of-key.ts'

/** A pressed key with what was held down. */
export interface PressedKey extends TypedKey {
  /** Ctrl, or Command on a Mac. */
  readonly ctrl: boolean
  readonly shift: boolean
  readonly alt: boolean
}

/** What a game needs to know of a keyboard's event. */
export function pressedKey(event: KeyboardEvent): PressedKey {
  return {
    key: event.key,
    code: event.code,
    ctrl: event.ctrlKey || event.metaKey,
    shift: event.shiftKey,
    alt: event.altKey,
  }
}
