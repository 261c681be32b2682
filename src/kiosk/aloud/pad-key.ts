export type Way = 'next' | 'before' | 'below' | 'above'

export const WAYS: Readonly<Record<string, Way>> = {
  ArrowRight: 'next',
  ArrowLeft: 'before',
  ArrowDown: 'below',
  ArrowUp: 'above',
}

/** Keys that ask for help, as keyboards and navigation pads send them. */
export const HELP: readonly string[] = ['F1', 'Help', '?']

/** Whether a key is one of a navigation pad that a keyboard is rarely touched for by chance. */
export function isPadKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && (Object.hasOwn(WAYS, key) || HELP.includes(key))
}
