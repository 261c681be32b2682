import { randomBelow, shuffled } from '../../src/kit/rng.ts'
import type { Rng } from '../../src/kit/rng.ts'
import { FAULTS } from './injected-faults.ts'
import type { InjectedName } from './injected-faults.ts'
import { PERSONAS } from './personas.ts'
import type { PersonaName } from './personas.ts'
import { WAYS_ALOUD } from './ways-in.ts'
import type { WayIn } from './ways-in.ts'

/** What a robot is going to do. */
export interface Planned {
  readonly persona: PersonaName
  readonly way: WayIn
  readonly end: 'leaves' | 'idles'
  readonly fault: InjectedName | null
}

const NAMES = Object.keys(PERSONAS) as PersonaName[]
const FAULT_NAMES = Object.keys(FAULTS) as InjectedName[]

/**
 * A plan for so many visits: every kind of visitor in turn, in an order of chance, and a fault every few visits.
 * @param early visits before memory is measured first. A page is killed only among them, because another page cannot
 *   be compared with it
 */
export function planVisits(rng: Rng, visits: number, { every, early }: PlanWishes): Planned[] {
  let personas: PersonaName[] = []
  let faults: InjectedName[] = []
  /** Of those who listen: whoever begins by a touch turns it on later. */
  let ways: WayIn[] = []
  const next = <T>(left: T[], all: readonly T[]): T[] =>
    left.length > 0 ? left : shuffled(all, rng)
  return Array.from({ length: visits }, (_, visit) => {
    personas = next(personas, NAMES)
    const persona = personas.pop() as PersonaName
    ways = persona === 'listens' ? next(ways, [...WAYS_ALOUD, 'touch']) : ways
    const way = (persona === 'listens' && ways.pop()) || 'touch'
    const end = randomBelow(rng, 4) === 0 ? 'idles' : 'leaves'
    if (visit % every !== every - 1) return { persona, way, end, fault: null }
    faults = next(faults, FAULT_NAMES)
    const fault = faults.pop() as InjectedName
    const isTooLate = fault === 'renderer killed' && visit >= early
    return { persona, way, end, fault: isTooLate ? 'error' : fault }
  })
}

interface PlanWishes {
  /** One fault in so many visits. */
  readonly every: number
  readonly early: number
}
