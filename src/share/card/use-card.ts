import { useEffect, useState } from 'preact/hooks'
import type { Text } from '../../kit/text.ts'
import { useVisit } from '../../screen/use-visit.ts'
import { canSaveCanvas } from '../../stage/can-read-canvas.ts'
import type { Share } from '../share.ts'
import type { FormatName } from './card-format.ts'
import { paintCard } from './paint-card.ts'

export type Card =
  /** `withheld`: the browser gives noise or an empty picture for what this page draws. */
  | { readonly status: 'drawing' | 'failed' | 'withheld' }
  | { readonly status: 'drawn'; readonly file: File; readonly url: string }

const DRAWING: Card = { status: 'drawing' }

interface CardWish {
  readonly share: Share
  readonly format: FormatName
  readonly address: string | null
  say(text: Text): string
}

/** The card of a share. It is drawn anew for each share and format, and its address lasts as long as it is shown. */
export function useCard({ share, format, address, say }: CardWish): Card {
  const { later } = useVisit()
  const [latest, setLatest] = useState({ share, format, card: DRAWING })
  useEffect(() => {
    let url: string | null = null
    let current = true
    const show = (card: Card) => setLatest({ share, format, card })
    show(DRAWING)
    drawFile().then(
      (file) => {
        if (!current) return
        if (!file) return show({ status: 'withheld' })
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
  }, [share, format, say])
  // The effect runs after the paint. Until then, the latest card has the shape and words of before.
  return latest.share === share && latest.format === format ? latest.card : DRAWING

  /** null where the browser would falsify the picture. Asked each time: readers can allow it meanwhile. */
  async function drawFile(): Promise<File | null> {
    if (!(await canSaveCanvas())) return null
    const canvas = await paintCard(share, format, say, address, { later })
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    if (!blob) throw new Error('The picture has no content')
    return new File([blob], `${share.file}-${format}.png`, { type: 'image/png' })
  }
}
