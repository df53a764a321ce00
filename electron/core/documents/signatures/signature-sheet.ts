import { SIGNATURE_HEIGHT_UNITS, SIGNATURE_PRESSURE, SIGNATURE_UNITS, type SignatureStroke } from '#shared/documents/signing.ts'
import type { NewPage } from './append-page.ts'
import { brokenLines, outlinedText } from './outlined-text.ts'

export interface SignatureFacts {
  /** As it stands on the paper: «Акт приёма-передачи № ПП-26-00001». */
  readonly title: string
  readonly signerName: string
  /** 20 ноября 2026 г., 10:05 (UTC+3) */
  readonly signedMoment: string
  /** Digest of the paper without this sheet. */
  readonly sha256: string
  readonly strokes: readonly SignatureStroke[]
}

const A4 = { widthPoints: 595.28, heightPoints: 841.89 }
const LEFT = 56
const RIGHT = 40
const WIDTH = A4.widthPoints - LEFT - RIGHT
const TOP = A4.heightPoints - 64
const TITLE_POINTS = 15
const LINE_POINTS = 10.5
const STEP_POINTS = 16
const PART_STEP_POINTS = 24
const FIELD_WIDTH = 360
const PEN_POINTS = 1.3
const PEN_SPREAD_POINTS = 0.9
const FRAME_POINTS = 0.5
const NOTE_POINTS = 9
const DIGEST_HALF = 32

const WORDS = {
  title: 'Лист подписи', document: 'Документ', signer: 'Подпись', moment: 'Когда', way: 'Способ', digest: 'SHA-256 документа', plain: 'простая подпись на планшете',
  note: 'Подпись поставлена под документом, который целиком стоит на предыдущих страницах. Контрольная сумма посчитана до добавления этого листа; сам документ после подписания не изменён. Это не усиленная электронная подпись.',
} as const

const num = (value: number): string => String(Number(value.toFixed(2)))

/** One stroke as a line with round ends, thicker where the pen was pressed. */
function strokePath(stroke: SignatureStroke, place: (x: number, y: number) => string): string {
  const pressed = stroke.reduce((sum, { pressure }) => sum + pressure, 0) / stroke.length / SIGNATURE_PRESSURE
  const [first, ...rest] = stroke.map(({ x, y }) => place(x, y))
  const ends = rest.length === 0 ? [first] : rest
  return `${num(PEN_POINTS + (pressed - 1 / 2) * PEN_SPREAD_POINTS)} w ${first} m ${ends.map((point) => `${point} l`).join(' ')} S`
}

function signatureField(strokes: readonly SignatureStroke[], top: number): string {
  const scale = FIELD_WIDTH / SIGNATURE_UNITS
  const height = SIGNATURE_HEIGHT_UNITS * scale
  const place = (x: number, y: number): string => `${num(LEFT + x * scale)} ${num(top - y * scale)}`
  return [`q ${FRAME_POINTS} w 0.6 G ${LEFT} ${num(top - height)} ${FIELD_WIDTH} ${num(height)} re S Q`, 'q 1 J 1 j 0 G', ...strokes.map((stroke) => strokePath(stroke, place)), 'Q'].join('\n')
}

/** The sheet that goes after a paper signed on a tablet: who, when, what by its digest, and the hand itself. */
export function signatureSheet({ title, signerName, signedMoment, sha256, strokes }: SignatureFacts): NewPage {
  let y = TOP
  const out: string[] = []
  const put = (text: string, face: 'normal' | 'bold', sizePoints: number): void => {
    for (const line of brokenLines(text, face, sizePoints, WIDTH)) {
      out.push(outlinedText({ text: line, face, x: LEFT, y, sizePoints }))
      y -= STEP_POINTS
    }
  }
  put(WORDS.title, 'bold', TITLE_POINTS)
  y -= STEP_POINTS / 2
  for (const [label, value] of [[WORDS.document, title], [WORDS.signer, signerName], [WORDS.moment, signedMoment], [WORDS.way, WORDS.plain]] as const) put(`${label}: ${value}`, 'normal', LINE_POINTS)
  put(`${WORDS.digest}: ${sha256.slice(0, DIGEST_HALF)} ${sha256.slice(DIGEST_HALF)}`, 'normal', LINE_POINTS)
  y -= STEP_POINTS / 2
  out.push(signatureField(strokes, y))
  y -= (SIGNATURE_HEIGHT_UNITS * FIELD_WIDTH) / SIGNATURE_UNITS + PART_STEP_POINTS
  put(WORDS.note, 'normal', NOTE_POINTS)
  return { ...A4, content: out.join('\n') }
}
