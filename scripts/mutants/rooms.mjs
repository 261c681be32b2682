/**
 * The folders whose mutants are counted. Each has the tests that have to kill its mutants, the share that has
 * to die, and, if it is very large, how many mutants are tried. Tests of other folders would kill more, but
 * do not count: a rule that only a far-off test holds is hard to find.
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
  room('handover', 'tests/golden/hand-overs.test.ts'),
  room('formats'),
  core('anagram'),
  core('city-quiz'),
  core('letter-sudoku', 1500),
]

/** The entry that a folder or a file belongs to; a new one where the table has none. */
export function roomOf(path) {
  const known = ROOMS.find(({ folder }) => path === folder || path.startsWith(`${folder}/`))
  return known ?? room(path.split('/')[1] ?? path)
}
