import { parseSpec } from '../../src/games/city-quiz/core/parse-spec.ts'
import { openRound } from '../../src/games/city-quiz/core/quiz-file.ts'
import { localized } from '../../src/kit/text.ts'
import type { Localized, Text } from '../../src/kit/text.ts'
import type { FormatName } from '../../src/share/card/card-format.ts'
import { ROLES } from '../../src/share/share.ts'
import type { CardWords } from '../../src/share/share.ts'
import { signShare } from '../../src/games/city-quiz/view/share/sign-share.ts'
import { readPack } from '../packs/read-pack.ts'
import { translatorOf } from '../../tests/support/translator.ts'

/** A card to be drawn, with its texts translated. */
export interface Drawing {
  readonly name: string
  readonly format: FormatName
  readonly picture: PictureCall
  readonly words: CardWords
}

/**
 * A picture as the call that makes it. The call is made in the browser, because a picture holds a function,
 * which cannot be sent there.
 */
interface PictureCall {
  /** From the folder of the games. */
  readonly file: string
  readonly name: string
  readonly args: readonly unknown[]
}

const pack = readPack()
const english = translatorOf('en')

const said = (text: Text): Localized => localized({ en: english.say(text) })

/** The start page and each sign, as wide pictures. */
export function previewDrawings(): Drawing[] {
  return [startDrawing(), ...signDrawings()]
}

function startDrawing(): Drawing {
  const grid = pack.puzzles.find(({ game }) => game === 'letter-sudoku')?.file.spec as unknown as {
    givens: string[]
  }
  const given = grid.givens.flatMap((row) => [...row].map((letter) => letter !== '.'))
  const picture = {
    file: 'letter-sudoku/view/share/picture.ts',
    name: 'gridPicture',
    args: [given],
  }
  const words = {
    brand: [],
    eyebrow: pack.edition,
    title: pack.title,
    line: pack.deck,
    note: null,
  }
  return { name: 'start', format: 'wide', picture, words }
}

function signDrawings(): Drawing[] {
  const quiz = pack.puzzles.find(({ game }) => game === 'city-quiz')
  const round = quiz && openRound(quiz.file)
  const spec = parseSpec(round?.ok ? round.value : null)
  if (!quiz || !spec.ok) throw new Error('The built-in pack has no quiz')
  const { signs } = spec.value
  return signs.map((sign) => {
    const twin = signs.find(({ id }) => id === sign.twin) ?? sign
    const { words } = signShare({
      sign,
      twin,
      signs,
      own: false,
      quiz: quiz.title,
      brand: [pack.title, pack.edition],
      link: '',
    })
    const spoken = Object.fromEntries(
      ROLES.map((role) => [role, words[role] ? said(words[role]) : null]),
    ) as Record<(typeof ROLES)[number], Localized | null>
    return {
      name: sign.id,
      format: 'wide',
      picture: {
        file: 'city-quiz/view/share/picture.ts',
        name: 'signPicture',
        args: [sign.id, sign.sign],
      },
      // A preview is read in passing: what the sign is good at, instead of its whole portrait.
      words: { ...spoken, line: sign.goodAt, brand: words.brand },
    }
  })
}
