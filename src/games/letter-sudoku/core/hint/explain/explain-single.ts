import { PEERS } from '../../../../../kit/grid-geometry.ts'
import { msg } from '../../../../../kit/text.ts'
import { letterOf } from '../../alphabet.ts'
import type { Position } from '../../solver/position.ts'
import { EMPTY } from '../../symbol.ts'
import type { Step } from '../../techniques/technique.ts'
import { cellName, unitTitle } from '../../unit-name.ts'
import type { Explainer } from './explanation.ts'

/** A letter that has one place left in a unit, or is the only one left for a cell. */
export const explainSingle: Explainer = ({ spec, position, step }) => {
  const [placed] = step.placements
  const [seen] = step.units
  const cell = cellName(placed?.cell ?? 0)
  const letter = letterOf(spec.alphabet, placed?.symbol ?? EMPTY)
  if (!seen) {
    const byLetters = step.causes.length === 8
    return {
      text: byLetters
        ? msg('grid.hint.nakedSingle', { letter, cell })
        : msg('grid.hint.nakedSingleNoted', { letter, cell }),
    }
  }
  const unit = unitTitle(seen)
  if (step.technique === 'lastCell')
    return { text: msg('grid.hint.lastCell', { letter, cell, unit }) }
  if (!isByLetters(position, step))
    return { text: msg('grid.hint.hiddenSingleNoted', { letter, cell, unit }) }
  if (step.causes.length === 0)
    return { text: msg('grid.hint.hiddenSingle', { letter, cell, unit }) }
  const causes = step.causes.map(cellName)
  return { text: msg('grid.hint.hiddenSingleBecause', { letter, cell, unit, causes }) }
}

/** Whether letters on the board keep the symbol from all other cells of the unit, and no notes are needed. */
function isByLetters({ values }: Position, { units, placements, causes }: Step): boolean {
  return (units[0]?.cells ?? []).every(
    (cell) =>
      values[cell] !== EMPTY ||
      cell === placements[0]?.cell ||
      causes.some((cause) => PEERS[cause]?.includes(cell)),
  )
}
