/**
 * A face of the device that is shown until a face of the game arrives, or if it never does. It is scaled to
 * the same width and set on the same lines, so that the page hardly moves when they change.
 */
export interface StandIn {
  /** It stands in `fonts.ts`, too. */
  readonly family: string
  readonly faces: readonly StandInFace[]
}

interface StandInFace {
  /** Its names on different devices. All of them have the same width. */
  readonly locals: readonly string[]
  readonly style: 'normal' | 'italic'
  /** Weights that it stands in for. */
  readonly weights: string
  /**
   * Mean width of a letter in em, over the sentences of the game: of the game's face (`own`) and of this one.
   */
  readonly own: number
  readonly other: number
}

interface Lines {
  /** Above and below the baseline, in em: those of the face itself. */
  readonly ascent: number
  readonly descent: number
}

const DISPLAY_LINES: Lines = { ascent: 1.11, descent: 0.31 }
const TEXT_LINES: Lines = { ascent: 1.017, descent: 0.206 }

/** Piazzolla at the weights it is used in: upright 820, leaning 560. */
const UPRIGHT = { style: 'normal', weights: '100 900', own: 0.4361 } as const
const LEANING = { style: 'italic', weights: '100 900', own: 0.4064 } as const
/** Commissioner at 420 and at 620. */
const REGULAR = { style: 'normal', weights: '100 549', own: 0.4298 } as const
const STRONG = { style: 'normal', weights: '550 900', own: 0.4364 } as const

export const DISPLAY_STAND_INS: readonly StandIn[] = [
  {
    family: 'Display as Georgia',
    faces: [
      { locals: ['Georgia Bold', 'Georgia-Bold', 'Gelasio Bold'], other: 0.4978, ...UPRIGHT },
      { locals: ['Georgia Italic', 'Georgia-Italic', 'Gelasio Italic'], other: 0.4359, ...LEANING },
    ],
  },
  {
    family: 'Display as Times',
    faces: [
      {
        locals: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold'],
        other: 0.4148,
        ...UPRIGHT,
      },
      {
        locals: ['Times New Roman Italic', 'TimesNewRomanPS-ItalicMT', 'Liberation Serif Italic'],
        other: 0.393,
        ...LEANING,
      },
    ],
  },
  {
    family: 'Display as Noto',
    faces: [
      { locals: ['Noto Serif Bold', 'NotoSerif-Bold'], other: 0.4916, ...UPRIGHT },
      { locals: ['Noto Serif Italic', 'NotoSerif-Italic'], other: 0.4497, ...LEANING },
    ],
  },
  {
    family: 'Display as DejaVu',
    faces: [
      { locals: ['DejaVu Serif Bold', 'DejaVuSerif-Bold'], other: 0.5512, ...UPRIGHT },
      { locals: ['DejaVu Serif Italic', 'DejaVuSerif-Italic'], other: 0.4989, ...LEANING },
    ],
  },
]

export const TEXT_STAND_INS: readonly StandIn[] = [
  {
    family: 'Text as Arial',
    faces: [
      { locals: ['Arial', 'ArialMT', 'Liberation Sans', 'Arimo'], other: 0.4324, ...REGULAR },
      { locals: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold'], other: 0.4655, ...STRONG },
    ],
  },
  {
    family: 'Text as Roboto',
    faces: [
      { locals: ['Roboto', 'Roboto Regular', 'Roboto-Regular'], other: 0.428, ...REGULAR },
      { locals: ['Roboto Bold', 'Roboto-Bold'], other: 0.4352, ...STRONG },
    ],
  },
  {
    family: 'Text as DejaVu',
    faces: [
      { locals: ['DejaVu Sans', 'DejaVuSans'], other: 0.4913, ...REGULAR },
      { locals: ['DejaVu Sans Bold', 'DejaVuSans-Bold'], other: 0.5564, ...STRONG },
    ],
  },
]

/** One rule a face. */
export function standInCss(): string {
  return [
    ...DISPLAY_STAND_INS.flatMap((each) => rulesOf(each, DISPLAY_LINES)),
    ...TEXT_STAND_INS.flatMap((each) => rulesOf(each, TEXT_LINES)),
  ].join('\n')
}

function rulesOf({ family, faces }: StandIn, { ascent, descent }: Lines): string[] {
  return faces.map(({ locals, style, weights, own, other }) => {
    const size = own / other
    const sources = locals.map((name) => `local('${name}')`).join(',')
    return [
      `@font-face{font-family:'${family}';font-style:${style};font-weight:${weights}`,
      `src:${sources}`,
      `size-adjust:${percent(size)}`,
      // Browsers scale these with the size, so they are divided by it.
      `ascent-override:${percent(ascent / size)}`,
      `descent-override:${percent(descent / size)}`,
      `line-gap-override:0%}`,
    ].join(';')
  })
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)}%`
}
