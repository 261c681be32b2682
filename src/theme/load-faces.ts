/** Milliseconds. A slow or missing face must not keep anyone from playing: its stand-in does then. */
const PATIENCE = 3000

/**
 * Asks for the faces of letters that will be drawn; a drawn text never loads a face by itself, and its
 * files are told apart by letters. Ends when they are there, or missing, or take too long.
 * @param faces CSS fonts with any size; only the first family of each is asked for, because a device
 *   that lacks a stand-in would fail at once
 * @param onLate is told when they come after all
 */
export async function loadFaces(
  faces: readonly string[],
  text: string,
  onLate: () => void = () => undefined,
): Promise<void> {
  let late = false
  const loads = faces.map((face) => document.fonts.load(face.split(',')[0] ?? face, text))
  const settled = Promise.allSettled(loads).then(() => {
    if (late) onLate()
  })
  await Promise.race([settled, new Promise((tired) => setTimeout(tired, PATIENCE))])
  late = true
}
