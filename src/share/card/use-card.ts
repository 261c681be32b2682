import { useEffect, useState } from 'preact/hooks'
import type { Text } from '../../kit/text.ts'
import { useServices } from '../../screen/services.ts'
import type { Share } from '../share.ts'
import type { FormatName } from './card-format.ts'
import { paintCard } from './paint-card.ts'

export type Card =
  | { readonly status: 'drawing' | 'failed' }
  | { readonly status: 'drawn'; readonly file: File; readonly url: string }

const DRAWING: Card = { status: 'drawing' }

interface CardWish {
  readonly share: Share
  readonly format: FormatName
  readonly address: string | null
  say(text: Text): string
}

/** The card of a share, drawn anew for each format; its address lasts as long as it is shown. */
export function useCard({ share, format, address, say }: CardWish): Card {
  const { later } = useServices()
  const [latest, setLatest] = useState({ format, card: DRAWING })
  useEffect(() => {
    let url: string | null = null
    let current = true
    const show = (card: Card) => setLatest({ format, card })
    show(DRAWING)
    drawFile().then(
      (file) => {
        if (!current) return
        url = URL.createObjectURL(file)
        show({ status: 'drawn', file, url })
      },
      (error: unknown) => {
        console.error(error)
        if (current) show({ status: 'failed' })
      },
    )
    return () => {
      current = false
      if (url) URL.revokeObjectURL(url)
    }
  }, [format, say])
  // The effect runs after the paint: until then what is there has the shape chosen before.
  return latest.format === format ? latest.card : DRAWING

  async function drawFile(): Promise<File> {
    const canvas = await paintCard(share, format, say, address, { later })
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    if (!blob) throw new Error('The picture has no content')
    return new File([blob], `${share.file}-${format}.png`, { type: 'image/png' })
  }
}
