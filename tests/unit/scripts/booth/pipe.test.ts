import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { openPipe, splitMessages } from '../../../../scripts/booth/pipe.mjs'

it('messages are whole however their bytes arrive', () => {
  const bytes = Buffer.from('{"a":"è"}\0{"b":2}\0\0{"c"')
  for (let size = 1; size <= bytes.length; size += 1) {
    const found: string[] = []
    const split = splitMessages((text: string) => found.push(text))
    for (let from = 0; from < bytes.length; from += size) split(bytes.subarray(from, from + size))
    expect(found).toEqual(['{"a":"è"}', '{"b":2}', ''])
  }
})

it('each question gets its own answer; what is left open when the browser goes is refused', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const events: unknown[] = []
  const pipe = openPipe({ input, output }, (...event: unknown[]) => events.push(event))
  const [first, second, third] = [pipe.send('A'), pipe.send('B', {}, 's'), pipe.send('C')]
  output.write(
    '{"id":2,"error":{"message":"no"}}\0{"method":"E","params":1}\0{"id":1,"result":7}\0',
  )
  await expect(first).resolves.toBe(7)
  await expect(second).rejects.toThrow('no')
  expect(events).toEqual([['E', 1, undefined]])
  pipe.end()
  await expect(third).rejects.toThrow('gone')
  await expect(pipe.send('D')).rejects.toThrow('gone')
  expect(String(input.read())).toContain('{"id":2,"method":"B","params":{},"sessionId":"s"}\0')
})
