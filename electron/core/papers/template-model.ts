import { ARTICLE_KEYS, articleOn } from '#shared/documents/articles.ts'
import type { TemplateKind } from '#shared/documents/kinds.ts'
import type { PaperBlock } from '#shared/documents/papers/def.ts'
import { PAPER_DEFS } from '#shared/documents/papers/index.ts'
import type { TemplatePaperModel, UsedTemplate } from '#shared/documents/papers/model.ts'
import type { PaperValues } from '#shared/documents/papers/values.ts'
import { parseTemplate } from '#shared/documents/templates/parse.ts'
import { customerBlock, headBlock, itemBlock, orgBlock, signBlock, stateBlock } from './blocks.ts'
import type { PaperFacts } from './paper-facts.ts'
import { paperValues } from './values/index.ts'

const BLOCKS = { org: orgBlock, customer: customerBlock, item: itemBlock, state: stateBlock } as const satisfies Readonly<Record<PaperBlock, (facts: PaperFacts) => unknown>>

/** The terms run by the edition of the day of the demand, the penalty by that of the missed day. */
function articlesOf(facts: PaperFacts, used: ReadonlySet<string>): PaperValues {
  const eventOn = facts.demand?.receivedOn ?? facts.order.acceptedOn
  const dayOf = (key: string): string => (key === 'article_penalty' || key === 'article_works_penalty' || key === 'article_fine' ? (facts.demand?.dueOn ?? facts.todayOn) : eventOn)
  return Object.fromEntries(ARTICLE_KEYS.filter((key) => used.has(key)).map((key) => [key, articleOn(key, dayOf(key), facts.law)]))
}

/** What a paper made of a template says: frozen with the text it is printed with. */
export function templateModel(kind: TemplateKind, facts: PaperFacts, paper: { readonly number: string; readonly typed: PaperValues; readonly template: UsedTemplate }): TemplatePaperModel {
  const { number, typed, template } = paper
  const { blocks, copies } = PAPER_DEFS[kind]
  return {
    head: headBlock(facts, { number, templateVersion: String(template.version), copies }), sign: signBlock(facts),
    ...Object.fromEntries(blocks.map((block) => [block, BLOCKS[block](facts)])),
    values: { ...paperValues(kind, facts, typed), ...articlesOf(facts, parseTemplate(kind, template.text).used) }, template,
  }
}
