import type { Page } from '@playwright/test'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { openBrowserCentre } from './browser-centre.ts'
import { limitFigure, percentile, type Figure } from './measure.ts'

const ASSETS = join(import.meta.dirname, '..', '..', 'out', 'renderer', 'assets')
const BYTES_PER_KB = 1_024
const MICROS_PER_MS = 1_000
const PAINT_LIMIT_MS = 50
const FRAME_LIMIT_MS = 33
const PALETTE_LIMIT_MS = 50
const START_LIMIT_S = 2
const DESK_LIMIT_KB = 350
const ALL_LIMIT_KB = 900
const STARTS = 7
/** A wheel turned hard: thirty notches of 100 px a second, five windows of rows. */
const SCROLL_PX_PER_S = 3_000
const SCROLLED_S = 5
const SCROLLS = 5
/** The parts of one frame tell of it in the same millisecond. */
const SAME_FRAME_MS = 1
const LEAST_FRAMES_PER_S = 20
const MOVED = 'verstak-list-moved'
const KEY_PAUSE_MS = 90
const TYPED = 'иванов иван стиральная машина не греет воду'
const PALETTE_WORDS = ['приём', 'ghbtv', 'склад', 'претензия', 'иванов', '26-0'] as const

/** Times in microseconds. */
interface TraceEvent { readonly name: string; readonly ph: string; readonly ts: number }

/** What the browser itself wrote down of these moments. */
async function traced(page: Page, categories: readonly string[], work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const session = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => { events.push(...(value as unknown as TraceEvent[])) })
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: [...categories] } })
  await work()
  const done = new Promise<void>((resolve) => { session.once('Tracing.tracingComplete', () => resolve()) })
  await session.send('Tracing.end')
  await done
  await session.detach()
  return events
}

const sorted = (values: readonly number[]): number[] => values.toSorted((left, right) => left - right)

/** From a key to the frame that shows its letter, in the intake with everything on it. */
async function keyFigure(page: Page): Promise<Figure> {
  await page.goto('/#/intake')
  const field = page.getByRole('textbox', { name: 'Со слов клиента' })
  await field.click()
  // The page times its own input; entries come from the browser, to the paint, in steps of 8 ms.
  await page.evaluate(() => {
    const seen: number[] = []
    Object.assign(window, { paints: seen })
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (entry.name === 'keydown' || entry.name === 'input' || entry.name === 'beforeinput') seen.push(entry.duration) }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  await page.keyboard.type(TYPED, { delay: KEY_PAUSE_MS })
  const slow = await page.evaluate(() => (window as unknown as { paints: number[] }).paints)
  // What was shown in less than two frames is not reported at all.
  const all = sorted([...slow, ...Array.from({ length: Math.max(0, TYPED.length - slow.length) }, () => 16)])
  return limitFigure('key to paint in the intake, p95', percentile(all, 95), 'ms', PAINT_LIMIT_MS)
}

/** The list of every order, scrolled by the wheel through several of its pages: the times between frames, the shortest first. */
async function scrollGapsMs(page: Page): Promise<readonly number[]> {
  await page.goto('about:blank')
  await page.goto('/#/orders')
  const grid = page.getByRole('grid').first()
  await grid.getByRole('row').nth(5).waitFor()
  const box = await grid.boundingBox()
  if (box === null) throw new Error('the list is not shown')
  const session = await page.context().newCDPSession(page)
  // Before the list moves nothing need be drawn: frames count from its first move on.
  await grid.evaluate((list, mark) => list.addEventListener('scroll', () => performance.mark(mark), { once: true }), MOVED)
  const events = await traced(page, ['viz', 'benchmark', 'devtools.timeline.frame', 'blink.user_timing'], async () => {
    // The browser turns the wheel itself, frame by frame: turns sent from outside wait for each other and are measured instead.
    await session.send('Input.synthesizeScrollGesture', { x: box.x + box.width / 2, y: box.y + box.height / 2, yDistance: -SCROLL_PX_PER_S * SCROLLED_S, speed: SCROLL_PX_PER_S, gestureSourceType: 'mouse', preventFling: true })
  })
  await session.detach()
  const movedAt = events.find(({ name }) => name === MOVED)?.ts ?? Number.POSITIVE_INFINITY
  const told = sorted(events.filter(({ name, ph, ts }) => name === 'SwapEndToPresentationCompositorFrame' && ph === 'b' && ts >= movedAt).map(({ ts }) => ts / MICROS_PER_MS))
  const gaps = sorted(told.slice(1).map((at, index) => at - (told[index] ?? at)).filter((gapMs) => gapMs > SAME_FRAME_MS))
  if (gaps.length < SCROLLED_S * LEAST_FRAMES_PER_S) throw new Error(`the browser told of ${gaps.length} frames only`)
  return gaps
}

/** How long a frame took while scrolling, the middle one of several runs: what else a computer does is in one of them only. */
async function scrollFigures(page: Page): Promise<readonly Figure[]> {
  const runs: (readonly number[])[] = []
  while (runs.length < SCROLLS) runs.push(await scrollGapsMs(page))
  const middle = (of: (gaps: readonly number[]) => number): number => percentile(sorted(runs.map(of)), 50)
  return [
    limitFigure('scrolling 200,000 orders, time between frames, p99', middle((gaps) => percentile(gaps, 99)), 'ms', FRAME_LIMIT_MS),
    limitFigure('scrolling 200,000 orders, longest time between frames', middle((gaps) => gaps.at(-1) ?? Number.NaN), 'ms', FRAME_LIMIT_MS),
  ]
}

/** From the last letter of a word to its entries in the palette. */
async function paletteFigure(page: Page): Promise<Figure> {
  await page.goto('/#/')
  await page.getByRole('grid').first().waitFor()
  const times: number[] = []
  for (const word of PALETTE_WORDS) {
    await page.keyboard.press('Control+k')
    const field = page.getByRole('dialog').getByRole('combobox')
    await field.fill(word.slice(0, -1))
    await page.waitForTimeout(400)
    await page.evaluate(() => { Object.assign(window, { shown: new Promise<number>((resolve) => {
      document.activeElement?.addEventListener('input', () => {
        const startedMs = performance.now()
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - startedMs)))
      }, { once: true })
    }) }) })
    await page.keyboard.type(word.slice(-1))
    times.push(await page.evaluate(() => (window as unknown as { shown: Promise<number> }).shown))
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  }
  return limitFigure('palette, a letter to its entries on the screen, p95', percentile(sorted(times), 95), 'ms', PALETTE_LIMIT_MS)
}

