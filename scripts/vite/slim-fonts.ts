import type { Plugin } from 'vite'
import { FACES, buildFonts, faceFile } from '../build-fonts.mjs'

/** Lets the Latin files of the typefaces mean smaller ones, made on first use. */
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
