import { FORMATS } from '../../formats/formats.ts'
import { lossesOf } from '../../formats/losses.ts'
import { onePuzzleOnly } from '../messages.ts'
import type { LineCommand } from './line-command.ts'

/** Writes puzzles in another format. */
export const convert: LineCommand = {
  summary: 'write puzzles in another format',
  details:
    'Prints the puzzles in the format of --to, in their order. Nothing is solved: `netzero check` ' +
    'says whether they are good. What that format cannot hold, such as placed digits, is left out and ' +
    'named at the end. A file of sdk or ipuz holds one puzzle; a second one is named as bad.',
  examples: [
    ['netzero convert --to line puzzles.xml', 'any format becomes lines'],
    ['netzero convert --to csv puzzles.sdm > puzzles.csv', 'a table for a spreadsheet'],
    ['netzero generate | netzero convert --to ipuz > new.ipuz', 'a new puzzle for other programs'],
  ],
  answer(puzzle, { to, number }) {
    const name = to ?? 'line'
    const writer = FORMATS[name].write
    if (!writer.many && number > 0) return { fields: {}, text: '', reason: onePuzzleOnly(name) }
    return { fields: {}, text: writer.write(puzzle), reason: null, lost: lossesOf(puzzle, writer) }
  },
  refuse: () => ({}),
}
