/**
 * Bundles the parts of Phaser that the game draws with into `.cache/phaser/phaser.mjs`: 1.37 MB of
 * JavaScript become about a third. Phaser publishes its sources as CommonJS, but its `exports`
 * block them, so they are imported by file path.
 *
 * The types still describe the whole of Phaser; `src/stage/view.ts` names what views may use.
 * When a part is missing, add it to ENTRY or take it off ABSENT: a change of this file makes the
 * bundle stale.
 *
 * These files are private to Phaser, so any of its releases may change them. `scripts/phaser/sources.json` has
 * the hash of each, and a test says which of them a new version has changed, moved or dropped. Once they are
 * looked through, `node scripts/build-phaser.mjs --record` writes the hashes anew.
 */
import { createHash, randomUUID } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { recordSources } from './phaser/record-sources.mjs'

const SCRIPT = fileURLToPath(import.meta.url)
const ROOT = resolve(import.meta.dirname, '..')
/**
 * The real path of the package, because the build names files by it. A package manager may have linked to it.
 */
const PACKAGE = realpathSync(join(ROOT, 'node_modules/phaser'))
/** The folder of Phaser's private sources. */
export const SOURCE = join(PACKAGE, 'src').replaceAll('\\', '/')
const FOLDER = join(ROOT, '.cache/phaser')
const STAMP = join(FOLDER, 'stamp.json')
export const PHASER_FILE = join(FOLDER, 'phaser.mjs')

/**
 * What is bundled. Modules without a name are imported for what they register with Phaser's plugin cache or
 * its factory of game objects. Without EventEmitter, Phaser reports "Core Plugins missing".
 */
const ENTRY = [
  [null, 'events/EventEmitter.js'],
  ['Game', 'core/Game.js'],
  ['GameEvents', 'core/events/index.js'],
  ['Scene', 'scene/Scene.js'],
  ['SceneEvents', 'scene/events/index.js'],
  ['RendererEvents', 'renderer/events/index.js'],
  ['constants', 'const.js'],
  [null, 'cameras/2d/CameraManager.js'],
  [null, 'gameobjects/DisplayList.js'],
  [null, 'gameobjects/UpdateList.js'],
  [null, 'gameobjects/GameObjectCreator.js'],
  [null, 'gameobjects/GameObjectFactory.js'],
  [null, 'scene/ScenePlugin.js'],
  [null, 'gameobjects/container/ContainerFactory.js'],
  [null, 'gameobjects/image/ImageFactory.js'],
]

const EXPORT = `export default {
  VERSION: constants.VERSION, AUTO: constants.AUTO, CANVAS: constants.CANVAS, WEBGL: constants.WEBGL,
  Game, Scene, Core: { Events: GameEvents }, Scenes: { Events: SceneEvents },
  Renderer: { Events: RendererEvents }, Scale: { NONE: 0 },
}`

/** Build-time switches of Phaser's own webpack configuration. */
const TOKENS =
  /typeof (WEBGL_RENDERER|CANVAS_RENDERER|WEBGL_DEBUG|FEATURE_SOUND|EXPERIMENTAL|PLUGIN_\w+)\b/g
const SWITCHED_ON = new Set(['WEBGL_RENDERER', 'CANVAS_RENDERER'])

/**
 * Modules that are replaced by the little that their importers use of them.
 * - renderer/index, math/index: namespaces that pull in everything below them. BatchHandler reads the events
 *   of one, Config the random generator of the other. Replacing renderer/index also breaks the circular
 *   require between it and its batch handlers.
 * - TileSprite: the texture manager makes one when it starts, for dynamic textures, which are left out.
 * - PathFollower, DebugHeader: nothing follows a path, and nothing is printed to the console.
 * - VisibilityHandler would listen to the page for good, even once its game has ended.
 * - Features would make a graphics context that nobody ends. The game's own says whether there is one.
 * - CanvasFeatures would read pixels back from a canvas while Phaser is loaded, and Phaser would not load in
 *   a browser that refuses this. Every browser that runs the game has what it looks for.
 * - FillCamera: a camera would fill itself with a colour, and has none.
 * - AnimationManager, InputManager, effects of cameras: a game or a camera makes them when it starts, and
 *   asks them for nothing, or only whether they have anything to do.
 * - ApplyTint: nothing is tinted. Choosing among seven ways of tinting for every pixel was most of what
 *   drawing cost.
 * - Matrix4: the only matrix of the renderer is an orthographic projection.
 */
