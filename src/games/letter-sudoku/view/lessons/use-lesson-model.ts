import { useMemo, useRef } from 'preact/hooks'
import { useLook } from '../../../../screen/use-visit.ts'
import type { Slots } from '../../../../screen/when/use-slots.ts'
import { resolvePalette } from '../../../../theme/resolve-palette.ts'
import type { GridModel } from '../drawing/grid-model.ts'
import type { HintView } from '../hint/hint-source.ts'
import { useGridSettings } from '../page/use-grid-settings.ts'
import type { GridParts } from './fetched-lessons.tsx'
import { shownBeat } from './use-lesson.ts'
import type { LessonInPlay } from './use-lesson.ts'

const NO_SHAPES: GridModel['shapes'] = []
const ignore = (): void => undefined

/** The board of a lesson as the grid's drawing takes it, without pad and street; null until it is measured. */
export function useLessonModel(
  lesson: LessonInPlay,
  slots: Slots | null,
  { looksOf }: GridParts,
  hintView: HintView | null,
): GridModel | null {
  const { exercise, ui, turn } = lesson
  const latest = useRef(lesson)
  latest.current = lesson
  const { largeLetters } = useGridSettings()
  const { look, strong } = useLook()
  const palette = useMemo(() => resolvePalette(look, strong), [look, strong])
  const shapes = shownBeat(ui)?.shapes ?? NO_SHAPES
  const board = slots?.['board']

  const looks = useMemo(
    () =>
      looksOf({
        ...exercise,
        // The lamp stays on the cell that was found.
        ui: turn.found === null ? ui : { ...ui, cursor: turn.found, selected: true },
        conflicts: new Set(),
        complete: new Set(),
        proofs: hintView?.cellProofs(shapes) ?? null,
        crossed: hintView?.crossedCells(shapes) ?? null,
        highlightPeers: false,
        highlightSame: false,
      }),
    [exercise, ui, turn.found, hintView],
  )

  return useMemo(() => {
    if (!board) return null
    return {
      board,
      pad: null,
      finished: false,
      street: null,
      streetView: null,
      palette,
      large: largeLetters,
      looks,
      chosen: null,
      hintView,
      first: null,
      shapes,
      beat: ui.hint?.at ?? -1,
      complete: [],
      sealed: [],
      keys: [],
      paused: false,
      gap: 0,
      direction: 'ltr',
      onCell: (cell) => latest.current.touch(cell),
      onKey: ignore,
      onLongKey: ignore,
      isArmed: false,
      onCross: ignore,
      onCrossed: ignore,
    }
  }, [board, palette, largeLetters, looks, hintView, ui])
}
