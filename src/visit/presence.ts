/** Whether somebody is at the screen. A port: the browser and test doubles implement it. */
export interface Presence {
  /** Calls back with false when the page can no longer be seen, and with true when it can again. */
  watchPage(onChanged: (seen: boolean) => void): () => void
  /** Calls back at each sign of life: a touch, a key, a pointer, a wheel, a scroll. */
  watchInput(onInput: () => void): () => void
}
