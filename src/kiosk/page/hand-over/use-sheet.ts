import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'

/**
 * Puts a sheet over the screen: what is under it can neither be touched nor reached by keys, the sill stays, and a
 * question whether somebody is there comes above it. No modal dialog of the browser, because that one would lie above
 * both. Its heading gets the focus, Escape closes it, and the focus returns to where it was.
 */
export function useSheet(sheet: RefObject<HTMLElement | null>, onClose: () => void): void {
  useLayoutEffect(() => {
    const shown = sheet.current as HTMLElement
    const opener = document.activeElement as HTMLElement | null
    const under = [...(shown.parentElement?.children ?? [])].filter(
      (each) => each !== shown && !each.matches('.sill, [role="alertdialog"]'),
    )
    for (const each of under) each.setAttribute('inert', '')
    shown.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
    const onKey = (event: KeyboardEvent): void => {
      // Games listen to letters and arrows of the whole page.
      event.stopPropagation()
      if (event.key === 'Escape') onClose()
    }
    shown.addEventListener('keydown', onKey)
    return () => {
      shown.removeEventListener('keydown', onKey)
      for (const each of under) each.removeAttribute('inert')
      opener?.focus({ preventScroll: true })
    }
  }, [])
}
