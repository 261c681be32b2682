const DISPLAY = `'Piazzolla Variable'`
const TEXT = `'Commissioner Variable'`

/*
 * Families with stand-ins of the same width and height, for the canvas and the style sheets alike. Only the style
 * sheets need to know how stand-ins.ts fits them.
 */
export const DISPLAY_FAMILY = `${DISPLAY}, 'Display as Georgia', 'Display as Times', 'Display as Noto', 'Display as DejaVu', 'Iowan Old Style', serif`
export const TEXT_FAMILY = `${TEXT}, 'Text as Arial', 'Text as Roboto', 'Text as DejaVu', 'Gill Sans', system-ui, sans-serif`

/** The faces that every page is set in. */
export const PAGE_FACES = [`820 1px ${DISPLAY}`, `italic 560 1px ${DISPLAY}`, `420 1px ${TEXT}`]

const GIVEN = '820'
const ENTERED = 'italic 640'
const NOTED = 600

/** The faces that letters on the canvas are drawn in, for `loadFaces`. */
export const DRAWN_FACES = [
  `${GIVEN} 1px ${DISPLAY}`,
  `${ENTERED} 1px ${DISPLAY}`,
  `${NOTED} 1px ${TEXT}`,
] as const

/** CSS fonts without a size. Given letters stand upright and heavy; the player's own lean. */
export function letterFont(kind: 'given' | 'entered'): string {
  return `${kind === 'given' ? GIVEN : ENTERED} ${DISPLAY_FAMILY}`
}

export function textFont(weight: number): string {
  return `${weight} ${TEXT_FAMILY}`
}
