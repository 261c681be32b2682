const LINE_END = /\r\n|\n|\r/

/**
 * Splits text that arrives in parts into lines, ended by LF, CR LF or CR. A line is kept to its first
 * `limit` units, so that memory is bounded whatever comes.
 */
export class LineSplitter {
  private rest = ''
  private endedInReturn = false

  constructor(private readonly limit: number) {}

  /** The lines that are complete with this part. */
  push(part: string): string[] {
    if (part === '') return []
    const text = this.endedInReturn && part.startsWith('\n') ? part.slice(1) : part
    this.endedInReturn = part.endsWith('\r')
    const lines = text.split(LINE_END)
    lines[0] = this.rest + (lines[0] as string)
    for (const [index, line] of lines.entries())
      if (line.length > this.limit) lines[index] = line.slice(0, this.limit)
    this.rest = lines.pop() as string
    return lines
  }

  /** The last line, when nothing ends it. */
  end(): string[] {
    const lines = this.rest === '' ? [] : [this.rest]
    this.rest = ''
    return lines
  }
}
