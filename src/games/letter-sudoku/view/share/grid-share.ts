import { msg } from '../../../../kit/text.ts'
import type { Text } from '../../../../kit/text.ts'
import type { Share } from '../../../../share/share.ts'
import { windowsLine } from '../../../../share/windows-line.ts'
import { gridPicture } from './picture.ts'

interface GridShareOptions {
  readonly title: Text
  /** 81 cells: whether their letter was printed. */
  readonly given: readonly boolean[]
  /** null where the player has hidden the time. */
  readonly time: Text | null
  readonly hints: number
  readonly brand: readonly Text[]
  readonly link: string
}

/** The nine houses of the street, all lit. */
const HOUSES = Array.from({ length: 9 }, () => true)

/** What is shared of a solved grid. It gives no letter away, so that others can still solve the grid. */
export function gridShare({ title, given, time, hints, brand, link }: GridShareOptions): Share {
  const score = time
    ? msg('share.grid.score', { time, hints })
    : msg('share.grid.scoreUntimed', { hints })
  return {
    picture: gridPicture(given),
    words: {
      brand,
      eyebrow: title,
      title: msg('grid.finish.title'),
      line: score,
      note: msg('share.grid.note'),
    },
    alt: [msg('share.grid.alt'), msg('share.alt.reads'), title, msg('grid.finish.title'), score],
    sentence: time
      ? msg('share.grid.sentence', { title, time, hints })
      : msg('share.grid.sentenceUntimed', { title, hints }),
    symbols: windowsLine(HOUSES),
    link,
    file: 'street-lit',
  }
}
