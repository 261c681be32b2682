/*
 * What is played. All of it is in one scale, F major pentatonic, so that whatever comes together
 * agrees; each sound has several variants, so that three days of it do not wear one out.
 */
import { kalimba, mallet } from './voices.mjs'

/** F G A C D from F3 upwards: degree 5 is F4, 10 is F5. */
const SCALE = [0, 2, 4, 7, 9]
const pitch = (degree) => 53 + 12 * Math.floor(degree / 5) + SCALE[((degree % 5) + 5) % 5]

/** Notes one after another, `step` seconds apart. */
const run = (degrees, step, options = {}) =>
  degrees.map((degree, index) => [
    index * step,
    kalimba(pitch(degree), {
      ...options,
      level: (options.level ?? 0.6) * (1 - 0.02 * index),
    }),
  ])

const together = (degrees, start, options) =>
  degrees.map((degree) => [start, kalimba(pitch(degree), options)])

/** Name → its variants, each with its length in seconds. */
export const SCORE = {
  touch: [5, 7, 6, 8].map((degree) => ({
    seconds: 0.11,
    notes: [[0, mallet(pitch(degree), { level: 0.34 })]],
  })),
  place: [7, 8, 9, 10, 11, 12].map((degree) => ({
    seconds: 0.42,
    notes: run([degree], 0, { level: 0.62, ring: 0.8 }),
  })),
  mark: [11, 12, 13].map((degree) => ({
    seconds: 0.13,
    notes: [[0, mallet(pitch(degree), { level: 0.26, ring: 0.8 })]],
  })),
  // Low, soft and falling: it says "look again", not "wrong".
  conflict: [
    [4, 3],
    [3, 1],
  ].map((degrees) => ({
    seconds: 0.36,
    notes: degrees.map((degree, index) => [
      index * 0.11,
      mallet(pitch(degree), { level: 0.62, ring: 1.9 }),
    ]),
  })),
  complete: [
    [7, 9, 12],
    [8, 10, 13],
    [6, 9, 11],
  ].map((degrees) => ({ seconds: 0.72, notes: run(degrees, 0.085, { level: 0.5 }) })),
  hint: [
    [12, 10],
    [13, 11],
  ].map((degrees) => ({
    seconds: 0.62,
    notes: run(degrees, 0.13, { level: 0.42 }),
  })),
  word: [
    [5, 8, 10, 12],
    [6, 8, 11, 13],
    [7, 9, 10, 14],
  ].map((degrees) => ({ seconds: 0.95, notes: run(degrees, 0.09, { level: 0.5 }) })),
  // As long as the window takes to open: stars one by one, then the roof under them.
  reveal: [
    {
      seconds: 2.1,
      notes: [
        ...run([10, 12, 9, 13, 11, 14], 0.19, { level: 0.34 }),
        ...together([5, 8, 10, 12], 1.2, { level: 0.34, ring: 1.2 }),
      ],
    },
  ],
  // Nine windows of light, one for each house of the street.
  solved: [
    {
      seconds: 2.5,
      notes: [
        ...run([5, 7, 8, 10, 9, 10, 12, 13, 15], 0.13, { level: 0.4 }),
        ...together([5, 10, 12], 1.3, { level: 0.38, ring: 1.4 }),
      ],
    },
  ],
  // Four notes for the four letters in the gables.
  attract: [
    [7, 10, 9, 12],
    [8, 10, 12, 11],
  ].map((degrees) => ({ seconds: 1.5, notes: run(degrees, 0.24, { level: 0.44, ring: 1.15 }) })),
}
