import type { Picture } from '../../../../share/share.ts'

/**
 * A window for each word, lit if it was found. The more words were found, the more of the town behind is lit.
 */
export function wordsPicture(solved: readonly boolean[]): Picture {
  return {
    lit: 0.12 + (0.88 * solved.filter(Boolean).length) / Math.max(1, solved.length),
    async load() {
      const { paintWindows } = await import('./paint-windows.ts')
      return (context, place) => paintWindows(context, place, solved)
    },
  }
}
