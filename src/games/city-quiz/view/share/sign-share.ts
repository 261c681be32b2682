import { msg } from '../../../../kit/text.ts'
import type { Localized, Text } from '../../../../kit/text.ts'
import type { Share } from '../../../../share/share.ts'
import { windowsLine } from '../../../../share/windows-line.ts'
import { signPicture } from './picture.ts'

export interface SharedSign {
  readonly id: string
  readonly sign: Localized
  readonly name: Localized
  readonly portrait: Localized
}

interface SignShareOptions {
  readonly sign: SharedSign
  readonly twin: SharedSign
  /** All signs in their order: the windows of the street, of which one is lit. */
  readonly signs: readonly SharedSign[]
  /** Whether the sign is the player's result. */
  readonly own: boolean
  readonly quiz: Text
  readonly brand: readonly Text[]
  readonly link: string
}

/** What is shared of a sign: as the player's result, or as one of all signs. */
export function signShare(options: SignShareOptions): Share {
  const { sign, twin, signs, own, quiz, brand, link } = options
  const named = { sign: sign.sign, name: sign.name }
  const eyebrow = own ? msg('share.sign.mine', { sign: sign.sign }) : sign.sign
  return {
    picture: signPicture(sign.id, sign.sign),
    words: {
      brand,
      eyebrow,
      title: sign.name,
      line: sign.portrait,
      note: msg('quiz.result.twin', { sign: twin.sign, name: twin.name }),
    },
    alt: [
      msg('share.sign.alt'),
      msg('share.alt.reads'),
      msg('quiz.sign.full', named),
      sign.portrait,
    ],
    sentence: own
      ? msg('share.sign.sentence', { ...named, quiz })
      : msg('share.sign.other', { ...named, quiz, count: signs.length }),
    details: [],
    symbols: windowsLine(signs.map(({ id }) => id === sign.id)),
    link,
    file: `city-sign-${sign.id}`,
  }
}
