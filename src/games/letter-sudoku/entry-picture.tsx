import './entry-picture.css'
import type { JSX } from 'preact'

/** Part of a grid, with one cell highlighted. */
export function EntryPicture(): JSX.Element {
  return (
    <svg viewBox="0 0 100 100">
      <rect class="picture-card" x="2" y="2" width="96" height="96" />
      <rect class="picture-lamp" x="34" y="34" width="32" height="32" />
      <path class="picture-line" d="M34 2V98M66 2V98M2 34H98M2 66H98" />
      <rect class="picture-frame" x="2" y="2" width="96" height="96" />
      <text x="18" y="27">
        G
      </text>
      <text x="82" y="27">
        O
      </text>
      <text class="picture-lamp-ink" x="50" y="59">
        J
      </text>
      <text x="82" y="59">
        T
      </text>
      <text x="18" y="91">
        B
      </text>
    </svg>
  )
}
