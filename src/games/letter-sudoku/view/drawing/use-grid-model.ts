import { useMemo } from 'preact/hooks'
import { directionOf } from '../../../../kit/direction.ts'
import { UNITS } from '../../../../kit/grid-geometry.ts'
import type { Unit } from '../../../../kit/grid-geometry.ts'
import type { Snapshot } from '../../../../session/session.ts'
import { useLook, useVisit } from '../../../../screen/use-visit.ts'
import type { Slots } from '../../../../screen/when/use-slots.ts'
import { resolvePalette } from '../../../../theme/resolve-palette.ts'
import { conflictsOf, remainingOf } from '../../core/conflicts.ts'
import type { Spec } from '../../core/puzzle.ts'
import { isRight } from '../../core/state.ts'
import type { State } from '../../core/state.ts'
import type { FirstGrid } from '../first/first-grid.ts'
import { beatOf } from '../hint/hint-flow.ts'
import { ownHints } from '../hint/hint-source.ts'
import { looksOf } from '../board/cell-look.ts'
import type { GridModel, KeyLook } from './grid-model.ts'
import type { GridUi } from '../play/grid-ui.ts'
import type { GridActions } from '../play/grid-controller.ts'
import { useStreet } from '../street/use-street.ts'
import { useGridSettings } from '../page/use-grid-settings.ts'

const NOTHING: GridModel['shapes'] = []

interface GridModelInput {
  readonly spec: Spec
  readonly snapshot: Snapshot<State>
  readonly ui: GridUi
  readonly slots: Slots | null
  readonly paused: boolean
  readonly first: FirstGrid | null | undefined
  readonly actions: GridActions
}

/** Makes the model that is drawn from state, screen and settings; null until the screen is measured. */
export function useGridModel(input: GridModelInput): GridModel | null {
  const { spec, snapshot, ui, slots, paused, actions } = input
  const first = input.first?.isLit ? input.first : null
  const { showConflicts, highlightPeers, highlightSame, largeLetters } = useGridSettings()
  const { look, strong } = useLook()
  const { state, status } = snapshot
  const palette = useMemo(() => resolvePalette(look, strong), [look, strong])

  const hintView = useVisit().own(ownHints).view
  const shapes = ui.hint ? beatOf(ui.hint).shapes : NOTHING

  const street = visible(slots?.['street'])
  const streetView = useStreet(street !== null)

  const complete = useMemo(() => completeUnits(spec, state), [spec, state])

  const looks = useMemo(() => {
    const conflicts = showConflicts ? conflictsOf(state.values) : []
    return looksOf({
      spec,
      state,
      // A grid that is over has nothing chosen and nothing in hand.
      ui: status === 'playing' ? ui : { ...ui, selected: false, armed: null },
      conflicts: new Set(conflicts.flatMap((conflict) => conflict.cells)),
      // What is lit then is a row, column or box alone.
      complete: new Set(first ? [] : complete.flatMap(({ cells }) => cells)),
      proofs: hintView?.cellProofs(shapes) ?? null,
      crossed: hintView?.crossedCells(shapes) ?? null,
      highlightPeers: highlightPeers && !first,
      highlightSame,
    })
  }, [spec, state, ui, !first, status, showConflicts, highlightPeers, highlightSame])

  return useMemo(() => {
    const board = slots?.['board']
    if (!board) return null
    return {
      board,
      pad: (status === 'playing' && slots['pad']) || null,
      finished: status !== 'playing' && !slots['pad'],
      street,
      streetView,
      palette,
      large: largeLetters,
      looks,
      chosen: ui.selected && status === 'playing' ? ui.cursor : null,
      hintView,
      shapes,
      first,
      beat: ui.hint?.at ?? -1,
      complete,
      sealed: complete.filter(isBox).map((box) => box.index),
      keys: keysOf(spec, state, ui),
      paused,
      gap: Math.max(6, (slots['pad']?.width ?? 0) * 0.016),
      direction: directionOf(spec.alphabet.letters.join('')),
      onCell: actions.cell,
      onKey: actions.key,
      onLongKey: actions.longKey,
      isArmed: ui.armed !== null && status === 'playing',
      onCross: actions.cross,
      onCrossed: actions.crossed,
    }
  }, [
    slots,
    palette,
    largeLetters,
    looks,
    ui,
    first,
    spec,
    state,
    status,
    paused,
    actions,
    streetView,
  ])
}

/** No street is drawn lower than 40 CSS pixels: it would be a smudge. */
function visible(street: Slots[string] | undefined): GridModel['street'] {
  return street && street.height >= 40 ? street : null
}

/** Once all are complete the boxes alone: they have every cell. */
function completeUnits(spec: Spec, state: State): readonly Unit[] {
  const complete = UNITS.filter((unit) => isRight(spec, state, unit.cells))
  return complete.length < UNITS.length ? complete : complete.filter(isBox)
}

function isBox({ kind }: Unit): boolean {
  return kind === 'box'
}

function keysOf(spec: Spec, state: State, ui: GridUi): KeyLook[] {
  const remaining = remainingOf(state.values)
  const letters = spec.alphabet.letters.map((letter, symbol) => ({
    letter,
    remaining: remaining[symbol] ?? 0,
    held: ui.armed === symbol,
    spent: remaining[symbol] === 0,
    asMark: ui.marking,
  }))
  return [...letters, { letter: null, remaining: null, held: false, spent: false, asMark: false }]
}
