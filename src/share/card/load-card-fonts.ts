import { ROLES } from '../share.ts'
import { fontOf } from './card-type.ts'

/** A slow or missing face must not keep anyone from sharing: the fallback face does then. */
const PATIENCE = 3000

/** Loads the faces of a card for the letters that it needs; a drawn text never reloads. */
export async function loadCardFonts(text: string): Promise<void> {
  const roles = [...ROLES, 'brand'] as const
  const faces = Promise.allSettled(roles.map((role) => document.fonts.load(fontOf(role, 40), text)))
  await Promise.race([faces, new Promise((tired) => setTimeout(tired, PATIENCE))])
}
