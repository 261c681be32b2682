import { generate } from '../../src/games/letter-sudoku/core/generator/generate.ts'
import { TAUGHT } from '../../src/games/letter-sudoku/core/lessons/lesson-of.ts'
import type { LessonId } from '../../src/games/letter-sudoku/core/lessons/lesson-of.ts'
import { ASKS, LESSONS, hasNotes } from '../../src/games/letter-sudoku/core/lessons/lesson.ts'
import type { LessonPosition } from '../../src/games/letter-sudoku/core/lessons/lesson.ts'
import { touchedCells } from '../../src/games/letter-sudoku/core/lessons/touched-cells.ts'
import { Position } from '../../src/games/letter-sudoku/core/solver/position.ts'
import { EMPTY } from '../../src/games/letter-sudoku/core/symbol.ts'
import { LADDER } from '../../src/games/letter-sudoku/core/techniques/ladder.ts'
import type { LadderId } from '../../src/games/letter-sudoku/core/techniques/technique-id.ts'
import { allSteps, applyStep } from '../../src/games/letter-sudoku/core/techniques/technique.ts'
import type { Step } from '../../src/games/letter-sudoku/core/techniques/technique.ts'
import { formatPosition } from './format-position.ts'

type Three = readonly [LadderId, LadderId, LadderId]

/**
 * The technique of each of a lesson's positions, in their order. A chain within one letter (`xChain`) is taught with the
 * other chains but has no position: where it is the easiest step, skyscrapers, colourings and three strong links have
 * all been tried. Of the first 40,000 grids one comes to that, and there another chain answers the same question.
 */
const PRACTISED: Readonly<Record<LessonId, Three>> = {
  lastCell: ['lastCell', 'lastCell', 'lastCell'],
  hiddenSingleBox: ['hiddenSingleBox', 'hiddenSingleBox', 'hiddenSingleBox'],
  hiddenSingleLine: ['hiddenSingleLine', 'hiddenSingleLine', 'hiddenSingleLine'],
  nakedSingle: ['nakedSingle', 'nakedSingle', 'nakedSingle'],
  pointing: ['pointing', 'claiming', 'pointing'],
  nakedPair: ['nakedPair', 'nakedPair', 'nakedPair'],
  xWing: ['xWing', 'xWing', 'xWing'],
  hiddenPair: ['hiddenPair', 'hiddenPair', 'hiddenPair'],
  nakedTriplet: ['nakedTriplet', 'hiddenTriplet', 'nakedTriplet'],
  skyscraper: ['skyscraper', 'twoStringKite', 'turbotFish'],
  xyWing: ['xyWing', 'xyWing', 'xyWing'],
  uniqueRectangle1: ['uniqueRectangle1', 'uniqueRectangle2', 'uniqueRectangle4'],
  simpleColoursTrap: ['simpleColoursTrap', 'simpleColoursTrap', 'simpleColoursWrap'],
  xyChain: ['alternatingChain', 'xyChain', 'alternatingChain'],
}

/** A chain of a lesson has so many stops at most. */
const LONGEST_CHAIN = 8
/** So many grids give most techniques a choice; for the rarest ones more are made. */
const GRIDS = 1500
/** Enough for any seed: this only ends a search that is hopeless. */
const MOST_GRIDS = 40_000

/** A position for a lesson, and how much of it there is to read. */
interface Candidate {
  readonly position: LessonPosition
  readonly load: number
}

/**
 * The positions of all lessons, from the generator's grids of the numbers after a seed. The same seed gives the
 * same positions.
 */
export function findPositions(
  seed: number,
  tell: (text: string) => void = () => undefined,
): ReadonlyMap<LessonId, readonly LessonPosition[]> {
  const found: Candidate[] = []
  const lacking = (): readonly LadderId[] =>
    Object.values(PRACTISED)
      .flat()
      .filter((each, at, all) => {
        const wanted = all.slice(0, at + 1).filter((other) => other === each).length
        return found.filter(({ position }) => position.technique === each).length < wanted
      })
  for (let grid = 0; grid < GRIDS || (lacking().length > 0 && grid < MOST_GRIDS); grid++) {
    found.push(...candidatesIn(seed + grid))
    if (grid % 500 === 499) tell(`${grid + 1} grids; lacking: ${lacking().join(', ') || 'nothing'}`)
  }
  return new Map(LESSONS.map((lesson) => [lesson, choose(PRACTISED[lesson], found)]))
}

