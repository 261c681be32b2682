import type { OwnIcon } from '../../../../theme/icons.tsx'

/** Icons that only this game has: shapes from Lucide (ISC licence, see assets/LICENSES.md), on a grid of 24. */
export const SHUFFLE_ICONS = {
  shuffle: {
    name: 'shuffle',
    path: 'm18 14 4 4-4 4M18 2l4 4-4 4M2 18h1.973a4 4 0 0 0 3.3-1.7l5.454-8.6a4 4 0 0 1 3.3-1.7H22M2 6h1.972a4 4 0 0 1 3.6 2.2M22 18h-6.041a4 4 0 0 1-3.3-1.8l-.359-.45',
  },
  swap: { name: 'swap', path: 'm16 3 4 4-4 4M20 7H4M8 21l-4-4 4-4M4 17h16' },
  erase: {
    name: 'erase',
    path: 'M10 5a2 2 0 0 0-1.344.519l-6.328 5.74a1 1 0 0 0 0 1.481l6.328 5.741A2 2 0 0 0 10 19h10a2 2 0 0 0 2-2V7a2 2 0 0 0-2-2zM12 9l6 6M18 9l-6 6',
  },
  eye: {
    name: 'eye',
    path: 'M2.062 12.348a1 1 0 0 1 0-.696 10.75 10.75 0 0 1 19.876 0 1 1 0 0 1 0 .696 10.75 10.75 0 0 1-19.876 0M9 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0',
  },
} as const satisfies Record<string, OwnIcon>
