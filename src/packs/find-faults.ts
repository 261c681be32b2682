import type { Fault } from '../kit/fault.ts'
import { err } from '../kit/result.ts'
import type { PackFiles } from './parse-pack.ts'
import type { StructureFile, TextsFile } from './pack-schema.ts'

/** Finds everything that does not fit together in well-formed files, each fault with its place. */
export function findFaults({ structure, texts }: PackFiles, games: readonly string[]): Fault[] {
  return [
    ...findUnknownGames(structure, games),
    ...findIdsTwice(structure),
    ...Object.entries(texts).flatMap(([language, said]) => findGaps(structure, language, said)),
  ]
}

function findUnknownGames({ puzzles }: StructureFile, games: readonly string[]): Fault[] {
  return puzzles.flatMap(({ game }, index): Fault[] => {
    if (games.includes(game)) return []
    const where = `puzzles.${index}.game`
    const options = games.join(', ')
    const found = JSON.stringify(game)
    return [
      {
        where,
        ...refusal(err('pack.reason.wrong', { where, expected: 'choice', options, found })),
      },
    ]
  })
}

/** Ids must differ across all lists, because they name saves, addresses and texts. */
function findIdsTwice(structure: StructureFile): Fault[] {
  const { puzzles, facts, glossary, cities, pledges = [] } = structure
  const lists = { puzzles, facts, glossary, cities, pledges }
  const seen = new Set<string>()
  return Object.entries(lists).flatMap(([list, items]) =>
    items.flatMap(({ id }, index): Fault[] => {
      if (!seen.has(id)) {
        seen.add(id)
        return []
      }
      return [{ where: `${list}.${index}.id`, ...refusal(err('pack.reason.idTwice', { id })) }]
    }),
  )
}

/** Finds what the structure names and a language does not say. */
function findGaps(structure: StructureFile, language: string, said: TextsFile): Fault[] {
  const { puzzles, facts, glossary, cities, pledges = [] } = structure
  const lists = { puzzles, facts, glossary, cities, pledges }
  return Object.entries(lists).flatMap(([list, items]) =>
    items.flatMap(({ id }): Fault[] => {
      if (Object.hasOwn(said[list as keyof typeof lists], id)) return []
      const where = `${list}.${id}`
      return [
        {
          where: `${language}: ${where}`,
          ...refusal(err('pack.reason.textMissing', { where, language })),
        },
      ]
    }),
  )
}

function refusal({ reason }: ReturnType<typeof err>): Pick<Fault, 'reason'> {
  return { reason }
}
