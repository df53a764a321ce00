import type { Content, CustomTableLayout } from 'pdfmake/interfaces.js'
import { SIGN_LABELS } from '#shared/documents/labels.ts'
import type { OrgBlock, SignBlock } from '#shared/documents/models.ts'
import { boundSection, section } from './facts.ts'
import { CONTENT_WIDTH, INK, STRONG_RULE } from './paper-style.ts'
import { paperText } from '#core/documents/paper-text.ts'

const BOX = 8
/** Rows keep the lines of both sides level, however long a name is. */
const SIDE_BY_SIDE: CustomTableLayout = {
  hLineWidth: () => 0, vLineWidth: () => 0, paddingLeft: (column) => (column === 0 ? 0 : 22), paddingRight: () => 0, paddingTop: () => 0.5, paddingBottom: () => 0.5,
}
const NAME_RULE_WIDTH = 240
const LINE_WEIGHT = 100
/** Some third of a page; longer last words flow by themselves. */
const BINDABLE_WEIGHT = 3_000

/** A square to tick; the font of the papers has no such sign. */
export const tickBox = (text: string, isTicked = false): Content => ({
  columns: [
    {
      width: BOX + 5,
      canvas: [
        { type: 'rect', x: 0, y: 1.5, w: BOX, h: BOX, lineWidth: 0.7, lineColor: INK },
        ...(isTicked ? ([
          { type: 'line', x1: 1.5, y1: 5.5, x2: 3.5, y2: 8, lineWidth: 1.1, lineColor: INK },
          { type: 'line', x1: 3.5, y1: 8, x2: 7, y2: 3, lineWidth: 1.1, lineColor: INK },
        ] as const) : []),
      ],
    },
    { width: '*', text },
  ],
  columnGap: 0,
  margin: [0, 2, 0, 0],
})

const rule = (width: number): Content => ({ canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.6, lineColor: STRONG_RULE }] })

/** A line to write on, with the words under it. */
const under = (text: string, width: number): Content => ({ stack: [{ text: ' ', fontSize: 11 }, rule(width), { text, style: 'label', margin: [0, 1, 0, 0] }] })

const SIDE_WIDTH = 242
const SIGNATURE_WIDTH = 104
const LINE_GAP = 12
const DATE_WIDTH = SIDE_WIDTH - SIGNATURE_WIDTH - LINE_GAP

const signatureLine = (caption: string): Content => ({
  columns: [
    { width: SIGNATURE_WIDTH, stack: [under(caption, SIGNATURE_WIDTH)] },
    { width: DATE_WIDTH, stack: [under(SIGN_LABELS.dt.toLowerCase(), DATE_WIDTH)] },
  ],
  columnGap: LINE_GAP,
})

export interface Signatures {
  readonly org: OrgBlock
  readonly sign: SignBlock
  readonly centreCaption: string
  readonly customerCaption: string
  readonly customerExtra?: readonly Content[]
}

const centreSigner = (org: OrgBlock): string => [org.signer_pos, org.signer_name, org.signer_poa && `действует по доверенности ${org.signer_poa}`].filter(Boolean).join(', ')

function refusalToSign(sign: SignBlock): Content {
  const witnesses: Content = sign.witness
    ? { text: `${SIGN_LABELS.witness}: ${paperText(sign.witness)}` }
    : { columns: [{ width: 'auto', text: `${SIGN_LABELS.witness}:` }, { width: '*', stack: [{ text: ' ', fontSize: 8 }, rule(NAME_RULE_WIDTH)] }], columnGap: 6 }
  return {
    columns: [{ width: 120, stack: [tickBox(SIGN_LABELS.refused_sign, sign.refused_sign)] }, { width: '*', stack: [witnesses], margin: [0, 2, 0, 0] }],
    style: 'small',
    margin: [0, 8, 0, 0],
  }
}

/** The last words of the paper and both signatures, never torn apart: nobody signs a sheet that says nothing. */
export function closing(lastWords: readonly Content[], it: Signatures): Content {
  const signed: Content = { unbreakable: true, stack: [signatures(it)] }
  return weightOf(lastWords) > BINDABLE_WEIGHT ? [...lastWords, signed] : { unbreakable: true, stack: [...lastWords, signatures(it)] }
}

/** A line end weighs as much as the line it ends. */
const weightOf = (words: readonly Content[]): number => JSON.stringify(words).replaceAll('\\n', ' '.repeat(LINE_WEIGHT)).length

