import { msg } from '../../../../kit/text.ts'
import type { Text } from '../../../../kit/text.ts'
import type { Share } from '../../../../share/share.ts'
import { windowsLine } from '../../../../share/windows-line.ts'
import { wordsPicture } from './picture.ts'

interface WordsShareOptions {
  readonly title: Text
  /** The heading of the round's result page: how many words were found. */
  readonly headline: Text
  /** Word by word: whether it was found. */
  readonly solved: readonly boolean[]
  /** Hints that were taken, those that were undone as well. */
  readonly hints: number
  readonly brand: readonly Text[]
  readonly link: string
}

/** What is shared of a round of scrambled words. It gives no answer away. */
export function wordsShare(options: WordsShareOptions): Share {
  const { title, headline, solved, hints, brand, link } = options
  const total = solved.length
  const count = solved.filter(Boolean).length
  return {
    picture: wordsPicture(solved),
    words: {
      brand,
      eyebrow: title,
      title: headline,
      line: count > 0 ? msg('share.words.hints', { count: hints }) : null,
      note: msg('share.words.note'),
    },
    alt: [msg('share.words.alt', { total, count }), msg('share.alt.reads'), title, headline],
    sentence: sentenceOf(title, count, total, hints),
    details: [],
    symbols: windowsLine(solved),
    link,
    file: 'words-in-order',
  }
}

function sentenceOf(title: Text, solved: number, total: number, hints: number): Text {
  if (solved === 0) return msg('share.words.none', { title })
  if (solved < total) return msg('share.words.some', { title, solved, total })
  return msg('share.words.all', { title, total, hints })
}
