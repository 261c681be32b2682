import { expect, it } from 'vitest'
import { emblemSvg, hasEmblem } from '../../../src/art/emblem.ts'
import { trustDrawing } from '../../../src/art/trust-drawing.ts'

const SIGNS =
  'aries taurus gemini cancer leo virgo libra scorpio sagittarius capricorn aquarius pisces'.split(
    ' ',
  )

it.each(SIGNS)('the emblem of %s is let through as it is', (sign) => {
  expect(hasEmblem(sign)).toBe(true)
  for (const detail of [0, 1, 2] as const)
    for (const ground of ['light', 'dark'] as const) {
      const svg = emblemSvg(sign, { detail, ground, rays: true })
      expect(trustDrawing(svg)).toBe(svg)
    }
})

it.each([
  '<script>alert(1)</script>',
  '<svg onload="alert(1)"></svg>',
  '<svg><path d="M0 0" style="background:url(x)"/></svg>',
  '<svg><a href="https://other.example"><path d="M0 0"/></a></svg>',
  '<svg><image href="https://other.example/x.png"/></svg>',
  '<svg><foreignObject></foreignObject></svg>',
  '<svg>words</svg>',
  '<svg><path d="M0 0" x=">"onload="alert(1)"/></svg>',
])('%s is more than a drawing', (markup) => {
  expect(() => trustDrawing(markup)).toThrow('more than a drawing')
})
