import './emblems-picture.css'
import type { JSX } from 'preact'
import { fitted } from '../../../../theme/fitted.ts'
import { passAt } from '../../../attract/scene/pass-at.ts'
import { Duration } from '../duration.tsx'
import type { PuzzleShown, Told } from '../texts/told.ts'
import { Emblem } from './emblem.tsx'
import { Town } from './town.tsx'

interface EmblemsPictureProps {
  readonly puzzle: PuzzleShown
  readonly emblems: readonly string[]
  readonly step: number
  readonly told: Told
}

/** Emblems pass along one sill; the one in the middle is large and has rays. */
export function EmblemsPicture({ puzzle, emblems, step, told }: EmblemsPictureProps): JSX.Element {
  const { title, deck, seconds } = puzzle
  const middle = passAt(step)
  return (
    <>
      <div class="attract-emblems" aria-hidden="true">
        {Array.from({ length: 5 }, (_, at) => {
          const index = Math.round(middle) + at - 2
          const away = index - middle
          return (
            <div
              key={index}
              class="attract-emblems__place"
              style={{ '--away': away, '--near': Math.max(0, 1 - Math.abs(away)) }}
            >
              <Emblem name={emblemAt(emblems, index)} rays={away === 0} draw={told.drawEmblem} />
            </div>
          )
        })}
      </div>
      <div class="attract-emblems__text">
        <h2 style={fitted(title)}>{title}</h2>
        <p class="attract-paper__deck">{deck}</p>
        <Duration seconds={seconds} say={told.say} />
      </div>
      <Town />
    </>
  )
}

function emblemAt(emblems: readonly string[], index: number): string {
  const { length } = emblems
  return emblems[((index % length) + length) % length] ?? ''
}
