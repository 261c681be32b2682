import type { OwnIcon } from '../../../../theme/icons.tsx'

/** Icons that only staff see. Shapes from Lucide (ISC licence, see assets/LICENSES.md), on a grid of 24. */
export const STAFF_ICONS = {
  figures: { name: 'figures', path: 'M5 21v-6M12 21V3M19 21V9' },
  rounds: {
    name: 'rounds',
    path: 'M4 3h10a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM19 9h1a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H10a1 1 0 0 1-1-1v-1',
  },
  booth: {
    name: 'booth',
    path: 'm2 7 4.4-4.4A2 2 0 0 1 7.8 2h8.3a2 2 0 0 1 1.4.6L22 7M4 12v8a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-8M15 22v-4a2 2 0 0 0-2-2h-2a2 2 0 0 0-2 2v4M2 7h20v3a2 2 0 0 1-4 1 3 3 0 0 1-4 0 3 3 0 0 1-4 0 3 3 0 0 1-4 0 2 2 0 0 1-4-1z',
  },
  tests: {
    name: 'tests',
    path: 'M2 12h3M19 12h3M12 2v3M12 19v3M5 12a7 7 0 1 0 14 0a7 7 0 1 0-14 0M11 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0',
  },
  leave: {
    name: 'leave',
    path: 'M9 21H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h4M16 17l5-5-5-5M21 12H9',
  },
  keyboard: {
    name: 'keyboard',
    path: 'M4 5h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM6 9h.01M10 9h.01M14 9h.01M18 9h.01M8 13h.01M12 13h.01M16 13h.01M7 16h10',
  },
  erase: {
    name: 'erase',
    path: 'M10 5a2 2 0 0 0-1.34.52l-6.33 5.74a1 1 0 0 0 0 1.48l6.33 5.74A2 2 0 0 0 10 19h10a2 2 0 0 0 2-2V7a2 2 0 0 0-2-2zM12 9l6 6M18 9l-6 6',
  },
  shift: { name: 'shift', path: 'M9 18v-6H5l7-7 7 7h-4v6zM9 22h6' },
  download: {
    name: 'download',
    path: 'M12 15V3M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4M7 10l5 5 5-5',
  },
  file: {
    name: 'file',
    path: 'M15 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V7zM14 2v6h6',
  },
  trash: {
    name: 'trash',
    path: 'M3 6h18M19 6v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6M8 6V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2M10 11v6M14 11v6',
  },
  less: { name: 'less', path: 'M5 12h14' },
  more: { name: 'more', path: 'M5 12h14M12 5v14' },
  lock: {
    name: 'lock',
    path: 'M5 11h14a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2zM7 11V7a5 5 0 0 1 10 0v4',
  },
} as const satisfies Readonly<Record<string, OwnIcon>>
