/**
 * The folders whose mutants are counted: the tests that have to kill them, the share that has to die, and for a
 * very large one how many mutants are tried. Some other rooms' tests would kill more, but a rule that only a
 * far-off test holds is a rule that nobody finds.
 */
const CONTRACT = ['tests/contract', 'tests/golden']

const core = (game, sample = null) => ({
  folder: `src/games/${game}/core`,
  tests: [`tests/unit/${game}`, `tests/property/${game}`, ...CONTRACT],
  promise: 85,
  sample,
})

const room = (name, ...more) => ({
  folder: `src/${name}`,
  tests: [`tests/unit/${name}`, `tests/property/${name}`, ...more],
  promise: 90,
  sample: null,
})

export const ROOMS = [
  room('kit'),
  room('session', 'tests/contract', 'tests/golden/saves.test.ts'),
  room('visit'),
  room('packs'),
  room('i18n'),
  room('later'),
  room('formats'),
  core('anagram'),
  core('city-quiz'),
  core('letter-sudoku', 1500),
]

/** The room that a folder or a file is in; one of its own where the table has none. */
export function roomOf(path) {
  const known = ROOMS.find(({ folder }) => path === folder || path.startsWith(`${folder}/`))
  return known ?? room(path.split('/')[1] ?? path)
}
