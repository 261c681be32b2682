import type { Piece, Splitter } from '../format.ts'

/** A game is a tag of at most this length; what is longer is passed on cut, to be refused. */
const LONGEST_TAG = 65_536
/** Of the text before the first game so much is kept. */
const LONGEST_HEAD = 8192

const COMMENT = '<!--'
const COMMENT_END = '-->'

/**
 * Each `<game …>` is a piece, and the text before the first one the context. The root of another kind
 * of document is a piece too, so that it can be refused by its name. XML comments are skipped.
 */
export function splitGames(): Splitter {
  let rest = ''
  let line = 1
  let head = ''
  let root: string | null = null
  let games = 0

  function* tags(last: boolean): Generator<Piece> {
    for (;;) {
      const start = rest.indexOf('<')
      // A return at the end may be half of a line end.
      const idle = rest.endsWith('\r') && !last ? rest.length - 1 : rest.length
      drop(start < 0 ? idle : start)
      if (start < 0) return
      const length = tagLength(rest, last)
      if (length === null) return
      const tag = rest.slice(0, length)
      const name = /^<([A-Za-z_][\w.:-]*)/.exec(tag)?.[1] ?? null
      if (name === 'game') {
        games++
        yield { line, text: tag }
      } else if (root === null && name !== null && name !== 'opensudoku') yield { line, text: tag }
      root ??= name
      drop(length)
    }
  }

  function drop(length: number): void {
    const gone = rest.slice(0, length)
    rest = rest.slice(length)
    if (games === 0 && head.length < LONGEST_HEAD) head += gone
    line += gone.match(/\r\n|\n|\r/g)?.length ?? 0
  }

  return {
    push(part) {
      rest += part
      return [...tags(false)]
    },
    end: () => [...tags(true)],
    context: () => head,
  }
}

/** The length of the tag or comment that a text begins with; null while its end has not come. */
function tagLength(text: string, last: boolean): number | null {
  const comment = text.startsWith(COMMENT)
  const end = comment ? text.indexOf(COMMENT_END, COMMENT.length) : tagEnd(text)
  if (end >= 0) return end + (comment ? COMMENT_END.length : 1)
  if (text.length >= LONGEST_TAG) return LONGEST_TAG
  return last ? text.length : null
}

/** Where the tag closes, outside of quotes. */
function tagEnd(text: string): number {
  let quote = ''
  for (let at = 0; at < Math.min(text.length, LONGEST_TAG); at++) {
    const sign = text[at] as string
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return at
  }
  return -1
}
