import { isAnyOf, isList } from '../../src/kit/text.ts'
import type { Message, Param, Text } from '../../src/kit/text.ts'

/** What a message names: cells by their index, units as "row 3", the stops of a chain by their number. */
export interface NamedPlaces {
  readonly cells: ReadonlySet<number>
  readonly units: ReadonlySet<string>
  readonly stops: ReadonlySet<number>
}

/** The places in the parameters of a message and of those within it; what is read aloud instead is another message. */
export function placesNamedIn(message: Message): NamedPlaces {
  const found: Found = { cells: new Set(), units: new Set(), stops: new Set() }
  gather(message, found)
  return found
}

interface Found {
  readonly cells: Set<number>
  readonly units: Set<string>
  readonly stops: Set<number>
}

function gather({ params = {} }: Message, found: Found): void {
  const { row, column, kind, number, total, stop } = params
  if (typeof row === 'number' && typeof column === 'number')
    found.cells.add((row - 1) * 9 + column - 1)
  // A number without a kind is a box; with a total it counts something.
  if (typeof number === 'number' && total === undefined)
    found.units.add(`${typeof kind === 'string' ? kind : 'box'} ${number}`)
  if (typeof stop === 'number') found.stops.add(stop)
  for (const each of Object.values(params).flatMap(partsOf)) gather(each, found)
}

function partsOf(param: Param): Message[] {
  if (typeof param !== 'object') return []
  if (isList(param)) return param.flatMap(messageIn)
  return isAnyOf(param) ? param.anyOf.flatMap(messageIn) : messageIn(param)
}

function messageIn(text: Text | string): Message[] {
  if (typeof text === 'string' || 'text' in text) return []
  const unit = /^grid\.unit\.(row|column|box)$/.exec(text.key)?.[1]
  return [unit ? { ...text, params: { ...text.params, kind: unit } } : text]
}
