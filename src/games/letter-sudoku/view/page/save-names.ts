/** Separates the puzzle from what was made of it, in the name of a save. */
const MADE = '~'
const DAILY = 'daily-'

/** The name of a day's save within the pack: none of the wishes, which are let go of in time. */
export function dailySavedAs(puzzle: string, day: string): string {
  return savedAs(puzzle, DAILY + day)
}

/**
 * The name under which a made puzzle's save is kept, beside that of the printed one.
 * @param wish as it stands in an address; '' for the beginning of all such names
 */
export function savedAs(puzzle: string, wish: string): string {
  return puzzle + MADE + wish
}

/** The page of a save by what stands behind the puzzle in its name: [] for the printed grid. */
export function pageOfSave(variant: string): readonly string[] | null {
  if (variant === '') return []
  if (!variant.startsWith(MADE)) return null
  const made = variant.slice(MADE.length)
  return made.startsWith(DAILY) ? ['daily', made.slice(DAILY.length)] : ['new', made]
}
