import type Phaser from 'phaser'
import type { GlyphAtlas } from './glyph-atlas.ts'
import type { Rect } from '../kit/rect.ts'
import type { Motion } from './motion.ts'
import type { Drawn } from './sheets.ts'

/** The canvas in CSS pixels, and how many device pixels one of them is drawn with. */
export interface StageSize {
  readonly width: number
  readonly height: number
  readonly dpr: number
}

/**
 * A finger, pen or mouse in CSS pixels from the canvas' top left corner. `move` comes without a
 * `down` from a hovering mouse. After `cancel` the pointer is gone without a result: scrolling took
 * it over, or a hovering mouse left.
 */
export interface StagePointer {
  readonly x: number
  readonly y: number
  /** Tells fingers apart. */
  readonly id: number
  readonly phase: 'down' | 'move' | 'up' | 'cancel'
  /** 0 is a finger, a pen's tip or the main button; -1 while moving. */
  readonly button: number
  /** When it happened, in milliseconds of `performance.now()`; a busy page hears of it later. */
  readonly time: number
}

/** The part of a Phaser scene that is in the bundle (scripts/build-phaser.mjs). */
export interface DrawScene {
  readonly add: Pick<Phaser.GameObjects.GameObjectFactory, 'container' | 'image'>
  readonly children: Phaser.GameObjects.DisplayList
}

/**
 * What a view gets to draw with: images, of pictures, glyphs and plain boxes. Coordinates are CSS
 * pixels. Masks, tints and filters work in one of the two renderers only: draw pictures and glyphs in
 * the colours they need. A resize forgets all but the largest pictures.
 */
export interface Draw {
  readonly scene: DrawScene
  readonly size: StageSize
  readonly glyphs: GlyphAtlas
  readonly motion: Motion
  /**
   * A picture drawn once, sharp on this screen, for `image`. The same key at the same size is not
   * painted again, so it names all else that the picture depends on, such as colours. Edges are
   * smooth where the picture makes them so: what is turned needs a clear margin of a pixel.
   */
  paint(
    key: string,
    width: number,
    height: number,
    painter: (context: CanvasRenderingContext2D) => void,
  ): Drawn
  /** A painted picture or a glyph as an image, at its size in CSS pixels, origin in its middle. */
  image(drawn: Drawn): Phaser.GameObjects.Image
  /** A box of one colour, with edges on whole device pixels. */
  box(color: string, rect: Rect): Phaser.GameObjects.Image
  recolor(box: Phaser.GameObjects.Image, color: string): Phaser.GameObjects.Image
  /**
   * What all else lies on: the colour of the page around the canvas, and one large box of another, which
   * costs less than a drawn one. Colours are "#rrggbb". Takes the place of the one before.
   */
  ground(page: string, patch?: { readonly color: string; readonly rect: Rect } | null): void
  /** The nearest place that is a whole device pixel, so that edges are sharp. */
  snap(value: number): number
  /** Asks for one more frame; then the stage rests again. */
  invalidate(): void
  /**
   * Runs in a task of its own, so that the page never stands still for long, and draws a frame then. It is
   * forgotten when all is rendered anew, or by calling what is given back.
   */
  soon(run: () => void): () => void
  /** Runs after so many milliseconds, unless it is forgotten by calling what is given back. */
  after(delay: number, run: () => void): () => void
  onDispose(run: () => void): void
}

/** Draws one game. It decides nothing: models come in, pointers go out. */
export interface View<Model> {
  /**
   * Compares and repaints the difference; everything when `previous` is null (first, after a
   * resize, after a change of theme). A frame is drawn afterwards.
   */
  render(next: Model, previous: Model | null): void
  /**
   * Before the first render and at each change. Glyphs are forgotten and running tweens finished;
   * a full `render(next, null)` follows.
   */
  resize(size: StageSize): void
  /** Asks for a frame itself, where something is to be seen of it. */
  pointer?(pointer: StagePointer): void
  dispose?(): void
}

export type ViewFactory<Model> = (draw: Draw) => View<Model>
