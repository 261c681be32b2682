import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseSpec } from '../../src/games/city-quiz/core/parse-spec.ts'
import type { Json } from '../../src/games/contract.ts'
import type { Localized, Text } from '../../src/kit/text.ts'
import type { FormatName } from '../../src/share/card/card-format.ts'
import { ROLES } from '../../src/share/share.ts'
import type { Picture, Share } from '../../src/share/share.ts'
import { signShare } from '../../src/share/sign-share.ts'
import { translatorOf } from '../../tests/support/translator.ts'

/** A card to be drawn, with all its texts said. */
export interface Drawing {
  readonly name: string
  readonly format: FormatName
  readonly share: Pick<Share, 'picture' | 'words'>
}

interface PackFile {
  readonly title: Record<string, string>
  readonly edition: Record<string, string>
  readonly deck: Record<string, string>
  readonly puzzles: readonly { game: string; title: Record<string, string>; spec: Json }[]
}

const FILE = resolve(import.meta.dirname, '../../public/packs/torino-2026.json')
const pack = JSON.parse(readFileSync(FILE, 'utf8')) as PackFile
const english = translatorOf('en')

const local = (text: Record<string, string>): Localized => ({ text })
const said = (text: Text): Localized => local({ en: english.say(text) })

/** The start page and each sign, as wide pictures. */
export function previewDrawings(): Drawing[] {
  return [startDrawing(), ...signDrawings()]
}

function startDrawing(): Drawing {
  const grid = pack.puzzles.find(({ game }) => game === 'letter-sudoku')?.spec as {
    givens: string[]
  }
  const picture: Picture = {
    kind: 'grid',
    given: grid.givens.flatMap((row) => [...row].map((letter) => letter !== '.')),
  }
  const words = {
    brand: [],
    eyebrow: local(pack.edition),
    title: local(pack.title),
    line: local(pack.deck),
    note: null,
  }
  return { name: 'start', format: 'wide', share: { picture, words } }
}

function signDrawings(): Drawing[] {
  const quiz = pack.puzzles.find(({ game }) => game === 'city-quiz')
  const spec = parseSpec(quiz?.spec ?? null)
  if (!quiz || !spec.ok) throw new Error('The built-in pack has no quiz')
  const { signs } = spec.value
  return signs.map((sign) => {
    const twin = signs.find(({ id }) => id === sign.twin) ?? sign
    const { picture, words } = signShare({
      sign,
      twin,
      signs,
      own: false,
      quiz: local(quiz.title),
      brand: [local(pack.title), local(pack.edition)],
      link: '',
    })
    const spoken = Object.fromEntries(
      ROLES.map((role) => [role, words[role] ? said(words[role]) : null]),
    ) as Record<(typeof ROLES)[number], Localized | null>
    return {
      name: sign.id,
      format: 'wide',
      share: {
        picture,
        // A preview is read in passing: what the sign is good at, instead of its whole portrait.
        words: { ...spoken, line: sign.goodAt, brand: words.brand },
      },
    }
  })
}
