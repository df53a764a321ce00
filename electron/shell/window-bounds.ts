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

export interface WindowPlacement {
  readonly width: number
  readonly height: number
  readonly minWidth: number
  readonly minHeight: number
  readonly x?: number
  readonly y?: number
  readonly isMaximized: boolean
}

/** Where to open the window: where it was closed when that is still on a screen, else in the middle of the first one. */
export function placeWindow(saved: SavedWindow | null, workAreas: readonly Rectangle[]): WindowPlacement {
  const area = workAreas.find((candidate) => saved !== null && isVisibleOn(saved, candidate)) ?? null
  const screen = area ?? workAreas[0] ?? { x: 0, y: 0, width: FIRST_WIDTH_PX, height: FIRST_HEIGHT_PX }
  // A screen smaller than the minimum still has to show the whole window.
  const minWidth = Math.min(MIN_WIDTH_PX, screen.width)
  const minHeight = Math.min(MIN_HEIGHT_PX, screen.height)
  const size = {
    width: clamp(saved?.width ?? FIRST_WIDTH_PX, minWidth, screen.width),
    height: clamp(saved?.height ?? FIRST_HEIGHT_PX, minHeight, screen.height),
  }
  const place = saved !== null && area !== null ? { x: saved.x, y: saved.y } : {}
  return { ...size, minWidth, minHeight, ...place, isMaximized: saved?.isMaximized ?? false }
}

/** The remembered place, or null when there is none or it is not readable. */
export function readSavedWindow(file: string): SavedWindow | null {
  try {
    return savedWindow.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/** Remembers the place; a full or read-only disk costs only the memory of it. */
export function writeSavedWindow(file: string, window: SavedWindow): boolean {
  try {
    writeFileSync(file, JSON.stringify(window))
    return true
  } catch {
    return false
  }
}

function isVisibleOn(window: SavedWindow, area: Rectangle): boolean {
  const widthShown = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x)
  const isTitleShown = window.y >= area.y && window.y + VISIBLE_PX <= area.y + area.height
  return widthShown >= VISIBLE_PX && isTitleShown
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high))
}
