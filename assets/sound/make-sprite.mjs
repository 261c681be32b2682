// Writes the audio sprite anew, in two formats, with its map: `node assets/sound/make-sprite.mjs`.
// Needs ffmpeg with libopus; the results are committed, so that nobody else does.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatSpriteMap, layOut } from './lay-out.mjs'
import { RATE, render } from './voices.mjs'

const layout = layOut()
const samples = new Float64Array(Math.round(layout.seconds * RATE))
for (const { notes, start, seconds } of layout.parts)
  samples.set(render(notes, seconds), Math.round(start * RATE))

/** The loudest moment, below full scale: room for two sounds at once. */
const PEAK = 0.5
const loudest = samples.reduce((most, each) => Math.max(most, Math.abs(each)), 0)

const folder = mkdtempSync(join(tmpdir(), 'sprite-'))
const wav = join(folder, 'sprite.wav')
writeFileSync(wav, toWav(samples, PEAK / loudest))
encode('sprite.webm', '-c:a libopus -b:a 16k -vbr on -application audio')
encode('sprite.m4a', '-c:a aac -b:a 18k -movflags +faststart')
rmSync(folder, { recursive: true })

const map = JSON.stringify(formatSpriteMap(layout), null, 2)
  // One variant a line, as the formatter of the project has it.
  .replaceAll(/\[\s+(\d+),\s+(\d+)\s+\]/g, '[$1, $2]')
writeFileSync(join(import.meta.dirname, 'sprite.json'), `${map}\n`)

function encode(name, options) {
  const out = join(import.meta.dirname, name)
  const plain = '-map_metadata -1 -fflags +bitexact -flags:a +bitexact'
  execFileSync('ffmpeg', [
    ...'-v error -y -i'.split(' '),
    wav,
    ...plain.split(' '),
    ...options.split(' '),
    out,
  ])
  process.stdout.write(`${name}: ${(statSync(out).size / 1000).toFixed(1)} kB\n`)
}

/** One channel of 16-bit samples. */
function toWav(values, gain) {
  const file = Buffer.alloc(44 + values.length * 2)
  file.write('RIFF', 0)
  file.writeUInt32LE(36 + values.length * 2, 4)
  file.write('WAVEfmt ', 8)
  file.writeUInt32LE(16, 16)
  file.writeUInt16LE(1, 20)
  file.writeUInt16LE(1, 22)
  file.writeUInt32LE(RATE, 24)
  file.writeUInt32LE(RATE * 2, 28)
  file.writeUInt16LE(2, 32)
  file.writeUInt16LE(16, 34)
  file.write('data', 36)
  file.writeUInt32LE(values.length * 2, 40)
  for (const [index, value] of values.entries())
    file.writeInt16LE(Math.round(value * gain * 32_767), 44 + index * 2)
  return file
}
