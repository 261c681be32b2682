import bold from '@expo-google-fonts/commissioner/700Bold/Commissioner_700Bold.ttf?url'
import text from '@expo-google-fonts/commissioner/400Regular/Commissioner_400Regular.ttf?url'
import display from '@expo-google-fonts/piazzolla/800ExtraBold/Piazzolla_800ExtraBold.ttf?url'
import type { Faces } from './print.ts'

/**
 * The typefaces of a page that is printed. A page on the screen has them in parts, by script; a document wants each as
 * a whole, and keeps of it what it has used.
 */
export async function fetchFaces(): Promise<Faces> {
  const [displayFile, textFile, boldFile] = await Promise.all([display, text, bold].map(fetchFile))
  return { display: displayFile, text: textFile, bold: boldFile } as Faces
}

async function fetchFile(address: string): Promise<ArrayBuffer> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`A typeface did not arrive: ${answer.status}`)
  return answer.arrayBuffer()
}
