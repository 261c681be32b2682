/** Fetches strong contrast, a part of the page of its own: whether it is there. */
export function loadStrong(): Promise<boolean> {
  return import('../theme/strong/strong-theme.ts').then(
    () => true,
    () => false,
  )
}
