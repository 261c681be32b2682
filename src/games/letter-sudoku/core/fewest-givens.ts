/** Fewer givens never have one solution (McGuire, Tugemann, Civario 2012). */
export const FEWEST_GIVENS = 17
