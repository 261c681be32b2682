/** What a schema found wrong at one place; the part of Valibot's issue that is read here. */
interface SchemaIssue {
  readonly type: string
  readonly expected: string | null
  readonly received: string
}

const KINDS = {
  string: 'text',
  non_empty: 'text',
  number: 'number',
  finite: 'number',
  integer: 'whole',
  safe_integer: 'whole',
  array: 'list',
  object: 'group',
  record: 'group',
  regex: 'id',
  picklist: 'choice',
  literal: 'choice',
  min_length: 'more',
  min_entries: 'more',
  max_length: 'fewer',
  min_value: 'larger',
  max_value: 'smaller',
} as const

type Kind = (typeof KINDS)[keyof typeof KINDS] | 'other'

/** How lists and objects are quoted in a message: in full they would be too long. */
const CUT: Readonly<Record<string, string>> = { Array: '[…]', Object: '{…}' }

/**
 * A schema's issue as parameters of a sentence in the reader's words: the kind of value that belongs
 * there, the values to choose from if there are any, and what was found, in the notation of the file.
 */
export function schemaFault({ type, expected, received }: SchemaIssue): {
  expected: Kind
  options: string
  found: string
} {
  const kind = Object.hasOwn(KINDS, type) ? KINDS[type as keyof typeof KINDS] : 'other'
  return {
    expected: kind,
    options: kind === 'choice' ? optionsOf(expected ?? '') : '',
    found: CUT[received] ?? received,
  }
}

/** `("easy" | "hard")` as "easy, hard". */
function optionsOf(expected: string): string {
  return expected.replaceAll(/[()"]/g, '').split(' | ').join(', ')
}
