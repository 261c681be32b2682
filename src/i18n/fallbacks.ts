/**
 * Stands in for a language whose data browsers lack. Chromium has none for Irish and Maltese; without a
 * fallback it would silently write lists, numbers and dates in the device's own language.
 */
export interface Fallback {
  /** Digits, separators and the order of a date are those of this locale. */
  readonly locale: string
  readonly and: string
  readonly or: string
  /** From January; the fallback's own names would be foreign words. */
  readonly months: readonly string[]
  /** From Sunday, as `Date` counts them. */
  readonly weekdays: readonly string[]
  readonly shortWeekdays: readonly string[]
}

const words = (list: string): readonly string[] => list.split(', ')

export const FALLBACKS: Readonly<Record<string, Fallback>> = {
  ga: {
    locale: 'en-IE',
    and: 'agus',
    or: 'nó',
    months: words(
      'Eanáir, Feabhra, Márta, Aibreán, Bealtaine, Meitheamh, Iúil, Lúnasa, Meán Fómhair, Deireadh Fómhair, Samhain, Nollaig',
    ),
    weekdays: words(
      'Dé Domhnaigh, Dé Luain, Dé Máirt, Dé Céadaoin, Déardaoin, Dé hAoine, Dé Sathairn',
    ),
    shortWeekdays: words('Domh, Luan, Máirt, Céad, Déar, Aoine, Sath'),
  },
  mt: {
    locale: 'en-MT',
    and: 'u',
    or: 'jew',
    months: words(
      'Jannar, Frar, Marzu, April, Mejju, Ġunju, Lulju, Awwissu, Settembru, Ottubru, Novembru, Diċembru',
    ),
    weekdays: words('Il-Ħadd, It-Tnejn, It-Tlieta, L-Erbgħa, Il-Ħamis, Il-Ġimgħa, Is-Sibt'),
    shortWeekdays: words('Ħad, Tne, Tli, Erb, Ħam, Ġim, Sib'),
  },
}
