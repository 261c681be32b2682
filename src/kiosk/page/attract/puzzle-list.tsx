import './puzzle-list.css'
import type { JSX } from 'preact'
import { fitted } from '../../../theme/fitted.ts'
import { Duration } from './duration.tsx'
import type { Told } from './texts/told.ts'

/** Up to so many games stand beside the picture. */
const MOST = 4

/** The games with their lengths, the shortest first; on a wide screen only, which has room beside the picture. */
export function PuzzleList({ told, dark }: { told: Told | null; dark: boolean }): JSX.Element {
  const puzzles = (told?.puzzles ?? []).toSorted((one, other) => one.seconds - other.seconds)
  return (
    <ul class="puzzle-list">
      {puzzles.slice(0, MOST).map(({ id, title, seconds, Picture }) => (
        <li key={id}>
          <span class="puzzle-list__picture" aria-hidden="true">
            <Picture dark={dark} />
          </span>
          <span class="puzzle-list__title" style={fitted(title)}>
            {title}
          </span>
          {told && <Duration seconds={seconds} say={told.say} />}
        </li>
      ))}
    </ul>
  )
}
