import type { JSX } from 'preact'

/** The button. */
export function EntryPicture(): JSX.Element {
  return (
    <svg viewBox="0 0 100 100">
      <circle cx="50" cy="50" r="40" />
    </svg>
  )
}
