/** Letters of every kind that is drawn, so that no subset is left out; a drawn text never reloads. */
const SAMPLE = 'AaÀàÉéÑñĞğ0123'

const FACES = [
  `820 32px "Piazzolla Variable"`,
  `italic 640 32px "Piazzolla Variable"`,
  `600 16px "Commissioner Variable"`,
]

/** A slow or missing font must not keep anyone from playing: the fallback face does then. */
const PATIENCE = 3000

export async function loadFonts(): Promise<void> {
  const loaded = Promise.allSettled(FACES.map((face) => document.fonts.load(face, SAMPLE)))
  const tired = new Promise((resolve) => setTimeout(resolve, PATIENCE))
  await Promise.race([loaded, tired])
}
