import type { JSX } from 'preact'
import { graphemesOf } from '../../../kit/graphemes.ts'
import { Icon } from '../../../theme/icons.tsx'
import type { OwnIcon } from '../../../theme/icons.tsx'

/** A hand whose finger touches. */
const TOUCH: OwnIcon = {
  name: 'touch',
  path: 'M9.5 12.5V5.2a1.7 1.7 0 0 1 3.4 0v5.3l5.3 1.1a2.2 2.2 0 0 1 1.7 2.6l-.9 4.3a3.5 3.5 0 0 1-3.4 2.8h-3.3a4 4 0 0 1-3.3-1.7l-4-5.8a1.5 1.5 0 0 1 2.3-1.9z',
}

/** "Touch to begin", in the language that is lit. */
export function BeginBar(props: { readonly label: string; onPress(): void }): JSX.Element {
  const { label, onPress } = props
  return (
    <button
      type="button"
      class="attract-begin"
      style={{ '--letters': Math.max(1, graphemesOf(label).length) }}
      onClick={onPress}
    >
      <Icon name={TOUCH} />
      <span>{label}</span>
    </button>
  )
}
