import type { Picture } from '../../../../share/share.ts'

/**
 * A house of 81 windows in a town that is lit.
 * @param given 81 cells: whether their letter was printed
 */
export function gridPicture(given: readonly boolean[]): Picture {
  return {
    lit: 1,
    async load() {
      const { paintHouse } = await import('./paint-house.ts')
      return (context, place) => paintHouse(context, place, given)
    },
  }
}
