import { useEffect, useState } from 'preact/hooks'
import type { Text } from '../../kit/text.ts'
import type { Share } from '../share.ts'
import type { FormatName } from './card-format.ts'
import { paintCard } from './paint-card.ts'

export type Card =
  | { readonly status: 'drawing' | 'failed' }
  | { readonly status: 'drawn'; readonly file: File; readonly url: string }

interface CardWish {
  readonly share: Share
  readonly format: FormatName
  readonly address: string | null
  say(text: Text): string
}

/** The card of a share, drawn anew for each format; its address lasts as long as it is shown. */
export function useCard({ share, format, address, say }: CardWish): Card {
  const [card, setCard] = useState<Card>({ status: 'drawing' })
  useEffect(() => {
    let url: string | null = null
    let current = true
    setCard({ status: 'drawing' })
    drawFile().then(
      (file) => {
        if (!current) return
        url = URL.createObjectURL(file)
        setCard({ status: 'drawn', file, url })
      },
      (error: unknown) => {
        console.error(error)
        if (current) setCard({ status: 'failed' })
      },
    )
    return () => {
      current = false
      if (url) URL.revokeObjectURL(url)
    }
  }, [format, say])
  return card

  async function drawFile(): Promise<File> {
    const canvas = await paintCard(share, format, say, address)
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    if (!blob) throw new Error('The picture has no content')
    return new File([blob], `${share.file}-${format}.png`, { type: 'image/png' })
  }
}
