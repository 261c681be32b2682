import { msg } from '../../../../kit/text.ts'
import type { Text } from '../../../../kit/text.ts'
import type { Share, Sharing } from '../../../../share/share.ts'
import { gridPicture } from './picture.ts'

interface GridShareOptions {
  readonly title: Text
  /** 81 cells: whether their letter was printed. */
  readonly given: readonly boolean[]
  /** null where the player has hidden the time, or leaves it out. */
  readonly time: Text | null
  readonly hints: number
  /** The day that the grid is of, and how hard it is, where these are known and told. */
  readonly day: string | null
  readonly level: Text | null
  readonly brand: readonly Text[]
  readonly link: string
}

/** What there is to share of a solved grid: the player says which of its parts are told. */
export function gridSharing(all: GridShareOptions): Sharing {
  return {
    parts: (['day', 'level', 'time'] as const).filter((part) => all[part] !== null),
    tell(parts) {
      const [day, level, time] = [
        parts.includes('day') ? all.day : null,
        parts.includes('level') ? all.level : null,
        parts.includes('time') ? all.time : null,
      ]
      return gridShare({ ...all, day, level, time })
    },
  }
}

/** What is shared of a solved grid. It gives no letter away, so that others can still solve the grid. */
export function gridShare({
  title,
  given,
  time,
  hints,
  day,
  level,
  brand,
  link,
}: GridShareOptions): Share {
  const score = time
    ? msg('share.grid.score', { time, hints })
    : msg('share.grid.scoreUntimed', { hints })
  const details = [day, level].filter((each) => each !== null)
  return {
    picture: gridPicture(given),
    words: {
      brand,
      eyebrow: title,
      title: msg('grid.finish.title'),
      line: score,
      note: msg('share.grid.note'),
    },
    alt: [
      msg('share.grid.alt'),
      msg('share.alt.reads'),
      title,
      ...details,
      msg('grid.finish.title'),
      score,
    ],
    sentence: time
      ? msg('share.grid.sentence', { title, time, hints })
      : msg('share.grid.sentenceUntimed', { title, hints }),
    details,
    // Whoever solves a grid lights every window: a row of them would always be the same.
    symbols: '',
    link,
    file: 'street-lit',
  }
}
