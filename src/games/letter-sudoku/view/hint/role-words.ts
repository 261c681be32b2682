import { formatCell } from '../../../../kit/grid-geometry.ts'
import { msg } from '../../../../kit/text.ts'
import type { Message } from '../../../../kit/text.ts'
import type { Shape } from '../../core/hint/shape.ts'
import { letterWords } from '../../core/hint/words/letter-words.ts'
import type { Spec } from '../../core/puzzle.ts'

/** What each cell is to a beat, by the ids of the mirror's cells; where it is several things, all of them. */
export function roleWords(shapes: readonly Shape[], spec: Spec): Map<string, Message> {
  const words = new Map<number, Message[]>()
  const add = (cell: number, word: Message): void => {
    words.set(cell, [...(words.get(cell) ?? []), word])
  }
  for (const [cell, own] of byCell(shapes)) for (const word of wordsOf(own, spec)) add(cell, word)
  return new Map(
    [...words].map(([cell, list]) => [
      formatCell(cell),
      list.length === 1 && list[0] ? list[0] : msg('grid.hint.role.all', { roles: list }),
    ]),
  )
}

function byCell(shapes: readonly Shape[]): Map<number, Shape[]> {
  const found = new Map<number, Shape[]>()
  for (const shape of shapes)
    for (const cell of placesOf(shape)) found.set(cell, [...(found.get(cell) ?? []), shape])
  return found
}

/** Lines and units say nothing of a single cell. */
function placesOf(shape: Shape): readonly number[] {
  if (shape.kind === 'stop') return shape.cells
  return 'cell' in shape ? [shape.cell] : []
}

function wordsOf(shapes: readonly Shape[], spec: Spec): Message[] {
  const lettersAs = (kind: Shape['kind']): readonly string[] =>
    letterWords(
      spec,
      shapes.flatMap((shape) => (shape.kind === kind && 'symbol' in shape ? [shape.symbol] : [])),
    )
  const has = (kind: Shape['kind']): boolean => shapes.some((shape) => shape.kind === kind)
  const stops = shapes.flatMap((shape) => (shape.kind === 'stop' ? [shape] : []))
  return [
    ...stops.map(({ number, symbol, holds }) => {
      const params = { stop: number, letter: letterWords(spec, [symbol])[0] ?? '' }
      return holds ? msg('grid.hint.role.stop', params) : msg('grid.hint.role.stopNot', params)
    }),
    ...(has('asked') ? [msg('grid.hint.role.asked')] : []),
    ...(has('mistake') ? [msg('grid.role.wrong')] : []),
    ...(has('equal') ? [msg('grid.hint.role.equal')] : []),
    ...(has('blocker') ? [msg('grid.hint.role.blocker')] : []),
    ...(has('blocked') ? [msg('grid.hint.role.blocked')] : []),
    ...(has('place') ? [msg('grid.hint.role.place', { letters: lettersAs('place') })] : []),
    ...(has('one') ? [msg('grid.hint.role.one', { letters: lettersAs('one') })] : []),
    ...(has('two') ? [msg('grid.hint.role.two', { letters: lettersAs('two') })] : []),
    ...(has('reason') ? [msg('grid.hint.role.reason', { letters: lettersAs('reason') })] : []),
    ...(has('extra') ? [msg('grid.hint.role.extra', { letters: lettersAs('extra') })] : []),
    ...(has('gone') ? [msg('grid.hint.role.gone', { letters: lettersAs('gone') })] : []),
  ]
}
