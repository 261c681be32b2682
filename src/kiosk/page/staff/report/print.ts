import PDFDocument from 'pdfkit'
import { fitText } from '../../../report/fit-text.ts'
import { PAPER } from '../../../report/page-rooms.ts'

/** Typefaces as files. */
export type Faces = Readonly<Record<Face, ArrayBuffer | Uint8Array>>
export type Face = 'display' | 'text' | 'bold'

/** How a line of text is set. */
export interface Line {
  readonly face: Face
  /** In points; it is set smaller where it does not fit, down to `least`. */
  readonly size: number
  readonly least?: number
  readonly color: string
  /** The start, or the end, of its baseline. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly align?: 'start' | 'middle' | 'end'
  readonly language?: string | undefined
  /** Of the head of a row or a column. */
  readonly scope?: 'Row' | 'Column'
}

/** One page that is being drawn. What is said has its place in the structure that is read aloud; shapes have none. */
export interface Print {
  /** Puts what `run` says into an element, such as `Table`. */
  within(tag: string, run: () => void): void
  /** Says a line as an element of its own, such as `H1`. */
  say(tag: string, text: string, line: Line): void
  /** Draws what nobody needs to be told. */
  shapes(draw: (document: PDFDocument) => void): void
  /** The file, once everything is drawn. */
  finish(): Promise<Uint8Array<ArrayBuffer>>
}

interface PrintOptions {
  readonly title: string
  readonly language: string
  readonly made: Date
}

/** Digits of one width, so that columns of numbers line up. */
const FEATURES = ['kern', 'liga', 'tnum'] as const
const LEAST = 0.72
/** A number is never shortened. */
const LEAST_NUMBER = 0.1

export function openPrint(faces: Faces, { title, language, made }: PrintOptions): Print {
  const document = new PDFDocument({
    size: [PAPER.width, PAPER.height],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: language,
    font: null,
    info: { Title: title, Creator: 'Bright Sparks', CreationDate: made },
  })
  const parts: Uint8Array<ArrayBuffer>[] = []
  const finished = new Promise<Uint8Array<ArrayBuffer>>((done) => {
    document.on('data', (part) => void parts.push(part))
    document.on('end', () => done(joined(parts)))
  })
  for (const [name, file] of Object.entries(faces)) document.registerFont(name, file)
  const root = document.struct('Document', {})
  document.addStructure(root)
  const open = [root]

  function measure(text: string, size: number): number {
    return document.fontSize(size).widthOfString(text, { features: FEATURES })
  }

  function write(tag: string, text: string, line: Line): void {
    const {
      face,
      size,
      least = size * (tag === 'TD' ? LEAST_NUMBER : LEAST),
      color,
      x,
      y,
      width,
      align = 'start',
    } = line
    document.font(face).fillColor(color)
    const fitting = fitText(text, { width, size, least }, measure)
    const spare = width - measure(fitting.text, fitting.size)
    const start = { start: x, middle: x + spare / 2, end: x + spare }[align]
    document.text(fitting.text, start, y, {
      lineBreak: false,
      baseline: 'alphabetic',
      features: FEATURES,
    })
  }

  return {
    within(tag, run) {
      const element = document.struct(tag, {})
      open.at(-1)?.add(element)
      open.push(element)
      run()
      open.pop()
      element.end()
    },
    say(tag, text, line) {
      const { language: lang, scope } = line
      const options = { ...(lang !== undefined && { lang }), ...(scope && { scope }) }
      open.at(-1)?.add(document.struct(tag, options, () => write(tag, text, line)))
    },
    shapes(draw) {
      document.markContent('Artifact', { type: 'Layout' }).save()
      draw(document)
      document.restore().endMarkedContent()
    },
    finish() {
      root.end()
      document.end()
      return finished
    },
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