/** The positions for lessons on the ladder's way through the grid of a number, one for each technique. */
export function candidatesIn(seed: number): readonly Candidate[] {
  const made = generate({ seed, symmetry: 'halfTurn' })
  if (!made.ok) return []
  const candidates: Candidate[] = []
  const position = Position.of(made.value.givens)
  for (;;) {
    const steps = nextSteps(position)
    const [step] = steps
    if (!step) return candidates
    const candidate = candidateOf(position, step, seed)
    const before = candidates.findIndex((each) => each.position.technique === step.technique)
    // The first of a technique is the one with most to do; the lightest is kept.
    if (candidate && before < 0) candidates.push(candidate)
    else if (candidate && candidate.load < (candidates[before]?.load ?? 0))
      candidates[before] = candidate
    applyStep(position, step)
  }
}

/** All steps of the easiest technique that finds any. */
function nextSteps(position: Position): readonly Step[] {
  for (const technique of LADDER) {
    const steps = allSteps(technique, position)
    if (steps.length > 0) return steps
  }
  return []
}

/** A position with one step alone, so that the question has one answer; null where it will not do. */
function candidateOf(position: Position, step: Step, seed: number): Candidate | null {
  const lesson = LESSONS.find((each) => PRACTISED[each].includes(step.technique as LadderId))
  if (!lesson || !isAlone(position, lesson, step)) return null
  if ((step.chain?.length ?? 0) > LONGEST_CHAIN) return null
  if (new Set(step.eliminations.map(({ symbol }) => symbol)).size > 1 && ASKS[lesson] === 'gone')
    return null
  const formatted = formatPosition(position)
  // Without notes nothing says what was struck out.
  if (!hasNotes(lesson) && formatted.struck !== '') return null
  return {
    position: {
      from: seed,
      technique: step.technique as LadderId,
      ...formatted,
      symbol: (step.placements[0] ?? step.eliminations[0])?.symbol ?? 0,
      ...unitOf(lesson, step),
      cells: touchedCells(ASKS[lesson], step),
    },
    load: loadOf(position, lesson),
  }
}

/**
 * Whether no other step of a lesson's techniques answers the question: a touch on it would be right as well. A question
 * that names a letter asks for that letter alone.
 */
function isAlone(position: Position, lesson: LessonId, step: Step): boolean {
  const taught: readonly string[] = TAUGHT.find(([id]) => id === lesson) ?? []
  const steps = LADDER.filter(({ id }) => taught.includes(id))
    .flatMap((technique) => allSteps(technique, position))
    .filter(({ placements }) => !hasNotes(lesson) || placements.length === 0)
    .filter(
      ({ eliminations: [first] }) =>
        ASKS[lesson] !== 'gone' || first?.symbol === step.eliminations[0]?.symbol,
    )
  const answer = (each: Step): string => touchedCells(ASKS[lesson], each).join()
  return steps.every((each) => answer(each) === answer(step))
}

function unitOf(lesson: LessonId, { units }: Step): Pick<LessonPosition, 'unit'> {
  const [unit] = units
  return ASKS[lesson] === 'where' && unit ? { unit: [unit.kind, unit.index] } : {}
}

/** With notes each is to be read; without them a board that is half full leaves something to look for. */
function loadOf({ values, candidates }: Position, lesson: LessonId): number {
  if (hasNotes(lesson))
    return candidates.reduce((sum, mask) => sum + mask.toString(2).replaceAll('0', '').length, 0)
  return Math.abs(values.filter((value) => value === EMPTY).length - 42)
}

/** The lightest positions of some techniques, each of another grid. */
function choose(techniques: Three, found: readonly Candidate[]): LessonPosition[] {
  const taken: LessonPosition[] = []
  for (const technique of techniques) {
    const [next] = found
      .filter(({ position }) => position.technique === technique)
      .filter(({ position }) => taken.every(({ from }) => from !== position.from))
      .toSorted((one, other) => one.load - other.load)
    if (!next) throw new Error(`There are too few positions for ${technique}`)
    taken.push(next.position)
  }
  return taken
}
