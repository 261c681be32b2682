/** How far the hands of a clock are turned at a time of day, in degrees from twelve. */
export function clockHands(time: Date): { readonly hour: number; readonly minute: number } {
  const minutes = time.getMinutes()
  return { hour: (time.getHours() % 12) * 30 + minutes / 2, minute: minutes * 6 }
}
