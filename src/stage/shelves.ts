/** Finds free places for small pictures of similar height on a page, row by row. */
export interface Shelves {
  /** The top left corner of a free place, or null when the page is full. */
  place(width: number, height: number): { x: number; y: number } | null
}

interface Shelf {
  readonly y: number
  readonly height: number
  used: number
}

export function createShelves(pageWidth: number, pageHeight: number): Shelves {
  const shelves: Shelf[] = []
  let bottom = 0

  return {
    place(width, height) {
      const fits = (shelf: Shelf): boolean =>
        shelf.height >= height && shelf.used + width <= pageWidth
      const open = shelves.filter(fits).sort((one, other) => one.height - other.height)
      // Wasting half of a shelf's height is worse than a new shelf, as long as there is room for one.
      let shelf = open[0]
      const roomBelow = width <= pageWidth && bottom + height <= pageHeight
      if (roomBelow && (!shelf || shelf.height > 2 * height)) {
        shelf = { y: bottom, height, used: 0 }
        shelves.push(shelf)
        bottom += height
      }
      if (!shelf) return null
      const x = shelf.used
      shelf.used += width
      return { x, y: shelf.y }
    },
  }
}