function signatures(it: Signatures): Content {
  return {
    margin: [0, 9, 0, 0],
    stack: [
      {
        table: {
          widths: [SIDE_WIDTH, '*'],
          body: [
            [{ text: it.centreCaption, bold: true }, { text: it.customerCaption, bold: true }],
            [{ text: paperText(centreSigner(it.org)) }, { text: paperText(it.sign.customer_signer) }],
            ...(it.customerExtra ? [[{ text: '' }, { stack: [...it.customerExtra] }]] : []),
            [signatureLine(`подпись, ${SIGN_LABELS.stamp}`), signatureLine('подпись')],
          ],
        },
        layout: SIDE_BY_SIDE,
      },
      refusalToSign(it.sign),
    ],
  }
}

/** Empty lines for what is written by hand. */
export const handwritingLines = (count: number, width: number): Content => ({
  stack: Array.from({ length: count }, (): Content => ({ stack: [{ text: ' ', fontSize: 13 }, rule(width)] })),
})

/** Who signs a paper made of a template: the centre beside the customer, or one more person. */
export type SignedBy =
  | { readonly kind: 'sides'; /** An empty caption leaves that side out. */ readonly centre: string; readonly customer: string }
  | { readonly kind: 'person'; readonly caption: string; readonly name: string }

export interface SignedClosing {
  readonly org: OrgBlock | null
  readonly sign: SignBlock
  readonly by: readonly SignedBy[]
}

const PERSON_CAPTION_WIDTH = 150
const PERSON_LINE_WIDTH = 120
const PERSON_NAME_WIDTH = CONTENT_WIDTH - PERSON_CAPTION_WIDTH - PERSON_LINE_WIDTH - 2 * LINE_GAP

/** Position, a line to sign on, the name: members of a commission, witnesses, a storekeeper. */
const personLine = (caption: string, name: string): Content => ({
  columns: [
    { width: PERSON_CAPTION_WIDTH, text: caption, margin: [0, 5, 0, 0] },
    { width: PERSON_LINE_WIDTH, stack: [under('подпись', PERSON_LINE_WIDTH)] },
    { width: '*', stack: name === '' ? [under('фамилия, имя, отчество', PERSON_NAME_WIDTH)] : [{ text: name, margin: [0, 5, 0, 0] }] },
  ],
  columnGap: LINE_GAP,
  margin: [0, 3, 0, 0],
})

function sides({ org, sign }: SignedClosing, centre: string, customer: string): Content {
  const both = [
    ...(centre === '' ? [] : [{ caption: centre, name: org === null ? '' : centreSigner(org), under: `подпись, ${SIGN_LABELS.stamp}` }]),
    ...(customer === '' ? [] : [{ caption: customer, name: sign.customer_signer, under: 'подпись' }]),
  ]
  const widths = both.length === 2 ? [SIDE_WIDTH, '*'] : [SIDE_WIDTH]
  const table: Content = {
    table: {
      widths,
      body: [both.map((side) => ({ text: side.caption, bold: true })), both.map((side) => ({ text: paperText(side.name) })), both.map((side) => signatureLine(side.under))],
    },
    layout: SIDE_BY_SIDE,
  }
  return { margin: [0, 9, 0, 0], stack: customer === '' || centre === '' ? [table] : [table, refusalToSign(sign)] }
}

const bound = (content: readonly Content[]): Content => ({ unbreakable: true, stack: [...content] })

/**
 * The last part of a paper made of a template with all its signatures. What is short enough is never torn apart; of a
 * longer part the last piece goes with the signatures, so that nobody signs a sheet that says nothing.
 */
export function signedClosing(title: string, content: readonly Content[], closing: SignedClosing): Content {
  const signed = closing.by.map((one) => (one.kind === 'sides' ? sides(closing, one.centre, one.customer) : personLine(one.caption, one.name)))
  const under = (make: typeof section, pieces: readonly Content[]): readonly Content[] => (title === '' ? pieces : [make(title, ...pieces)])
  if (weightOf(content) <= BINDABLE_WEIGHT) return bound([...under(boundSection, content), ...signed])
  const last = content.slice(-1)
  if (weightOf(last) > BINDABLE_WEIGHT) return [...under(section, content), bound(signed)]
  return [...under(section, content.slice(0, -1)), bound([...last, ...signed])]
}
