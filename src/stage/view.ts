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
 * A finger, pen or mouse, in CSS pixels from the top left corner of the canvas. A hovering mouse sends `move`
 * without `down`. `cancel` means that the pointer is gone without a result: scrolling took over, or a
 * hovering mouse left.
 */
export interface StagePointer {
  readonly x: number
  readonly y: number
  /** Tells fingers apart. */
  readonly id: number
  readonly phase: 'down' | 'move' | 'up' | 'cancel'
  /** 0 is a finger, a pen's tip or the main button; -1 while moving. */
  readonly button: number
  /** When it happened, in milliseconds of `performance.now()`. A busy page hears of it later than that. */
  readonly time: number
}

/** The part of a Phaser scene that is in the bundle (scripts/build-phaser.mjs). */
export interface DrawScene {
  readonly add: Pick<Phaser.GameObjects.GameObjectFactory, 'container' | 'image'>
  readonly children: Phaser.GameObjects.DisplayList
}

/**
 * What a view draws with: images of pictures, glyphs and plain boxes. Coordinates are CSS pixels. Use no
 * masks, tints or filters, which work in only one of the two renderers: draw pictures and glyphs in the
 * colours they need. A resize forgets all but the largest pictures.
 */
export interface Draw {
  readonly scene: DrawScene
  readonly size: StageSize
  readonly glyphs: GlyphAtlas
  readonly motion: Motion
  /**
   * Paints a picture once, sharp on this screen, for use with `image`. A picture with the same key and size
   * is not painted again, so the key names all else that the picture depends on, such as colours. Edges are
   * as smooth as they are painted: a picture that will be turned needs a clear margin of a pixel.
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
   * Sets the background: the colour of the page around the canvas, and one large box in another colour, which
   * costs less than a drawn one. Colours are "#rrggbb". Replaces the background that was set before.
   */
  ground(page: string, patch?: { readonly color: string; readonly rect: Rect } | null): void
  /** Moves a value to the nearest whole device pixel, so that edges are sharp. */
  snap(value: number): number
  /** Asks for one more frame; then the stage rests again. */
  invalidate(): void
  /**
   * Runs in a task of its own, so that the page never stands still for long, and then draws a frame. It is
   * forgotten when everything is rendered anew, or when the returned function is called.
   */
  soon(run: () => void): () => void
  /** Runs after so many milliseconds, unless the returned function is called first. */
  after(delay: number, run: () => void): () => void
  onDispose(run: () => void): void
}

/** Draws one game. It decides nothing: models come in, pointers go out. */
export interface View<Model> {
  /**
   * Paints what differs between two models, or everything when `previous` is null (at first, after a resize,
   * after a change of theme). A frame is drawn afterwards.
   */
  render(next: Model, previous: Model | null): void
  /**
   * Called before the first render and at each change of size. Glyphs are forgotten and running tweens
   * finished; a full `render(next, null)` follows.
   */
  resize(size: StageSize): void
  /** Answers a pointer. The view asks for a frame itself if something is to be seen of it. */
  pointer?(pointer: StagePointer): void
  dispose?(): void
}

export type ViewFactory<Model> = (draw: Draw) => View<Model>
