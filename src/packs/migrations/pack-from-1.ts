import type { Json } from '../../games/contract.ts'
import type { PackJson } from '../migrate-pack.ts'
import { isGroup } from '../read-file.ts'
import type { JsonGroup } from '../read-file.ts'

/*
 * Format 1 was one file: every text stood where it belongs, as `{en: …, it: …}`, and a puzzle of
 * scrambled words had its words under `rounds`, by language. Format 2 keeps the structure in one file
 * and the texts of each language in another, by the ids of what they belong to.
 */

/** Splits a pack of format 1. What is not as format 1 had it stays in the structure, to be refused there. */
export function packFrom1({ structure }: PackJson): PackJson {
  if (!isGroup(structure)) return { structure, texts: {} }
  const { title, edition, deck, puzzles, facts, glossary, ...rest } = structure
  const languages = listOf(structure['languages']).filter((tag) => typeof tag === 'string')
  const terms = listOf(glossary)
  return {
    structure: {
      ...rest,
      format: 2,
      puzzles: mapGroups(puzzles, structureOfPuzzle),
      facts: mapGroups(facts, ({ text: _text, ...fact }) => fact),
      ...(terms.length > 0 && {
        glossary: mapGroups(glossary, ({ term: _term, text: _text, ...entry }) => entry),
      }),
    },
    texts: Object.fromEntries(
      languages.map((language) => [
        language,
        {
          format: 2,
          pack: structure['id'] ?? null,
          language,
          ...textsIn({ title, edition, deck }, language),
          puzzles: byId(puzzles, (puzzle) => textsOfPuzzle(puzzle, language)),
          facts: byId(facts, ({ text }) => textIn(text, language)),
          ...(terms.length > 0 && {
            glossary: byId(glossary, ({ term, text }) => textsIn({ term, text }, language)),
          }),
        },
      ]),
    ),
  }
}

function structureOfPuzzle({ title: _title, deck: _deck, spec, ...puzzle }: JsonGroup): JsonGroup {
  const game = puzzle['game']
  if (game === 'anagram') return { ...puzzle, spec: {} }
  return { ...puzzle, spec: (game === 'city-quiz' ? withoutTexts(spec) : spec) ?? null }
}

function textsOfPuzzle({ game, title, deck, spec }: JsonGroup, language: string): Json {
  const own = game === 'anagram' ? roundIn(spec, language) : null
  const texts = game === 'city-quiz' ? quizIn(spec, language) : own
  return { ...textsIn({ title, deck }, language), ...(texts !== null && { texts }) }
}

function roundIn(spec: Json | undefined, language: string): Json | null {
  const rounds = isGroup(spec ?? null) ? (spec as JsonGroup)['rounds'] : null
  return isGroup(rounds ?? null) ? ((rounds as JsonGroup)[language] ?? null) : null
}

/** The texts of signs and questions, by their ids. */
function quizIn(spec: Json | undefined, language: string): Json {
  const { signs, questions } = isGroup(spec ?? null) ? (spec as JsonGroup) : {}
  return {
    signs: byId(signs, ({ id: _id, twin: _twin, ...texts }) => textsIn(texts, language)),
    questions: byId(questions, ({ text, answers }) => ({
      ...textsIn({ text }, language),
      answers: byId(answers, ({ text: words, because }) =>
        textsIn({ text: words, because }, language),
      ),
    })),
  }
}

function withoutTexts(spec: Json | undefined): Json | undefined {
  if (!isGroup(spec ?? null)) return spec
  const { signs, questions, ...rest } = spec as JsonGroup
  return {
    ...rest,
    signs: mapGroups(signs, ({ id, twin }) => ({ id: id ?? null, twin: twin ?? null })),
    questions: mapGroups(questions, ({ id, answers }) => ({
      id: id ?? null,
      answers: mapGroups(answers, ({ text: _text, because: _because, ...answer }) => answer),
    })),
  }
}

/** Of several texts those that a language has. */
function textsIn(
  texts: { readonly [field: string]: Json | undefined },
  language: string,
): JsonGroup {
  const said = Object.entries(texts).map(
    ([field, text]) => [field, textIn(text, language)] as const,
  )
  return Object.fromEntries(said.filter((entry): entry is [string, Json] => entry[1] !== undefined))
}

function textIn(text: Json | undefined, language: string): Json | undefined {
  return isGroup(text ?? null) ? (text as JsonGroup)[language] : undefined
}

function byId(
  list: Json | undefined,
  pick: (item: JsonGroup) => Json | undefined,
): { readonly [id: string]: Json } {
  const entries = listOf(list).flatMap((item): [string, Json][] => {
    if (!isGroup(item) || typeof item['id'] !== 'string') return []
    const picked = pick(item)
    return picked === undefined ? [] : [[item['id'], picked]]
  })
  return Object.fromEntries(entries)
}

function mapGroups(list: Json | undefined, change: (item: JsonGroup) => JsonGroup): Json {
  if (!Array.isArray(list)) return list ?? []
  return (list as readonly Json[]).map((item) => (isGroup(item) ? change(item) : item))
}

function listOf(json: Json | undefined): readonly Json[] {
  return Array.isArray(json) ? (json as readonly Json[]) : []
}
