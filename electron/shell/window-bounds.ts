import { readFileSync, writeFileSync } from 'node:fs'
import type { Rectangle } from 'electron'
import { z } from 'zod'

export const MIN_WIDTH_PX = 1200
export const MIN_HEIGHT_PX = 680
const FIRST_WIDTH_PX = 1366
const FIRST_HEIGHT_PX = 768
/** A window counts as visible when at least this much of it lies on one screen. */
const VISIBLE_PX = 200

const px = z.number().int().min(-100_000).max(100_000)
const savedWindow = z.object({ x: px, y: px, width: px, height: px, isMaximized: z.boolean() })
export type SavedWindow = z.output<typeof savedWindow>
/** A laptop alone, at the counter's second screen and at home are three sets, each with a place of its own. */
const memory = z.object({ places: z.array(savedWindow.extend({ screens: z.string().max(2_000) })).max(100) })
const KEPT_SETS = 20

export interface WindowPlacement {
  readonly width: number
  readonly height: number
  readonly minWidth: number
  readonly minHeight: number
  readonly x?: number
  readonly y?: number
  readonly isMaximized: boolean
}

/** The least and the first size of a kind of window. Units: pixels of the screen. */
export interface WindowShape {
  readonly minWidth: number
  readonly minHeight: number
  readonly firstWidth: number
  readonly firstHeight: number
}
export const MAIN_SHAPE: WindowShape = { minWidth: MIN_WIDTH_PX, minHeight: MIN_HEIGHT_PX, firstWidth: FIRST_WIDTH_PX, firstHeight: FIRST_HEIGHT_PX }

/** Where to open the window: where it was closed when that is still on a screen, else in the middle of the first one. */
export function placeWindow(saved: SavedWindow | null, workAreas: readonly Rectangle[], shape: WindowShape = MAIN_SHAPE): WindowPlacement {
  const area = workAreas.find((candidate) => saved !== null && isVisibleOn(saved, candidate)) ?? null
  const screen = area ?? workAreas[0] ?? { x: 0, y: 0, width: FIRST_WIDTH_PX, height: FIRST_HEIGHT_PX }
  // A screen smaller than the minimum still has to show the whole window.
  const minWidth = Math.min(shape.minWidth, screen.width)
  const minHeight = Math.min(shape.minHeight, screen.height)
  const size = {
    width: clamp(saved?.width ?? shape.firstWidth, minWidth, screen.width),
    height: clamp(saved?.height ?? shape.firstHeight, minHeight, screen.height),
  }
  const place = saved !== null && area !== null ? { x: saved.x, y: saved.y } : {}
  return { ...size, minWidth, minHeight, ...place, isMaximized: saved?.isMaximized ?? false }
}

/** Names a set of screens by where they lie, whatever order the system lists them in. */
export const screensKey = (areas: readonly Rectangle[]): string => areas.map(({ x, y, width, height }) => `${x},${y} ${width}x${height}`).sort().join('; ')

/** The place remembered for this set of screens, or null when there is none or it is not readable. */
export function readSavedWindow(file: string, screens: string): SavedWindow | null {
  const found = readPlaces(file).find((place) => place.screens === screens)
  if (found === undefined) return null
  const { screens: _screens, ...window } = found
  return window
}

/** Remembers the place for this set of screens, the newest first; a full or read-only disk costs only the memory of it. */
export function writeSavedWindow(file: string, screens: string, window: SavedWindow): boolean {
  try {
    const others = readPlaces(file).filter((place) => place.screens !== screens).slice(0, KEPT_SETS - 1)
    writeFileSync(file, JSON.stringify({ places: [{ screens, ...window }, ...others] }))
    return true
  } catch {
    return false
  }
}

function readPlaces(file: string): z.output<typeof memory>['places'] {
  try {
    return memory.parse(JSON.parse(readFileSync(file, 'utf8'))).places
  } catch {
    return []
  }
}

/** The whole of the second screen, for what a customer looks at; null when there is only one. */
export function secondScreen(workAreas: readonly Rectangle[]): SavedWindow | null {
  const area = workAreas[1]
  return area === undefined ? null : { ...area, isMaximized: true }
}

function isVisibleOn(window: SavedWindow, area: Rectangle): boolean {
  const widthShown = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x)
  const isTitleShown = window.y >= area.y && window.y + VISIBLE_PX <= area.y + area.height
  return widthShown >= VISIBLE_PX && isTitleShown
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high))
}
