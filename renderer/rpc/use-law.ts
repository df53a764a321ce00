import { useMemo } from 'react'
import { ruleBookOf, type RuleBook } from '#shared/law/rule-book.ts'
import { useQueryOf } from './query.ts'

/** The rules this centre counts terms by, with the editions it has written itself; null until they are read. */
export function useLaw(): RuleBook | null {
  const { data } = useQueryOf('law.termRules', {})
  return useMemo(() => (data === undefined ? null : ruleBookOf(data)), [data])
}
