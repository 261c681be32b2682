import { lowPlaceOf } from '../../reach/low-place.ts'
import { layOutAsIn } from './lay-out-as-in.ts'

/** Whether the window has a lower part that could hold a game. */
export function canLower(page: Window): boolean {
  return lowPlaceOf({ width: page.innerWidth, height: page.innerHeight }) !== null
}

const textScaleOf = ({ document }: Window): number =>
  Number(getComputedStyle(document.documentElement).getPropertyValue('--text-scale'))

/**
 * Brings a page down to the foot of its window; where that turns, or text gets another size, it is brought down anew. Returns the function that
 * raises it again.
 */
export function lowerPage(page: Window): () => void {
  const { document } = page
  const root = document.documentElement
  let scale = textScaleOf(page)
  let raise = lowerNow(page, scale)
  function anew(): void {
    raise()
    scale = textScaleOf(page)
    raise = lowerNow(page, scale)
  }
  const sizes = new MutationObserver(() => textScaleOf(page) !== scale && anew())
  sizes.observe(root, { attributeFilter: ['style'] })
  page.addEventListener('resize', anew)
  return () => {
    sizes.disconnect()
    page.removeEventListener('resize', anew)
    raise()
    if (root.getAttribute('style') === '') root.removeAttribute('style')
  }
}

function lowerNow(page: Window, textScale: number): () => void {
  const root = page.document.documentElement
  const place = lowPlaceOf({ width: page.innerWidth, height: page.innerHeight }, textScale)
  if (!place) return () => undefined
  const sizes = {
    '--low': `${place.height}px`,
    '--vh': `${place.height / 100}px`,
    '--root': `${place.rem}px`,
    // The bar stays as it is with text of the usual size: its words would not fit otherwise.
    '--bar-rem': `${Number.parseFloat(getComputedStyle(root).fontSize) / textScale}px`,
  }
  for (const [name, size] of Object.entries(sizes)) root.style.setProperty(name, size)
  root.dataset['reach'] = 'low'
  root.toggleAttribute('data-large', place.isLarge)
  const layOutAsBefore = layOutAsIn(page.document, place.like)
  page.scrollTo(0, 0)
  return () => {
    delete root.dataset['reach']
    delete root.dataset['large']
    for (const name of Object.keys(sizes)) root.style.removeProperty(name)
    layOutAsBefore()
    page.scrollTo(0, 0)
  }
}
