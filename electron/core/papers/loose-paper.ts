import type { PaperFormField } from '#shared/contract/documents.ts'
import { ARTICLE_KEYS, articleOn } from '#shared/documents/articles.ts'
import { DOCUMENT_PREFIXES, DOCUMENT_TITLES_RU, type TemplateKind } from '#shared/documents/kinds.ts'
import { PAPER_DEFS } from '#shared/documents/papers/index.ts'
import type { TemplatePaperModel } from '#shared/documents/papers/model.ts'
import { isEmptyValue, type PaperValues } from '#shared/documents/papers/values.ts'
import { missingInTemplatePaper } from '#shared/documents/required.ts'
import { parseTemplate } from '#shared/documents/templates/parse.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { journalHead } from '#core/journal/append.ts'
import type { Ctx } from '#core/kit/handler.ts'
import { lawBookOf } from '#core/law-book/index.ts'
import { findPerson } from '#core/people/index.ts'
import { currentTemplate } from '#core/templates/index.ts'
import { headBlock, orgBlock } from './blocks.ts'
import { formField } from './form.ts'
import { mergedValues } from './values/index.ts'

/** A paper of a template that is not of an order; of the blocks it may have only that of the centre. */
export interface LoosePaper {
  readonly kind: TemplateKind
  /** Number of the record it is about, and how the paper names it: «приход ПР-26-00001». */
  readonly reference: string
  readonly subject: string
  /** The articles it quotes are of the edition of this day. */
  readonly eventOn: string
  /** What the record says, and what is typed over it. */
  readonly known: PaperValues
  readonly typed: PaperValues
}

const NO_SIGNATURE = { customer_signer: '', refused_sign: false, witness: '' } as const

/** What the paper of this number says, with the text it is printed with. */
export function loosePaperModel(db: ReadDb, ctx: Ctx, paper: LoosePaper & { readonly number: string }): TemplatePaperModel {
  const { kind, reference, subject, eventOn, known, typed, number } = paper
  const template = currentTemplate(db, kind)
  const { used } = parseTemplate(kind, template.text)
  const organisation = ctx.organisation()
  const facts = { organisation, nowAt: ctx.nowAt, journalHash: journalHead(db).hash, order: { number: reference }, subject }
  const articles = Object.fromEntries(ARTICLE_KEYS.filter((key) => used.has(key)).map((key) => [key, articleOn(key, eventOn, lawBookOf(db))]))
  return {
    head: headBlock(facts, { number, templateVersion: String(template.version), copies: PAPER_DEFS[kind].copies }), sign: NO_SIGNATURE,
    org: orgBlock({ organisation, signer: findPerson(db, ctx.person().personId) }), values: { ...mergedValues(kind, known, typed), ...articles }, template,
  }
}

/** Required fields that are empty, by their labels. */
export function missingInLoosePaper(db: ReadDb, ctx: Ctx, paper: LoosePaper): { key: string; label: string }[] {
  const model = loosePaperModel(db, ctx, { ...paper, number: DOCUMENT_PREFIXES[paper.kind] })
  return missingInTemplatePaper(paper.kind, model).map((field) => ({ key: field.key, label: field.labelRu }))
}

/** What the record has filled may be typed over and taken back. */
const sourceOf = (source: PaperFormField['source'], isKnown: boolean): PaperFormField['source'] => (source === 'typed' && isKnown ? 'prefilled' : source)

/** What is typed before printing, filled with what the record knows. */
export function loosePaperForm(db: ReadDb, ctx: Ctx, paper: LoosePaper): { title: string; fields: PaperFormField[]; missing: { key: string; label: string }[] } {
  const { kind, known, typed } = paper
  const values = mergedValues(kind, known, typed)
  const fields = Object.entries(PAPER_DEFS[kind].fields).map(([key, field]) => formField(key, { ...field, source: sourceOf(field.source, !isEmptyValue(known[key])) }, values[key] ?? null))
  return { title: DOCUMENT_TITLES_RU[kind], fields, missing: missingInLoosePaper(db, ctx, paper) }
}
