import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import type { TemplateKind } from '#shared/documents/kinds.ts'
import type { TemplatePaperModel } from '#shared/documents/papers/model.ts'
import type { TemplateNode } from '#shared/documents/templates/ast.ts'
import { parseTemplate } from '#shared/documents/templates/parse.ts'
import { section } from '#core/documents/acts/facts.ts'
import { framePaper } from '#core/documents/acts/paper-frame.ts'
import { signedClosing, type SignedBy } from '#core/documents/acts/signatures.ts'
import { blockSection, nodeContent } from './node-content.ts'
import { PaperReader } from './paper-reader.ts'

/** A heading with what stands under it, until the next heading, block or signature. */
interface Part {
  title: string
  content: Content[]
}

const GAP_UNDER_TITLE = 5
/** A commission is no crowd; more lines would tear the signatures apart. */
const MOST_SIGNERS = 12

type Signature = Extract<TemplateNode, { kind: 'sign' | 'signer' | 'signers' }>

class PaperLayout {
  readonly #model: TemplatePaperModel
  readonly #reader: PaperReader
  readonly #done: Content[] = []
  #part: Part = { title: '', content: [] }
  #signatures: Signature[] = []
  #lastKind: TemplateNode['kind'] | null = null

  constructor(kind: TemplateKind, model: TemplatePaperModel) {
    this.#model = model
    this.#reader = new PaperReader(kind, model)
  }

  of(nodes: readonly TemplateNode[]): readonly Content[] {
    const shown = this.#reader.shown(nodes)
    if (shown[0]?.kind === 'paragraph' && shown[0].look !== 'addressee') this.#done.push({ text: '', margin: [0, GAP_UNDER_TITLE, 0, 0] })
    for (const node of shown) {
      this.#place(node)
      this.#lastKind = node.kind
    }
    this.#finish()
    return this.#done
  }

  #place(node: TemplateNode): void {
    if (node.kind === 'sign' || node.kind === 'signer' || node.kind === 'signers') {
      this.#signatures.push(node)
      return
    }
    if (node.kind === 'heading' || node.kind === 'block' || node.kind === 'page' || this.#signatures.length > 0) this.#finish()
    if (node.kind === 'heading') this.#part.title = this.#reader.sentence(node.inlines)
    else if (node.kind === 'page') this.#done.push(nodeContent(node, this.#reader))
    else if (node.kind === 'block') this.#done.push(blockSection(node.name, this.#model))
    else this.#part.content.push(nodeContent(node, this.#reader, this.#lastKind === 'facts'))
  }

  /** Ends the part; signatures stay on the page of the words that are signed. */
  #finish(): void {
    const { title, content } = this.#part
    const signatures = this.#signatures
    this.#part = { title: '', content: [] }
    this.#signatures = []
    if (signatures.length > 0) this.#done.push(signedClosing(title, content, { org: this.#model.org ?? null, sign: this.#model.sign, by: signatures.flatMap((node) => this.#signedBy(node)) }))
    else if (title !== '') this.#done.push(section(title, ...content))
    else this.#done.push(...content)
  }

  #signedBy(node: Signature): readonly SignedBy[] {
    if (node.kind === 'sign') return [{ kind: 'sides', centre: this.#reader.sentence(node.centre), customer: this.#reader.sentence(node.customer) }]
    const caption = this.#reader.sentence(node.caption)
    if (node.kind === 'signer') return [{ kind: 'person', caption, name: node.name.length === 0 ? '' : this.#reader.sentence(node.name) }]
    const names = this.#reader.words(node.key).split('\n').map((name) => name.trim()).filter((name) => name !== '')
    return (names.length === 0 ? [''] : names.slice(0, MOST_SIGNERS)).map((name): SignedBy => ({ kind: 'person', caption, name }))
  }
}

/** The layout of a paper by the template stored in its model: the model alone decides every sign on the paper. */
export function templatePaper(kind: TemplateKind, model: TemplatePaperModel): TDocumentDefinitions {
  const { nodes, problems } = parseTemplate(kind, model.template.text)
  const [first] = problems
  if (first !== undefined) throw new Error(`the template of ${kind} is wrong in line ${first.line}: ${first.code}`)
  return framePaper({ kind, head: model.head, org: model.org ?? null, content: new PaperLayout(kind, model).of(nodes) })
}
