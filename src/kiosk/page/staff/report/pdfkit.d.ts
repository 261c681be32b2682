/** What is used of pdfkit. Its own types want those of Node, which a page does not have. */
declare module 'pdfkit' {
  interface Structure {
    add(child: Structure): Structure
    end(): void
  }

  interface StructureOptions {
    readonly lang?: string
    readonly scope?: 'Row' | 'Column'
  }

  interface TextOptions {
    readonly lineBreak: false
    readonly baseline: 'alphabetic'
    readonly features?: readonly string[]
  }

  interface Options {
    readonly size: readonly [number, number]
    readonly margin: number
    readonly pdfVersion: '1.7'
    readonly tagged: boolean
    readonly displayTitle: boolean
    readonly lang: string
    readonly font: null
    readonly info: {
      readonly Title: string
      readonly Creator: string
      readonly CreationDate: Date
    }
  }

  export default class PDFDocument {
    constructor(options: Options)
    on(event: 'data', listener: (part: Uint8Array<ArrayBuffer>) => void): this
    on(event: 'end', listener: () => void): this
    end(): void
    registerFont(name: string, file: ArrayBuffer | Uint8Array): this
    font(name: string): this
    fontSize(size: number): this
    text(text: string, x: number, y: number, options: TextOptions): this
    widthOfString(text: string, options?: { readonly features?: readonly string[] }): number
    struct(tag: string, options: StructureOptions, children?: () => void): Structure
    addStructure(structure: Structure): this
    markContent(tag: 'Artifact', options: { readonly type: 'Layout' }): this
    endMarkedContent(): this
    save(): this
    restore(): this
    translate(x: number, y: number): this
    scale(x: number, y: number): this
    path(path: string): this
    rect(x: number, y: number, width: number, height: number): this
    ellipse(x: number, y: number, radiusX: number, radiusY: number): this
    moveTo(x: number, y: number): this
    lineTo(x: number, y: number): this
    clip(): this
    fillColor(color: string): this
    strokeColor(color: string): this
    opacity(part: number): this
    lineWidth(width: number): this
    lineCap(cap: string): this
    lineJoin(join: string): this
    fill(color?: string): this
    stroke(color?: string): this
    fillAndStroke(fill: string, stroke: string): this
  }
}
