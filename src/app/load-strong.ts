/** Fetches strong contrast, a part of the page of its own: whether it is there, with its style sheet. */
export async function loadStrong(): Promise<boolean> {
  try {
    await import('../theme/strong/strong-theme.ts')
    return true
  } catch {
    return false
  }
}
