declare module 'virtual:carbon' {
  /** Of CO2e, by the Sustainable Web Design model: see scripts/carbon/grams.mjs. */
  export const GRAMS_PER_GIGABYTE: number
}
