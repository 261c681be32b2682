// Made from the English catalogue by `npm run messages`; changes here are lost.

export interface GridFirstMessages<Plain> {
  'grid.first.rule': { upTo: 'row' | 'column' | 'other' }
  'grid.first.cell': { letter: Plain }
  'grid.first.box': { letter: Plain }
  'grid.first.cellAloud': { row: Plain; column: Plain; letter: Plain }
  'grid.first.boxAloud': { number: Plain; letter: Plain; row: Plain; column: Plain }
  'grid.first.blocked': { kind: 'row' | 'column' | 'box'; letter1: Plain; letter2: Plain }
  'grid.first.yes': Record<never, never>
  'grid.first.skip': Record<never, never>
  'grid.first.role': Record<never, never>
  'grid.first.missing': Record<never, never>
}
