const ROOM =
  '(min-width: 900px) and (min-height: 1400px), (min-width: 1600px) and (min-height: 900px)'

/** Whether a screen has room for a code beside each result; on others it is a touch away. */
export const hasResultRoom = (): boolean => matchMedia(ROOM).matches
