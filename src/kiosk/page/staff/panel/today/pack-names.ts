import type { TwinSign } from '../../../../../games/contract.ts'
import type { Translator } from '../../../../../i18n/translator.ts'
import type { OfferedPack } from '../rounds/use-pack.ts'

/** What a pack calls its games and signs. What it does not have keeps the name that the journal has for it. */
export interface PackNames {
  game(id: string): string
  sign(id: string): string
  /** Signs as the pack has them, then others by their names. */
  inOrder<Value>(
    signs: readonly (readonly [string, Value])[],
  ): readonly (readonly [string, Value])[]
}

/** @param offered null: it is not there */
export function packNames(
  offered: OfferedPack | null,
  { say, language }: Pick<Translator, 'say' | 'language'>,
): PackNames {
  const puzzles = offered?.pack.puzzles ?? []
  const signs = offered ? signsOf(offered, language) : []
  const placeOf = (id: string): number => {
    const at = signs.findIndex((sign) => sign.id === id)
    return at < 0 ? signs.length : at
  }
  return {
    game(id) {
      const puzzle = puzzles.find(({ game }) => game === id)
      return puzzle ? say(puzzle.title) : id
    },
    sign(id) {
      const sign = signs.find((each) => each.id === id)
      return sign ? say(sign.sign) : id
    },
    inOrder: (counted) =>
      counted.toSorted(
        ([one], [other]) => placeOf(one) - placeOf(other) || one.localeCompare(other),
      ),
  }
}

function signsOf({ pack, games }: OfferedPack, language: string): readonly TwinSign[] {
  return pack.puzzles.flatMap(({ game: id, file }) => {
    const game = games.get(id)
    const round = game?.twinSigns && game.openRound(file, { language, seed: 0 })
    const spec = round?.ok ? game?.parseSpec(round.value) : null
    return spec?.ok ? (game?.twinSigns?.(spec.value) ?? []) : []
  })
}
