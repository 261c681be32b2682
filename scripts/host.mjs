// Serves the built page as a real host would, on PORT.
import { startHost } from './host/start-host.mjs'

const { address } = await startHost({ folder: 'dist', port: Number(process.env.PORT ?? 4173) })
console.log(`The built page is at ${address}`)
