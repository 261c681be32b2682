import { afterEach, describe, expect, it, vi } from 'vitest'
import { copyPicture, copyText } from '../../../src/share/send/copy-out.ts'
import { canShare, shareOut } from '../../../src/share/send/share-out.ts'

const picture = new File(['x'], 'x.png', { type: 'image/png' })
const wish = { text: 'A sentence.\n▮', url: 'https://play.example/', picture }

const browser = (parts: object): void => void vi.stubGlobal('navigator', parts)
const refusing = (name: string) => () => Promise.reject(new DOMException('no', name))

afterEach(() => vi.unstubAllGlobals())

describe('the share sheet', () => {
  it('gets the picture where it takes files, and else the text with its link', async () => {
    const share = vi.fn(() => Promise.resolve())
    browser({ share, canShare: () => true })
    expect(await shareOut(wish)).toBe('done')
    expect(share).toHaveBeenLastCalledWith({ files: [picture], text: `${wish.text}\n${wish.url}` })
    browser({ share })
    expect(await shareOut(wish)).toBe('done')
    expect(share).toHaveBeenLastCalledWith({ text: wish.text, url: wish.url })
  })

  it('that is closed by the player is no fault', async () => {
    browser({ share: refusing('AbortError') })
    expect(await shareOut(wish)).toBe('cancelled')
  })

  it('that may not open is refused', async () => {
    browser({ share: refusing('NotAllowedError') })
    expect(await shareOut(wish)).toBe('refused')
  })

  it('need not exist', () => {
    browser({})
    expect(canShare()).toBe(false)
  })
})

describe('the clipboard', () => {
  it('that refuses, or is not there, is told apart from one that copies', async () => {
    browser({ clipboard: { writeText: () => Promise.resolve() } })
    expect(await copyText('a')).toBe(true)
    browser({ clipboard: { writeText: refusing('NotAllowedError') } })
    expect(await copyText('a')).toBe(false)
    browser({})
    expect(await copyText('a')).toBe(false)
    expect(await copyPicture(picture)).toBe(false)
  })
})
