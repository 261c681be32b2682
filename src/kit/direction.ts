export type Direction = 'ltr' | 'rtl'

const LETTER = /\p{L}/u
/** The scripts in use that are written from right to left. */
const FROM_RIGHT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mandaic}\p{Script=Samaritan}\p{Script=Hanifi_Rohingya}]/u

/** The direction in which a text is written: that of the script of its first letter. */
export function directionOf(text: string): Direction {
  const first = LETTER.exec(text)?.[0] ?? ''
  return FROM_RIGHT.test(first) ? 'rtl' : 'ltr'
}