/** The address opened by a browser that has been here before, to the desk that can be worked at. */
async function startFigure(page: Page): Promise<Figure> {
  const times: number[] = []
  for (let start = 0; start < STARTS; start += 1) {
    await page.goto('about:blank')
    const startedMs = performance.now()
    await page.goto('/')
    await page.getByRole('grid').first().getByRole('row').nth(1).waitFor()
    times.push(performance.now() - startedMs)
  }
  return limitFigure('start to a usable desk, warm', percentile(sorted(times.slice(1)), 50) / 1_000, 's', START_LIMIT_S)
}

const gzippedKb = (file: string): number => gzipSync(readFileSync(join(ASSETS, file))).length / BYTES_PER_KB

/** JavaScript a person of the Russian interface ever loads, and what the desk alone needs. */
async function sizeFigures(page: Page): Promise<readonly Figure[]> {
  const asked = new Set<string>()
  const isScript = (name: string): boolean => /\.m?js$/.test(name)
  page.on('request', (request) => { const name = new URL(request.url()).pathname.split('/').at(-1) ?? ''; if (isScript(name)) asked.add(name) })
  await page.goto('about:blank')
  await page.goto('/')
  await page.getByRole('grid').first().getByRole('row').nth(1).waitFor()
  const desk = [...asked]
  const all = readdirSync(ASSETS).filter((name) => isScript(name) && !name.startsWith('en-') && !name.startsWith('pdf.worker'))
  const sum = (names: readonly string[]): number => names.reduce((kb, name) => kb + gzippedKb(name), 0)
  return [limitFigure('JavaScript of the desk, gzip', sum(desk), 'KB', DESK_LIMIT_KB), limitFigure('JavaScript of the whole program without the PDF reader’s worker, gzip', sum(all), 'KB', ALL_LIMIT_KB)]
}

/** What a hand feels: keys, scrolling, palette, start, and how much is loaded for it. */
export async function handFigures(dataDir: string): Promise<readonly Figure[]> {
  const centre = await openBrowserCentre(dataDir)
  try {
    const page = await centre.newPage()
    const sizes = await sizeFigures(page)
    const start = await startFigure(page)
    return [start, await keyFigure(page), ...(await scrollFigures(page)), await paletteFigure(page), ...sizes]
  } finally {
    await centre.close()
  }
}
