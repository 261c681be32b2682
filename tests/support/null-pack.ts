import type { PackText } from '../../src/packs/parse-pack.ts'

/** A pack with one puzzle of the null game, and one of another game behind it. */
export const NULL_PACK: PackText = {
  structure: JSON.stringify({
    format: 2,
    id: 'null-pack',
    languages: ['en', 'it'],
    puzzles: [
      { id: 'the-button', game: 'null-game', minutes: 1, spec: { presses: 2 } },
      { id: 'the-words', game: 'anagram', minutes: 5, spec: {} },
    ],
  }),
  texts: {
    en: textsIn('en', ['The Button', 'Press it.', 'Press', 'It is pressed.']),
    it: textsIn('it', ['Il bottone', 'Premilo.', 'Premi', 'È premuto.']),
  },
}

function textsIn(language: string, words: readonly [string, string, string, string]): string {
  const [title, deck, button, done] = words
  return JSON.stringify({
    format: 2,
    pack: 'null-pack',
    language,
    title,
    edition: '1',
    deck,
    puzzles: {
      'the-button': { title, deck, texts: { button, done } },
      'the-words': { title: 'Words', deck, texts: { words: [] } },
    },
  })
}
