import type { JSX } from 'preact'

interface FoundWindowsProps {
  /** For each position whether it was found. */
  readonly found: readonly boolean[]
  /** The position that is shown; none in the list. */
  readonly now?: number
}

/** An arched window for each position of a lesson, lit when it was found. What it says stands in words beside it. */
export function FoundWindows({ found, now }: FoundWindowsProps): JSX.Element {
  return (
    <span class="found-windows" aria-hidden="true">
      {found.map((isLit, index) => (
        <span key={index} class="found-window" data-lit={isLit} data-now={index === now} />
      ))}
    </span>
  )
}