const NARROWED = {
  'renderer/index.js': `module.exports = { Events: require('./events') }`,
  'math/index.js': `module.exports = {
    RandomDataGenerator: require('./random-data-generator/RandomDataGenerator') }`,
  'gameobjects/tilesprite/TileSprite.js': `module.exports = function () {
    this.setOrigin = () => this }`,
  'gameobjects/components/PathFollower.js': `module.exports = {}`,
  'core/DebugHeader.js': `module.exports = function () {}`,
  'core/VisibilityHandler.js': `module.exports = function () {}`,
  'device/Features.js': `module.exports = {
    canvas: true, webGL: 'WebGLRenderingContext' in window }`,
  'device/CanvasFeatures.js': `module.exports = {
    supportInverseAlpha: true, supportNewBlendModes: true }`,
  'renderer/webgl/renderNodes/FillCamera.js': `module.exports = function () {}`,
  'animations/AnimationManager.js': `module.exports = function () {}`,
  'input/InputManager.js': `module.exports = function () {}`,
  'cameras/2d/effects/index.js': `class Still {
      isRunning = false
      preRender() {}
      update() {}
      postRenderWebGL() { return false }
      postRenderCanvas() { return false }
      reset() {}
      destroy() {}
    }
    module.exports = {
      Fade: Still, Flash: Still, Pan: Still, Shake: Still, RotateTo: Still, Zoom: Still }`,
  'renderer/webgl/shaders/ApplyTint-glsl.js': `module.exports =
    'vec4 applyTint (vec4 texture) { return texture * outTint.a; }'`,
  'math/Matrix4.js': `module.exports = class {
      val = new Float32Array([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1])
      identity() { return this }
      ortho(left, right, bottom, top, near, far) {
        const [x, y, z] = [right - left || 1, top - bottom || 1, far - near || 1]
        this.val.set([
          2 / x, 0, 0, 0,
          0, 2 / y, 0, 0,
          0, 0, -2 / z, 0,
          -(left + right) / x, -(top + bottom) / y, -(far + near) / z, 1])
        return this
      }
    }`,
}

/**
 * Classes that Phaser names in its tables but makes only when something asks for them, which nothing here
 * does. Each is replaced by a constructor that throws an error.
 */
const ABSENT = [
  /^filters\/[A-Z]/,
  /^renderer\/webgl\/renderNodes\/filters\//,
  /^renderer\/webgl\/renderNodes\/submitter\/Submitter(MeshToQuad|SpriteGPULayer|Tile|TileSprite|TilemapGPULayer)\.js$/,
  /^renderer\/webgl\/renderNodes\/BatchHandler(PointLight|Strip|TileSprite|Tri|TriFlat)\.js$/,
  /^renderer\/webgl\/renderNodes\/(DrawLine|DynamicTextureHandler|Fill(Path|Rect|Tri)|StrokePath)\.js$/,
  /^renderer\/snapshot\/\w+Snapshot\.js$/,
  /^renderer\/webgl\/renderNodes\/(texturer|transformer)\/(Texturer|Transformer)Tile(Sprite)?\.js$/,
  /^textures\/DynamicTexture\.js$/,
  /^textures\/parsers\/(AtlasXML|JSON|KTX|PCT|PVR|SpriteSheet|Unity)\w*\.js$/,
]

