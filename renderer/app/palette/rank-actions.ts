import { inOtherLayout } from '#renderer/texts/keyboard-layouts.ts'
import { normaliseSearchText, searchTokens } from '#shared/kit/search-text.ts'
import type { PaletteAction } from './palette-store.ts'

const NO_MATCH = -1
const LABEL_START = 4
const LABEL_WORD = 3
const SYNONYM = 2

function scoreOf(action: PaletteAction, typed: string): number {
  const tokens = searchTokens(typed)
  const labelWords = searchTokens(action.label)
  const allWords = [...labelWords, ...searchTokens(action.synonyms ?? '')]
  if (tokens.length === 0 || !tokens.every((token) => allWords.some((word) => word.startsWith(token)))) return NO_MATCH
  if (normaliseSearchText(action.label).startsWith(normaliseSearchText(typed))) return LABEL_START
  return tokens.every((token) => labelWords.some((word) => word.startsWith(token))) ? LABEL_WORD : SYNONYM
}

/** Actions that answer the typed words, the closest first; a wrong keyboard layout is understood. */
export function rankActions(actions: readonly PaletteAction[], typed: string): readonly PaletteAction[] {
  const repaired = inOtherLayout(typed)
  return actions
    .map((action) => ({ action, score: Math.max(scoreOf(action, typed), scoreOf(action, repaired)) }))
    .filter(({ score }) => score > NO_MATCH)
    .sort((left, right) => right.score - left.score)
    .map(({ action }) => action)
}
