/** Families with fallbacks of similar shape, for the canvas and the style sheets alike. */
export const DISPLAY_FAMILY = `'Piazzolla Variable', 'Iowan Old Style', Georgia, serif`
export const TEXT_FAMILY = `'Commissioner Variable', 'Gill Sans', 'Segoe UI', system-ui, sans-serif`

/** CSS fonts without a size. Given letters stand upright and heavy; the player's own lean. */
export function letterFont(kind: 'given' | 'entered'): string {
  return kind === 'given' ? `820 ${DISPLAY_FAMILY}` : `italic 640 ${DISPLAY_FAMILY}`
}

export function textFont(weight: number): string {
  return `${weight} ${TEXT_FAMILY}`
}
