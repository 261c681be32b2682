import { CREAM, LAMP, RUST } from '../../../../theme/tokens.ts'

/**
 * The layers of an emblem, from back to front. The shapes of a layer appear together
 * when the emblem is revealed.
 */
export const LAYERS = ['sky', 'links', 'roofs', 'stars', 'frame'] as const
export type Layer = (typeof LAYERS)[number]

/** How a shape is painted; as in SVG, colours are "#RRGGBB" or "none". */
export interface Paint {
  readonly fill: string
  readonly stroke: string
  readonly strokeWidth: number
}

/** The least width of a link. The engraved line inside the arch, which belongs to the frame, is thinner. */
const THINNEST_LINK = 1

/**
 * Sorts the shapes of an emblem by their colours, in the order they are painted: amber is a star,
 * cream is a link when it is a line and a roof when it is a face, rust is a roof's window. Shapes
 * before the motif are the sky; other colours within it (the hands of a clock) belong to the shape
 * that they were painted on.
 */
export function layersOf(paints: readonly Paint[]): Layer[] {
  let layer: Layer = 'sky'
  return paints.map((paint) => {
    layer = layerOf(paint) ?? layer
    return layer
  })
}

function layerOf({ fill, stroke, strokeWidth }: Paint): Layer | null {
  const color = (fill === 'none' ? stroke : fill).toUpperCase()
  if (color === LAMP) return 'stars'
  if (color === RUST) return 'roofs'
  if (color !== CREAM) return null
  if (fill !== 'none') return 'roofs'
  return strokeWidth < THINNEST_LINK ? 'frame' : 'links'
}
