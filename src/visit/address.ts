/** The address of the page and its history. A port: the browser and test doubles implement it. */
export interface Address {
  search(): string
  hash(): string
  /** How many pages of this visit lie before this one in the history; 0 for the one it began with. */
  depth(): number
  /** Adds a page to the history and shows it. */
  go(hash: string): void
  /** Goes one page back in the history. */
  back(): void
  /** Calls back after the address has changed, whoever changed it. */
  watch(onChanged: () => void): () => void
}
