import type PDFDocument from 'pdfkit'

const TAG = /<(\/?)(\w+)([^>]*)>/g
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g

type Attributes = Readonly<Record<string, string>>

/**
 * Draws the markup of an emblem: paths, circles, ellipses and boxes, in a group that is clipped by a path. That is all
 * that emblems are made of.
 */
export function drawSvg(document: PDFDocument, svg: string): void {
  let isClip = false
  let clip: string | null = null
  for (const [, closing = '', tag = '', rest = ''] of svg.matchAll(TAG)) {
    const attributes = attributesIn(rest)
    if (tag === 'clipPath') isClip = closing === ''
    else if (isClip) clip = attributes['d'] ?? null
    else if (tag === 'g' && closing !== '') document.restore()
    else if (tag === 'g') {
      document.save()
      if (clip !== null && attributes['clip-path'] !== undefined) document.path(clip).clip()
    } else if (tag !== 'svg' && closing === '') drawShape(document, tag, attributes)
  }
}

function attributesIn(text: string): Attributes {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]),
  )
}

function drawShape(document: PDFDocument, tag: string, attributes: Attributes): void {
  const { fill = '#000000', stroke, opacity } = attributes
  document.save()
  if (opacity !== undefined) document.opacity(Number(opacity))
  outline(document, tag, attributes)
  document
    .lineWidth(numberOf(attributes, 'stroke-width', 1))
    .lineCap(attributes['stroke-linecap'] ?? 'butt')
    .lineJoin(attributes['stroke-linejoin'] ?? 'miter')
  const isFilled = fill !== 'none' && !isLine(attributes)
  if (isFilled && stroke !== undefined) document.fillAndStroke(fill, stroke)
  else if (isFilled) document.fill(fill)
  else if (stroke !== undefined) document.stroke(stroke)
  document.restore()
}

/** Whether nothing lies within it. */
function isLine({ d = '', fill }: Attributes): boolean {
  return fill === undefined && /^M[\d. -]+[HV][\d. -]+$/.test(d)
}

function outline(document: PDFDocument, tag: string, attributes: Attributes): void {
  const at = (name: string): number => numberOf(attributes, name, 0)
  if (tag === 'path') document.path(attributes['d'] ?? '')
  else if (tag === 'circle') document.ellipse(at('cx'), at('cy'), at('r'), at('r'))
  else if (tag === 'ellipse') document.ellipse(at('cx'), at('cy'), at('rx'), at('ry'))
  else if (tag === 'rect') document.rect(at('x'), at('y'), at('width'), at('height'))
}

function numberOf(attributes: Attributes, name: string, usual: number): number {
  return Number(attributes[name] ?? usual)
}
