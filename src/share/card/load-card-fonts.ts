import { loadFaces } from '../../theme/load-faces.ts'
import type { FaceOptions } from '../../theme/load-faces.ts'
import { ROLES } from '../share.ts'
import { fontOf } from './card-type.ts'

/** Loads the faces of a card for the letters that it needs. */
export async function loadCardFonts(text: string, options: FaceOptions): Promise<void> {
  const roles = [...ROLES, 'brand'] as const
  await loadFaces(
    roles.map((role) => fontOf(role, 40)),
    text,
    options,
  )
}
