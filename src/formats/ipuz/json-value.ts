/** JSON as it comes from a file: nothing is known of it. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Reads JSON; undefined for anything else. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The text that a field holds, a number being one as well; '' for anything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''
}

/** Nine rows of nine as one list; null for any other shape. */
export function squareOf(value: unknown): unknown[] | null {
  if (!Array.isArray(value) || value.length !== 9) return null
  return value.every((row) => Array.isArray(row) && row.length === 9)
    ? (value as unknown[][]).flat()
    : null
}

/** Whether a field holds anything: not null, false, '' or an empty list or object. */
export function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0
  if (isObject(value)) return Object.keys(value).length > 0
  return value !== undefined && value !== null && value !== false && value !== ''
}
