/** A puzzle for the examples of the help. */
export const EXAMPLE =
  '.3..5..4...8.1.5..46.....12.7.5.2.8....6.3....4.1.9.3.25.....98..1.2.6...8..6..2.'
