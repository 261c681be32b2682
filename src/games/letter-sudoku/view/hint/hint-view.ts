/**
 * What is seen and said of a hint. It is fetched with the first hint, because nobody waits for it before.
 */
export { lowerTelling } from '../../core/hint/lower-telling.ts'
export { cellProofs } from '../board/cell-proof.ts'
export { createCoordinatesPainter } from '../board/coordinates-painter.ts'
export { crossedCells } from '../board/crossed-cells.ts'
export { paintNoteSign } from '../board/note-signs.ts'
export { createProofLines } from '../board/proof-lines.ts'
export { paintProof } from '../board/proof-painter.ts'
export { BeatText } from './beat-text.tsx'
export { HintPanel } from './hint-panel.tsx'
export { roleWords } from './role-words.ts'
