/** What differs between a reader's own device and one that stands in a hall. */
export interface Policy {
  /** Milliseconds without any input after which nobody is there, and a game's clock stops; or null. */
  readonly absentAfter: number | null
  /** Milliseconds without any input after which the screen may go to sleep; null: never. */
  readonly sleepsAfter: number | null
  /** Whether the answer to a question leads on by itself, once it was seen to be chosen, or a button does. */
  readonly advance: 'byItself' | 'byButton'
  /** Whether a result is shared by the device's own ways: its apps, its files, what it has copied. */
  readonly shares: boolean
}

const MINUTE = 60_000

/** For a reader's own phone, tablet or computer. */
export const READER_POLICY: Policy = {
  absentAfter: 10 * MINUTE,
  sleepsAfter: 5 * MINUTE,
  advance: 'byButton',
  shares: true,
}
