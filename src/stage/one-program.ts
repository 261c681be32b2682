import type Phaser from 'phaser'

/**
 * Textures in one batch: the sheet with all that is small, and one large picture. With more of them, the
 * shader would compare each pixel with each texture.
 */
export const TEXTURES = 2

/**
 * Lets one program draw everything. By itself Phaser compiles a program for each number of textures that some
 * batch happens to have, and the page stands still meanwhile: at the first word that is found, or when the
 * sign appears.
 */
export function keepOneProgram({ renderer }: Phaser.Game): void {
  if (!('renderNodes' in renderer)) return
  const quads = renderer.renderNodes.getNode('BatchHandlerQuad')
  // The shader is compiled for the most textures; this function would replace it before each batch.
  if (quads) Object.assign(quads, { finalizeTextureCount: () => undefined })
}
