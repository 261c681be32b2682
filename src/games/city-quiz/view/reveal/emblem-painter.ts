import { emblemSvg } from '../../../../art/emblem.ts'
import { trustDrawing } from '../../../../art/trust-drawing.ts'
import { layersOf } from './emblem-layers.ts'
import type { Layer, Paint } from './emblem-layers.ts'

/** An emblem in the parts that its reveal moves one by one. Units are those of the drawing. */
export interface EmblemPicture {
  readonly sign: string
  /** The outline of the arch, to clip by. */
  readonly arch: string
  readonly shapes: readonly { readonly layer: Layer | 'rays'; readonly element: Element }[]
}

/** Reads the emblem as it is drawn for the page, so that there is one drawing of each sign. */
export function readEmblem(sign: string): EmblemPicture {
  const svg = trustDrawing(emblemSvg(sign, { detail: 2, ground: 'dark', rays: true }))
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  const window = root.querySelector('g[clip-path]')
  const inside = [...(window?.children ?? [])]
  const layers = layersOf(inside.map(paintOf))
  const outside = [...root.children].filter(
    (element) => element !== window && element.localName !== 'clipPath',
  )
  return {
    sign,
    arch: root.querySelector('clipPath path')?.getAttribute('d') ?? '',
    shapes: [
      ...inside.map((element, index) => ({ layer: layers[index] ?? ('sky' as const), element })),
      ...outside.map((element, index) => ({
        layer: index === 0 ? ('rays' as const) : ('frame' as const),
        element,
      })),
    ],
  }
}

/** Paints one layer at the context's scale; all but the frame and the rays stay within the arch. */
export function paintLayer(
  context: CanvasRenderingContext2D,
  picture: EmblemPicture,
  layer: Layer | 'rays',
): void {
  context.save()
  if (layer !== 'frame' && layer !== 'rays') context.clip(new Path2D(picture.arch))
  for (const shape of picture.shapes)
    if (shape.layer === layer) paintElement(context, shape.element)
  context.restore()
}

function paintOf(element: Element): Paint {
  const shape = element.localName === 'g' ? (element.firstElementChild ?? element) : element
  return {
    fill: shape.getAttribute('fill') ?? 'none',
    stroke: shape.getAttribute('stroke') ?? 'none',
    strokeWidth: Number(shape.getAttribute('stroke-width') ?? 1),
  }
}

function paintElement(context: CanvasRenderingContext2D, element: Element): void {
  context.save()
  transform(context, element)
  if (element.localName === 'g') {
    for (const child of element.children) paintElement(context, child)
  } else paintShape(context, element)
  context.restore()
}

function paintShape(context: CanvasRenderingContext2D, element: Element): void {
  const { fill, stroke, strokeWidth } = paintOf(element)
  const path = pathOf(element)
  context.globalAlpha = Number(element.getAttribute('opacity') ?? 1)
  if (fill !== 'none') {
    context.fillStyle = fill
    context.fill(path)
  }
  if (stroke === 'none') return
  context.strokeStyle = stroke
  context.lineWidth = strokeWidth
  context.lineCap = element.getAttribute('stroke-linecap') === 'round' ? 'round' : 'butt'
  context.lineJoin = element.getAttribute('stroke-linejoin') === 'round' ? 'round' : 'miter'
  context.stroke(path)
}

/** The four kinds of shape that emblems are drawn with. */
function pathOf(element: Element): Path2D {
  const number = (name: string): number => Number(element.getAttribute(name) ?? 0)
  if (element.localName === 'path') return new Path2D(element.getAttribute('d') ?? '')
  const path = new Path2D()
  if (element.localName === 'rect')
    path.rect(number('x'), number('y'), number('width'), number('height'))
  else {
    const rx = number('r') || number('rx')
    const ry = number('r') || number('ry')
    path.ellipse(number('cx'), number('cy'), rx, ry, 0, 0, 2 * Math.PI)
  }
  return path
}

/** `translate(x y)`, `rotate(degrees)`, `scale(x y)`, one after the other. */
function transform(context: CanvasRenderingContext2D, element: Element): void {
  const steps = (element.getAttribute('transform') ?? '').matchAll(/(\w+)\(([^)]*)\)/g)
  for (const [, name, list = ''] of steps) {
    const [x = 0, y] = list
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    if (name === 'translate') context.translate(x, y ?? 0)
    if (name === 'rotate') context.rotate((x * Math.PI) / 180)
    if (name === 'scale') context.scale(x, y ?? x)
  }
}
