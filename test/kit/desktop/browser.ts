import { startChromium, type Browser } from './chromium.ts'

let running: Browser | null = null

export async function startBrowser(): Promise<Browser> {
  const binary = process.env['VERSTAK_CHROMIUM']
  if (binary === undefined) throw new Error('VERSTAK_CHROMIUM names no browser')
  running ??= await startChromium(binary)
  return running
}

/** The Chromium behind the windows; there is one from the moment the program is ready. */
export function browser(): Browser {
  if (running === null) throw new Error('the program is not ready yet')
  return running
}

export async function stopBrowser(): Promise<void> {
  await running?.close()
  running = null
}
