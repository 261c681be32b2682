import { useLayoutEffect } from 'preact/hooks'
import type { Booth } from '../booth.ts'

/**
 * Writes day or night onto the document while nobody plays. A visit that begins finds the same look there until it
 * writes its own; one that ends late may take away what stands there, so it is looked after with every step.
 */
export function useLook({ scene }: Booth, dark: boolean): void {
  const theme = dark ? 'dark' : 'light'
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    if (dataset['theme'] !== theme) dataset['theme'] = theme
  })
  useLayoutEffect(
    () => () => {
      if (scene.get() !== 'visit') delete document.documentElement.dataset['theme']
    },
    [scene],
  )
}
