import { describe, expect, it } from 'vitest'
import { metaOf } from '#renderer/rpc/procedures.ts'
import { readsOf } from '#renderer/rpc/reads.ts'
import { MENU_COMMANDS } from '#renderer/rpc/desktop-shell.ts'
import { PROCEDURE_NAMES } from '#shared/contract/index.ts'
import { MENU_COMMANDS as MENU_OF_THE_DESKTOP } from '#shell/preload-surface.ts'

const queries = PROCEDURE_NAMES.filter((name) => metaOf(name).kind === 'query')
const commands = PROCEDURE_NAMES.filter((name) => metaOf(name).kind !== 'query')

describe('what screens read', () => {
  it('covers every topic a command can change', () => {
    const read = new Set(queries.flatMap((name) => readsOf(name)))
    const touched = new Set(commands.flatMap((name) => metaOf(name).touches))
    expect([...touched].filter((topic) => !read.has(topic))).toEqual([])
  })

  it('makes the desk, the list, the search and the card old after every step of an order', () => {
    // A workbook of the list is written from orders and changes none of them.
    const steps = commands.filter((name) => /^(orders|expertise|decisions|work|handover)\./.test(name) && name !== 'orders.exportList')
    const stale = (name: (typeof queries)[number], step: (typeof commands)[number]) => readsOf(name).some((topic) => metaOf(step).touches.includes(topic))
    for (const step of steps) {
      expect(['orders.desk', 'orders.list', 'orders.search', 'orders.card'].filter((name) => !stale(name as (typeof queries)[number], step)), step).toEqual([])
    }
  })
})

describe('the menu of the desktop', () => {
  it('has no command the page does not know', () => {
    expect([...MENU_OF_THE_DESKTOP].sort()).toEqual([...MENU_COMMANDS].sort())
  })
})
