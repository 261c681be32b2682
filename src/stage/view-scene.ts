import Phaser from 'phaser'
import type { Rect } from '../kit/rect.ts'
import type { Scheduler } from '../later/scheduler.ts'
import { createGlyphAtlas } from './glyph-atlas.ts'
import { createGround } from './ground.ts'
import { createMotion } from './motion.ts'
import { createPictures } from './pictures.ts'
import { createSheets } from './sheets.ts'
import type { Drawn } from './sheets.ts'
import type { Draw, StagePointer, StageSize, View, ViewFactory } from './view.ts'

export const VIEW_SCENE = 'view'

export interface ViewSceneOptions<Model> {
  readonly factory: ViewFactory<Model>
  readonly model: Model
  readonly later: Scheduler
  readonly reducedMotion: () => boolean
  readonly invalidate: () => void
}

/** Hosts one view from mount to unmount. What is opened here is closed on shutdown. */
export class ViewScene<Model> extends Phaser.Scene {
  private readonly options: ViewSceneOptions<Model>
  private readonly disposers: (() => void)[] = []
  private readonly images = new Set<Phaser.GameObjects.Image>()
  private model: Model
  private view: View<Model> | null = null
  private size: StageSize = { width: 0, height: 0, dpr: 1 }
  private parts!: ReturnType<ViewScene<Model>['createParts']>

  constructor(options: ViewSceneOptions<Model>) {
    super({ key: VIEW_SCENE })
    this.options = options
    this.model = options.model
  }

  create(): void {
    this.parts = this.createParts()
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, () => this.dispose())
  }

  /** The view is made with the first size, so that it never sees a stage without one. */
  resize(size: StageSize): void {
    this.keepImageSizes(this.size.dpr / size.dpr)
    this.size = size
    this.cameras.main.setSize(this.scale.width, this.scale.height)
    this.cameras.main.setOrigin(0, 0).setZoom(size.dpr)
    this.parts.motion.finishAll()
    this.parts.tasks.forgetAll()
    this.forgetSheets()
    this.view ??= this.options.factory(this.createDraw())
    this.view.resize(size)
    this.view.render(this.model, null)
    this.options.invalidate()
  }

  /** Renders everything anew at the same size: the theme changed, or the graphics card lost what it had. */
  refresh(): void {
    if (!this.view) return
    this.parts.pictures.forget()
    this.resize(this.size)
  }

  show(model: Model): void {
    const previous = this.model
    this.model = model
    this.view?.render(model, previous)
    this.options.invalidate()
  }

  point(pointer: StagePointer): void {
    this.view?.pointer?.(pointer)
  }

  /** Prepares the next frame. Returns whether more have to follow. */
  advance(elapsed: number): boolean {
    const moving = this.parts.motion.advance(elapsed)
    this.parts.sheets.flush()
    this.parts.pictures.flush()
    return moving
  }

  private createParts() {
    const { reducedMotion, invalidate } = this.options
    const later = this.options.later.branch()
    const dpr = (): number => this.size.dpr
    const { textures } = this
    const sheets = createSheets(textures)
    return {
      sheets,
      ground: createGround(this.game),
      glyphs: createGlyphAtlas({ sheets, dpr }),
      pictures: createPictures({ textures, sheets, dpr }),
      motion: createMotion({ reducedMotion, invalidate }),
      later,
      /** Forgotten when everything is rendered anew, unlike what waits for a time. */
      tasks: later.branch(),
    }
  }

  private createDraw(): Draw {
    const { ground, glyphs, pictures, motion, later, tasks } = this.parts
    const { invalidate } = this.options
    const currentSize = (): StageSize => this.size
    return {
      scene: this,
      get size() {
        return currentSize()
      },
      glyphs,
      motion,
      paint: pictures.paint,
      ground: (page, patch = null) =>
        ground.show(page, patch && { color: patch.color, rect: this.onDevice(patch.rect) }),
      image: (drawn) => this.createImage(drawn),
      box: (color, rect) => this.createBox(color, rect),
      recolor(box, color) {
        const { key, frame } = pictures.block(color)
        return box.setTexture(key, frame)
      },
      snap: (value) => this.snap(value),
      invalidate,
      soon: (run) =>
        tasks.soon(() => {
          run()
          invalidate()
        }),
      after: (delay, run) => later.after(delay, run),
      onDispose: (run) => void this.disposers.push(run),
    }
  }

  private createBox(color: string, rect: Rect): Phaser.GameObjects.Image {
    const { x, y, width, height } = this.snapped(rect)
    return this.createImage(this.parts.pictures.block(color))
      .setOrigin(0, 0)
      .setPosition(x, y)
      .setDisplaySize(width, height)
  }

  /** Rounds a box to whole device pixels. */
  private onDevice(rect: Rect): Rect {
    const { dpr } = this.size
    const [left, top] = [rect.x, rect.y].map((at) => Math.round(at * dpr)) as [number, number]
    const right = Math.round((rect.x + rect.width) * dpr)
    const bottom = Math.round((rect.y + rect.height) * dpr)
    return { x: left, y: top, width: right - left, height: bottom - top }
  }

  private snapped(rect: Rect): Rect {
    const { dpr } = this.size
    const { x, y, width, height } = this.onDevice(rect)
    return { x: x / dpr, y: y / dpr, width: width / dpr, height: height / dpr }
  }

  private snap(value: number): number {
    return Math.round(value * this.size.dpr) / this.size.dpr
  }

  private forgetSheets(): void {
    this.parts.sheets.clear()
    this.parts.glyphs.clear()
    this.parts.pictures.clear()
  }

  private createImage({ key, frame }: Drawn): Phaser.GameObjects.Image {
    const image = this.add.image(0, 0, key, frame).setScale(1 / this.size.dpr)
    // Puts the image onto whole device pixels while it is neither turned nor scaled (WebGL only).
    image.vertexRoundMode = 'safe'
    this.images.add(image)
    image.once('destroy', () => this.images.delete(image))
    return image
  }

  /** Textures are in device pixels, so an image needs another scale at another resolution. */
  private keepImageSizes(change: number): void {
    if (change === 1) return
    for (const image of this.images) image.setScale(image.scaleX * change, image.scaleY * change)
  }

  private dispose(): void {
    this.parts.motion.stopAll()
    this.parts.later.end()
    this.view?.dispose?.()
    for (const run of this.disposers.splice(0)) run()
    this.parts.ground.remove()
    // Phaser has destroyed the images by now, so none of them still shows a removed texture.
    this.parts.pictures.remove()
    this.parts.sheets.remove()
  }
}
