/** A row, column or box that is explained, by day. By night it has the colour of the peers of a chosen cell. */
export const LIT_BY_DAY = '#FBE3A6'
