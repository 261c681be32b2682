import type { JSX } from 'preact'
import type { PuzzleEntry } from '../../../../packs/pack.ts'
import { NewGridDialog } from './new-grid-dialog.tsx'
import { ResultsDialog } from '../results/results-dialog.tsx'

export type GridDialogName = 'new' | 'results'

interface GridDialogProps {
  readonly name: GridDialogName
  readonly entry: PuzzleEntry
  onClose(): void
}

/**
 * The dialogs that the grid's menu and finish open. They are one file, which is fetched when the first of
 * them is opened.
 */
export function GridDialog({ name, entry, onClose }: GridDialogProps): JSX.Element {
  switch (name) {
    case 'new':
      return <NewGridDialog entry={entry} onClose={onClose} />
    case 'results':
      return <ResultsDialog onClose={onClose} />
  }
}
