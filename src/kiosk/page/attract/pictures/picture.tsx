import '../../../../app/screens/start-picture.css'
import './picture.css'
import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { NightSky } from '../../../../art/night-sky.tsx'
import { graphemesOf } from '../../../../kit/graphemes.ts'
import { msg } from '../../../../kit/text.ts'
import { measureInTwo } from '../../../../theme/fitted.ts'
import { BLEED } from '../../../attract/screen-care.ts'
import type { Care } from '../../../attract/screen-care.ts'
import type { PuzzleShown, Told } from '../texts/told.ts'
import { EmblemsPicture } from './emblems-picture.tsx'
import { PaperPicture } from './paper-picture.tsx'
import { TitlePicture } from './title-picture.tsx'

interface PictureProps {
  readonly told: Told | null
  /** How many pictures were shown before. */
  readonly shown: number
  readonly step: number
  readonly shift: Care['shift']
  readonly dark: boolean
}

/** The upper part: the title over the town, or a game that plays itself. It bleeds over its edges, and moves. */
export function Picture({ told, shown, step, shift, dark }: PictureProps): JSX.Element {
  const puzzles = told?.puzzles ?? []
  const puzzle = puzzles[(shown % (puzzles.length + 1)) - 1] ?? null
  const sky = useMemo(() => <NightSky />, [])
  return (
    <div class="attract-frame">
      <div
        // Where nothing may move, a picture fades in: by its key it is another one.
        key={shown}
        class={`attract-picture attract-picture--${puzzle ? kindOf(puzzle) : 'title'}`}
        style={{ inset: `${-BLEED}px`, translate: `${shift.x}px ${shift.y}px` }}
      >
        {sky}
        <header class="attract-head">
          <p class="attract-head__bar">
            <span>{told?.edition}</span>
            <span>{told && say(told)}</span>
          </p>
          <h1 style={measuresOf(told?.title ?? '')}>{told?.title}</h1>
          <p class="attract-head__deck">{told?.deck}</p>
        </header>
        {puzzle && told ? (
          <PuzzlePicture puzzle={puzzle} told={told} step={step} dark={dark} />
        ) : (
          <TitlePicture told={told} step={step} />
        )}
      </div>
    </div>
  )
}

/** "Rounds from one minute", of the shortest one. */
function say({ puzzles, say: inWords }: Told): string {
  const shortest = Math.min(...puzzles.map(({ seconds }) => seconds))
  return Number.isFinite(shortest)
    ? inWords(msg('booth.attract.from', { minutes: Math.max(1, Math.round(shortest / 60)) }))
    : ''
}

const kindOf = ({ scene }: PuzzleShown): 'emblems' | 'paper' =>
  scene.kind === 'emblems' ? 'emblems' : 'paper'

interface PuzzlePictureProps {
  readonly puzzle: PuzzleShown
  readonly told: Told
  readonly step: number
  readonly dark: boolean
}

function PuzzlePicture({ puzzle, told, step, dark }: PuzzlePictureProps): JSX.Element {
  const { scene } = puzzle
  return scene.kind === 'emblems' ? (
    <EmblemsPicture puzzle={puzzle} emblems={scene.emblems} step={step} told={told} />
  ) : (
    <PaperPicture puzzle={puzzle} scene={scene} step={step} say={told.say} dark={dark} />
  )
}

/** Letters in one line and in two, for sizes that fit a title into its room. */
function measuresOf(title: string): Record<'--one' | '--two', number> {
  return {
    '--one': Math.max(1, graphemesOf(title).length),
    '--two': Math.max(1, measureInTwo(title)),
  }
}
