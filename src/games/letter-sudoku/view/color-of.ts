/** "#RRGGBB" as the number that Phaser wants. */
export function colorOf(hex: string): number {
  return Number.parseInt(hex.slice(1), 16)
}
