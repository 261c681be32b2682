import './paper-picture.css'
import type { JSX } from 'preact'
import type { Text } from '../../../../kit/text.ts'
import { fitted } from '../../../../theme/fitted.ts'
import { doneAt } from '../../../attract/loop.ts'
import type { Scene } from '../../../attract/scene/scene.ts'
import { Duration } from '../duration.tsx'
import type { PuzzleShown } from '../texts/told.ts'
import { Board } from './board.tsx'
import { Letters } from './letters.tsx'
import { Street, fitsStreet } from './street.tsx'
import { Town } from './town.tsx'

interface PaperPictureProps {
  readonly puzzle: PuzzleShown
  readonly scene: Exclude<Scene, { kind: 'emblems' }>
  readonly step: number
  readonly dark: boolean
  say(text: Text): string
}

/** The paper has risen: on it a board that fills itself, letters that find their word, or the game's picture. */
export function PaperPicture(props: PaperPictureProps): JSX.Element {
  const { puzzle, scene, step, dark, say } = props
  const { title, deck, seconds, Picture } = puzzle
  const filled = scene.kind === 'board' ? Math.floor(doneAt(step, scene.order.length)) : 0
  return (
    <>
      {scene.kind === 'board' && fitsStreet(scene.rows) ? (
        <Street isLit={litBy(scene, filled)} />
      ) : (
        <Town />
      )}
      <div class={`attract-paper attract-paper--${scene.kind}`}>
        <div class="attract-paper__text">
          <h2 style={fitted(title)}>{title}</h2>
          <p class="attract-paper__deck">{deck}</p>
          <Duration seconds={seconds} say={say} />
        </div>
        {scene.kind === 'board' && <Board {...scene} filled={filled} />}
        {scene.kind === 'letters' && <Letters {...scene} laid={doneAt(step, scene.order.length)} />}
        {scene.kind === 'picture' && (
          <div class="attract-paper__picture" aria-hidden="true">
            <Picture dark={dark} />
          </div>
        )}
      </div>
    </>
  )
}

function litBy(
  { rows, order }: Extract<Scene, { kind: 'board' }>,
  filled: number,
): (row: number, column: number) => boolean {
  const placed = new Set(order.slice(0, filled).map(String))
  return (row, column) => (rows[row]?.[column]?.fixed ?? false) || placed.has(String([row, column]))
}
