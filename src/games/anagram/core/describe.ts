import { msg } from '../../../kit/text.ts'
import type { Text } from '../../../kit/text.ts'
import type { Description, Group, Item } from '../../contract.ts'
import type { RoundSpec, Word } from './round-spec.ts'
import { roundSummary } from './round-summary.ts'
import { currentWord, freeTiles } from './state.ts'
import type { WordOutcome, State, WordState } from './state.ts'

/**
 * The word on the table in words: its slots in one list per word of the answer (items "slot-0" on),
 * the tiles in the tray ("tile-0" on), and the words of the round to choose from ("word-0" on).
 */
export function describe(spec: RoundSpec, state: State): Description {
  const { word, inPlay } = currentWord(spec, state)
  const groups = [...slotGroups(word, inPlay), trayGroup(word, inPlay)]
  if (spec.words.length > 1) groups.push(wordsGroup(spec, state))
  return { summary: summary(spec, state), groups }
}

function summary(spec: RoundSpec, state: State): Text {
  const results = roundSummary(spec, state)
  const total = results.length
  if (results.every((result) => result.outcome !== 'open')) {
    const solved = results.filter((result) => result.outcome === 'solved').length
    return msg('anagram.summary.finished', { solved, total })
  }
  const { inPlay } = currentWord(spec, state)
  const number = state.current + 1
  const answer = results[state.current]?.answer ?? ''
  if (inPlay.outcome === 'solved') return msg('anagram.summary.solved', { number, total, answer })
  if (inPlay.outcome === 'givenUp') return msg('anagram.summary.shown', { number, total, answer })
  const placed = inPlay.slots.filter((tile) => tile !== null).length
  return msg('anagram.summary.open', { number, total, placed, letters: inPlay.slots.length })
}

function slotGroups(word: Word, inPlay: WordState): Group[] {
  let first = 0
  return word.groups.map((length, index): Group => {
    const start = first
    first += length
    const only = word.groups.length === 1
    const slots = Array.from({ length }, (_, at): Item => {
      const slot = start + at
      const content = slotContent(word, inPlay, slot)
      const position = at + 1
      return {
        id: `slot-${slot}`,
        name: only
          ? msg('anagram.slot.name', { position, content })
          : msg('anagram.slot.nameInWord', { position, word: index + 1, content }),
        fixed: inPlay.locked[slot] ?? false,
      }
    })
    const name = only
      ? msg('anagram.slots.name', { length })
      : msg('anagram.slots.nameOfWord', { word: index + 1, words: word.groups.length, length })
    return { kind: 'list', id: `slots-${index}`, name, items: slots }
  })
}

function slotContent(word: Word, inPlay: WordState, slot: number): Text | string {
  const tile = inPlay.slots[slot]
  const letter = word.tiles[tile ?? -1]
  if (letter === undefined) return msg('anagram.slot.empty')
  const isKnown = inPlay.outcome === 'open' && inPlay.locked[slot]
  return isKnown ? msg('anagram.slot.inPlace', { letter }) : letter
}

function trayGroup(word: Word, inPlay: WordState): Group {
  const free = freeTiles(inPlay)
  const items = free.map((tile): Item => ({
    id: `tile-${tile}`,
    name: msg('anagram.tile.name', { letter: word.tiles[tile] ?? '' }),
  }))
  return { kind: 'list', id: 'tray', name: msg('anagram.tray.name', { count: free.length }), items }
}

function wordsGroup(spec: RoundSpec, state: State): Group {
  const total = spec.words.length
  const items = state.words.map(({ outcome }, index): Item => ({
    id: `word-${index}`,
    name: msg('anagram.word.name', { number: index + 1, total, outcome: outcomeText(outcome) }),
    chosen: index === state.current,
  }))
  return { kind: 'choice', id: 'words', name: msg('anagram.words.name'), items }
}

function outcomeText(outcome: WordOutcome): Text {
  const texts: Record<WordOutcome, Text> = {
    open: msg('anagram.outcome.open'),
    solved: msg('anagram.outcome.solved'),
    givenUp: msg('anagram.outcome.givenUp'),
  }
  return texts[outcome]
}
