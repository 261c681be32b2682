import type { Plugin } from 'vite'
import { FACES, buildFonts, faceFile } from '../build-fonts.mjs'

/** Replaces the Latin files of the typefaces by smaller ones, which are made where they are missing. */
export function slimFonts(): Plugin {
  return {
    name: 'slim-fonts',
    config: () => ({
      resolve: {
        alias: Object.keys(FACES).map((name) => ({
          find: new RegExp(`^.*/files/${name}$`),
          replacement: faceFile(name),
        })),
      },
    }),
    buildStart: () => buildFonts(),
  }
}
