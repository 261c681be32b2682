/**
 * From a slider's percent to the factor for the samples. Squared, because ears hear ratios: so the
 * middle of the slider is heard as about half as loud.
 */
export function gainOf(percent: number): number {
  const part = Math.min(100, Math.max(0, percent)) / 100
  return part * part
}
