import type { Json } from '../../../games/contract.ts'

/** Spreadsheets take text that begins so for a formula, and run it. */
const FORMULA = /^[=+\-@\t\r\n]/

/**
 * A line of a CSV file (RFC 4180). Text that a spreadsheet would run begins with an apostrophe, which it
 * hides; numbers stay numbers. Nothing stands for null and for what is not there.
 */
export function csvLine(values: readonly (Json | undefined)[]): string {
  return `${values.map(csvField).join(',')}\r\n`
}

function csvField(value: Json | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
