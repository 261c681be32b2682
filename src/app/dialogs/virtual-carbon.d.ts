declare module 'virtual:carbon' {
  /**
   * Grams of CO2e for each gigabyte sent, by the Sustainable Web Design model: see scripts/carbon/grams.mjs.
   */
  export const GRAMS_PER_GIGABYTE: number
}
