/**
 * What the game's own code uses of Phaser's private files although the types do not promise it: by file, the
 * words that have to stand in it, and the sources that use them.
 */
export const RELIED_ON = {
  'renderer/webgl/renderNodes/BatchHandlerQuad.js': {
    words: ['finalizeTextureCount'],
    by: 'src/stage/one-program.ts',
  },
  'renderer/webgl/renderNodes/RenderNodeManager.js': {
    words: ['getNode'],
    by: 'src/stage/one-program.ts',
  },
  'renderer/webgl/wrappers/WebGLTextureWrapper.js': {
    words: ['pixels', 'pma', 'flipY', 'resize', '_processTexture', 'createResource'],
    by: 'src/stage/canvas-texture.ts',
  },
  'renderer/webgl/wrappers/WebGLTextureUnitsWrapper.js': {
    words: ['bind'],
    by: 'src/stage/canvas-texture.ts',
  },
  'renderer/webgl/wrappers/WebGLGlobalWrapper.js': {
    words: ['updateTexturing', 'updateScissor', 'updateColorClearValue'],
    by: 'src/stage/canvas-texture.ts and src/stage/ground.ts',
  },
  'renderer/webgl/WebGLRenderer.js': {
    words: ['contextLost', 'glTextureUnits', 'glWrapper', 'renderNodes', 'RESTORE_WEBGL'],
    by: 'src/stage/context-watch.ts, canvas-texture.ts and ground.ts',
  },
  'renderer/canvas/CanvasRenderer.js': { words: ['gameContext'], by: 'src/stage/ground.ts' },
  'textures/Texture.js': {
    words: ['frames', 'firstFrame', 'frameTotal'],
    by: 'src/stage/sheets.ts',
  },
  'core/Game.js': { words: ['step'], by: 'src/stage/create-stage.ts' },
}
