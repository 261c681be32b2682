import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { msg } from '../../../../kit/text.ts'
import { useVisit, useWords } from '../../../../screen/use-visit.ts'
import type { BeatCountProps } from './hint-panel.tsx'
import { ownWalkSteps } from './walk-steps.ts'

/**
 * "Step 3 of 62", shown and said once it is counted, above the windows of the beats. It follows from where the walk
 * began and how far the end is now, so it stays true when the player undoes: further back than where the walk began,
 * there are more steps in all.
 */
export function WalkCount({ number, total, windows, ...walk }: BeatCountProps): JSX.Element {
  const { announce } = useVisit()
  const { say } = useWords()
  const step = useWalkStep(walk)
  const text = step && msg('grid.hint.step', step)

  useEffect(() => {
    if (text) announce(text)
  }, [step?.number, step?.total])

  return (
    <p class="grid-hint__count">
      {/* Its line is there before its number is known. */}
      <span style={{ minHeight: '1lh' }}>{text && say(text)}</span>
      {windows}{' '}
      {/* The room is that of one line less: where windows count the beats, words do so for the ear alone. */}
      <span class={windows ? 'visually-hidden' : ''}>
        {say(msg('grid.hint.count', { number, total }))}
      </span>
    </p>
  )
}

type Walk = Pick<BeatCountProps, 'spec' | 'state' | 'walking'>

function useWalkStep({ spec, state, walking }: Walk): { number: number; total: number } | null {
  const { later, own } = useVisit()
  const steps = own(ownWalkSteps)
  const from = walking ?? state
  const [, tell] = useState(0)

  useEffect(() => {
    const counting = later.branch()
    for (const each of new Set([from, state]))
      if (steps.left(spec, each) === undefined)
        steps.count(spec, each, counting, () => tell((times) => times + 1))
    return () => counting.end()
  }, [spec, state, from])

  const all = steps.left(spec, from)
  const left = steps.left(spec, state)
  if (all === undefined || left === undefined) return null
  const total = Math.max(all, left)
  return { number: total - left + 1, total }
}
