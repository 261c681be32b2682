import { msg, spokenAs } from '../../../../kit/text.ts'
import type { Message } from '../../../../kit/text.ts'
import type { Spec } from '../puzzle.ts'
import { shortCellName, unitName } from '../unit-name.ts'
import type { Beat } from './beat.ts'
import { keyOfShape } from './shape.ts'
import type { CandidateShape, Shape } from './shape.ts'
import { noteWords } from './words/note-words.ts'

/**
 * Beats as they are read aloud: the sentence, and then with their coordinates the things that the board shows since
 * this beat.
 */
export function withWordsAloud<Beats extends readonly Beat[]>(spec: Spec, beats: Beats): Beats {
  return beats.map((beat, at) => aloud(spec, beat, beats[at - 1])) as unknown as Beats
}

function aloud(spec: Spec, beat: Beat, before: Beat | undefined): Beat {
  const known = new Set(before?.shapes.map(keyOfShape))
  const fresh = beat.shapes.filter((shape) => !known.has(keyOfShape(shape)))
  const sentences = sentencesOf(spec, fresh, beat.text)
  if (sentences.length === 0) return beat
  const spoken = sentences.reduce(
    (one, other) => msg('grid.aloud.and', { one, other }),
    beat.text.spoken ?? beat.text,
  )
  return { ...beat, text: spokenAs(beat.text, spoken) }
}

/** Whole sentences, in the order in which a proof is read. */
function sentencesOf(spec: Spec, shapes: readonly Shape[], text: Message): Message[] {
  const cellsOf = (kind: Shape['kind']): readonly Message[] =>
    shapes
      .flatMap((shape) => (shape.kind === kind && 'cell' in shape ? [shape.cell] : []))
      .map(shortCellName)
  const notesOf = (kind: CandidateShape['kind']): readonly Message[] =>
    noteWords(
      spec,
      shapes.flatMap((shape) => (shape.kind === kind ? [shape] : [])),
      Infinity,
    )
  const units = shapes.flatMap((shape) => (shape.kind === 'unit' ? [shape.unit] : []))
  const list = (words: readonly Message[], say: (words: readonly Message[]) => Message) =>
    words.length > 0 ? [say(words)] : []
  const isNamed = units.length === 1 && text.params !== undefined && 'number' in text.params
  return [
    ...list(isNamed ? [] : units.map(unitName), (named) =>
      msg('grid.aloud.units', { units: named }),
    ),
    ...list(cellsOf('equal'), (cells) => msg('grid.aloud.equal', { cells })),
    ...list(cellsOf('asked'), (cells) => msg('grid.aloud.asked', { cells })),
    ...list(cellsOf('mistake'), (cells) => msg('grid.aloud.asked', { cells })),
    ...list(cellsOf('blocker'), (cells) => msg('grid.aloud.blocker', { cells })),
    ...list(cellsOf('blocked'), (cells) => msg('grid.aloud.blocked', { cells })),
    ...list(notesOf('one'), (notes) => msg('grid.aloud.one', { notes })),
    ...list(notesOf('two'), (notes) => msg('grid.aloud.two', { notes })),
    ...list(notesOf('reason'), (notes) => msg('grid.aloud.reason', { notes })),
    ...list(notesOf('extra'), (notes) => msg('grid.aloud.extra', { notes })),
    ...stopsIn(shapes),
    ...list(notesOf('gone'), (notes) => msg('grid.aloud.gone', { notes })),
    ...list(text.params && 'row' in text.params ? [] : notesOf('place'), (notes) =>
      msg('grid.aloud.place', { notes }),
    ),
  ]
}

function stopsIn(shapes: readonly Shape[]): Message[] {
  return shapes.flatMap((shape) =>
    shape.kind === 'stop' && shape.isNow
      ? [
          msg('grid.aloud.stop', {
            stop: shape.number,
            cells: shape.cells.map(shortCellName),
          }),
        ]
      : [],
  )
}