/** Makes the bundle, unless there is one of this version of Phaser and of this script. */
export async function buildPhaser() {
  const version = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8')).version
  const script = createHash('sha256')
    .update(await readFile(SCRIPT))
    .digest('hex')
  const stamp = JSON.stringify({ version, script })
  if ((await readOrNull(STAMP)) === stamp && (await readOrNull(PHASER_FILE)) !== null) {
    return PHASER_FILE
  }
  await mkdir(FOLDER, { recursive: true })
  // Written aside and renamed, because a second build may read it at the same time.
  await replaceFile(PHASER_FILE, (await bundle(version)).code)
  await replaceFile(STAMP, stamp)
  return PHASER_FILE
}

/**
 * The code of the bundle, and what became of each of Phaser's files that it asked for: `used`, `narrowed` or
 * `absent`. Throws where a replacement in this script found nothing to replace.
 */
export async function bundle(version) {
  const roles = new Map()
  const tokens = new Set()
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    root: ROOT,
    publicDir: false,
    plugins: [phaserParts(roles, tokens)],
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: 'phaser-parts',
        preserveEntrySignatures: 'strict',
        output: { format: 'es', comments: false },
      },
    },
  })
  failOnIdle(idleReplacements([...roles.keys()], tokens))
  const code = [output].flat()[0].output[0].code
  const notice = `/*! Phaser ${version}, (c) Phaser Studio Inc., MIT licence, https://phaser.io */`
  return { code: `${notice}\n${code}`, roles }
}

function phaserParts(roles, tokens) {
  return {
    name: 'phaser-parts',
    enforce: 'pre',
    resolveId: (id) => (id === 'phaser-parts' ? '\0phaser-parts' : undefined),
    load: (id) => (id === '\0phaser-parts' ? entryCode() : undefined),
    transform(code, id) {
      const part = id.startsWith(`${SOURCE}/`) ? id.slice(SOURCE.length + 1) : null
      if (part === null) return undefined
      const role = roleOf(part)
      roles.set(part, role)
      if (role === 'narrowed') return NARROWED[part]
      if (role === 'absent') return absentCode(part)
      return code.replace(TOKENS, (_, token) => {
        tokens.add(token)
        return String(SWITCHED_ON.has(token))
      })
    },
  }
}

function roleOf(part) {
  if (part in NARROWED) return 'narrowed'
  return ABSENT.some((pattern) => pattern.test(part)) ? 'absent' : 'used'
}

/** What this script would replace but did not find: files that Phaser has moved, renamed or dropped. */
export function idleReplacements(parts, tokens) {
  const met = new Set(parts)
  return [
    ...Object.keys(NARROWED).filter((part) => !met.has(part)),
    ...ABSENT.filter((pattern) => !parts.some((part) => pattern.test(part))).map(String),
    ...[...SWITCHED_ON].filter((token) => !tokens.has(token)),
  ]
}

function failOnIdle(idle) {
  if (idle.length === 0) return
  throw new Error(
    `Phaser has changed. scripts/build-phaser.mjs replaces what is no longer there:\n${idle.join('\n')}`,
  )
}

function entryCode() {
  const imports = ENTRY.map(([name, file]) =>
    name ? `import ${name} from '${SOURCE}/${file}'` : `import '${SOURCE}/${file}'`,
  )
  return `${imports.join('\n')}\n${EXPORT}`
}

function absentCode(part) {
  return `module.exports = function () {
    throw new Error('${part} is not in this build of Phaser: see scripts/build-phaser.mjs')
  }`
}

/** The version of Phaser that is installed, and what became of each of its files. */
export async function sourcesOf() {
  const { version } = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8'))
  return { version, roles: (await bundle(version)).roles }
}

async function replaceFile(file, text) {
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, text)
  await rename(draft, file)
}

const readOrNull = (file) => readFile(file, 'utf8').catch(() => null)

if (process.argv[1] === SCRIPT) {
  await buildPhaser()
  if (process.argv.includes('--record')) recordSources(SOURCE, await sourcesOf())
}
