import type Phaser from 'phaser'

/**
 * Textures of one batch: the sheet with all that is small, and one large picture. With more of them
 * each pixel would be weighed against each.
 */
export const TEXTURES = 2

/**
 * Phaser compiles a program for each number of textures that some batch happens to have, and the page
 * stands still meanwhile: at the first word that is found, or when the sign appears. One for the most
 * textures draws them all.
 */
export function keepOneProgram({ renderer }: Phaser.Game): void {
  if (!('renderNodes' in renderer)) return
  const quads = renderer.renderNodes.getNode('BatchHandlerQuad')
  // Its shader has been set up for the most textures; this would replace that before each batch.
  if (quads) Object.assign(quads, { finalizeTextureCount: () => undefined })
}
