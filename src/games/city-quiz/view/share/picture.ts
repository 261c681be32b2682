import type { Text } from '../../../../kit/text.ts'
import type { Picture } from '../../../../share/share.ts'

/** A sign's emblem. A sign without an emblem shows the first letter of its name. */
export function signPicture(sign: string, name: Text): Picture {
  return {
    lit: 0.4,
    async load() {
      const { paintEmblem } = await import('./paint-emblem.ts')
      return (context, place, say) => paintEmblem(context, place, sign, say(name))
    },
  }
}
