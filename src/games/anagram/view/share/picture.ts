import type { Picture } from '../../../../share/share.ts'

/** A window a word, lit when it was found, in a town with a few lights more for each of them. */
export function wordsPicture(solved: readonly boolean[]): Picture {
  return {
    lit: 0.12 + (0.88 * solved.filter(Boolean).length) / Math.max(1, solved.length),
    async load() {
      const { paintWindows } = await import('./paint-windows.ts')
      return (context, place) => paintWindows(context, place, solved)
    },
  }
}
