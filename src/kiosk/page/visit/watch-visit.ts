import { watchInput } from '../../idle/watch-input.ts'
import type { Booth } from '../booth.ts'
import { lowerWhere } from '../lowered/lower-where.ts'
import { watchContexts } from '../recover/watch-contexts.ts'
import { lookByArrows } from './look-by-arrows.ts'
import type { VisitHost } from './visit-host.ts'
import type { VisitParts } from './visit-parts.ts'

/** Watches the visitor, what they play and the page while a visit runs. Returns the function that stops all of it. */
export function watchVisit(
  booth: Booth,
  { idle, rounds, sessions, lowered, address, later }: VisitParts,
  { report }: Pick<VisitHost, 'report'>,
): () => void {
  const stops = [
    idle.watch(() => sessions.stand(idle.get().left !== null)),
    // Another screen has another time, and what has just come up wants to be read.
    rounds.now.watch(() => idle.input()),
    rounds.isOver.watch(() => idle.input()),
    // Whoever listens needs longer, and so does whoever reaches less far.
    booth.aloud.watch(() => booth.aloud.get() && rounds.unhurried.set(true)),
    lowered.watch(() => lowered.get() && rounds.unhurried.set(true)),
    lowerWhere(lowered, booth.layout),
    watchInput(document, idle),
    address.followLinks(document),
    lookByArrows(document, booth.aloud.get),
    watchContexts(window, later, report),
    rounds.end,
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
