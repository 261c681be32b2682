import type { JSX } from 'preact'
import type { GridGroup } from '../../../games/contract.ts'

/** A board in small, as it is carried: what the player placed is in italics. Its words stand beside it. */
export function CarriedBoard({ rows }: Pick<GridGroup, 'rows'>): JSX.Element {
  const columns = rows[0]?.length ?? 1
  return (
    <div
      class="carried-board"
      aria-hidden="true"
      data-columns={columns}
      style={{ '--columns': columns }}
    >
      {rows.flat().map(({ id, face, fixed }) => (
        <span key={id} data-own={!fixed}>
          {face}
        </span>
      ))}
    </div>
  )
}
