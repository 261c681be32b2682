import { lowPlaceOf } from '../../reach/low-place.ts'
import { layOutAsIn } from './lay-out-as-in.ts'

/** Whether the window has a lower part that could hold a game. */
export function canLower(page: Window): boolean {
  return lowPlaceOf({ width: page.innerWidth, height: page.innerHeight }) !== null
}

/**
 * Brings a page down to the foot of its window; where that turns, it is brought down anew. Returns the function that
 * raises it again.
 */
export function lowerPage(page: Window): () => void {
  const { document } = page
  const root = document.documentElement
  let raise = lowerNow(page)
  function anew(): void {
    raise()
    raise = lowerNow(page)
  }
  page.addEventListener('resize', anew)
  return () => {
    page.removeEventListener('resize', anew)
    raise()
    if (root.getAttribute('style') === '') root.removeAttribute('style')
  }
}

function lowerNow(page: Window): () => void {
  const root = page.document.documentElement
  const place = lowPlaceOf({ width: page.innerWidth, height: page.innerHeight })
  if (!place) return () => undefined
  const sizes = {
    '--low': `${place.height}px`,
    '--vh': `${place.height / 100}px`,
    '--root': `${place.rem}px`,
    // The bar stays as it is.
    '--bar-rem': getComputedStyle(root).fontSize,
  }
  for (const [name, size] of Object.entries(sizes)) root.style.setProperty(name, size)
  root.dataset['reach'] = 'low'
  const layOutAsBefore = layOutAsIn(page.document, place.like)
  page.scrollTo(0, 0)
  return () => {
    delete root.dataset['reach']
    for (const name of Object.keys(sizes)) root.style.removeProperty(name)
    layOutAsBefore()
    page.scrollTo(0, 0)
  }
}
