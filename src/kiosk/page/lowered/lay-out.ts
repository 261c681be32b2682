import './lay-out.css'
import './large-text.css'
import './large-text-wide.css'
import type { LeastText } from '../../reach/least-text.ts'
import { lowPlaceOf } from '../../reach/low-place.ts'
import type { WindowSize } from '../../reach/low-place.ts'
import { layOutAsIn } from './lay-out-as-in.ts'

/** What the style sheets count in, for a phone: pixels of 1rem. */
const READERS_REM = 16

export interface Layout {
  readonly window: WindowSize
  /** The least size of letters; null where it is as on a phone. */
  readonly text: LeastText | null
  /** Whether all that is touched stands at the foot of the window. */
  readonly isLow: boolean
  /** How much larger than usual a visitor of a lowered page has text; 1 on others, where it changes nothing here. */
  readonly textScale: number
}

/** Lays a page out for its screen. Returns the function that gives the page back what it had. */
export function layOut(page: Document, { window, text, isLow, textScale }: Layout): () => void {
  const { documentElement: root } = page
  const usual = usualRem(root)
  const place = isLow ? lowPlaceOf(window, textScale) : null
  const like = place?.like ?? (text && enlarged(window, text, usual))
  const sizes = {
    ...(text && { '--least-text': text.text, '--least-display': text.display }),
    ...(like && text && { '--root': text.text, '--own-rem': usual }),
    ...(place && {
      '--low': place.height,
      '--vh': place.height / 100,
      '--root': place.rem,
      // The bar stays as it is with text of the usual size: its words would not fit otherwise.
      '--bar-rem': usual,
    }),
  }
  for (const [name, size] of Object.entries(sizes)) root.style.setProperty(name, `${size}px`)
  root.toggleAttribute('data-large', place?.isLarge === true)
  if (place) root.dataset['reach'] = 'low'
  else if (like) root.dataset['text'] = 'large'
  const restore = layOutAsIn(page, {
    window: like,
    hasHeight: place !== null,
    hasLeastText: text !== null,
  })
  return () => {
    restore()
    delete root.dataset['reach']
    delete root.dataset['large']
    delete root.dataset['text']
    for (const name of Object.keys(sizes)) root.style.removeProperty(name)
  }
}

/** Pixels of 1rem, as the style sheets have it for this window before a visitor asks for larger text. */
function usualRem(root: Element): number {
  const { fontSize } = getComputedStyle(root)
  const scale = Number(getComputedStyle(root).getPropertyValue('--text-scale'))
  return Number.parseFloat(fontSize) / (scale || 1)
}

/**
 * Where letters have to be larger than those that the screen has room for, it is laid out as an enlarged phone. Returns
 * the size of that phone, or null where a screen has such letters anyway.
 */
function enlarged(
  { width, height }: WindowSize,
  { text }: LeastText,
  usual: number,
): WindowSize | null {
  if (text <= usual) return null
  const times = text / READERS_REM
  return { width: width / times, height: height / times }
}
