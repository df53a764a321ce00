import { useEffect, useRef, useState, type RefObject } from 'react'
import { base64ToBytes } from '#renderer/rpc/bytes.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { papersTexts } from '#renderer/texts/papers.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { Note } from '#renderer/ui/note.tsx'
import { drawPage, openPdf, pageSize, type OpenPdf } from './pdf-document.ts'
import classes from './papers.module.css'

const NEVER_OLD_MS = Number.POSITIVE_INFINITY
const { preview: texts } = papersTexts

type Page = OpenPdf['pages'][number]

function PdfPage({ page, zoom, label }: { readonly page: Page; readonly zoom: number; readonly label: string }) {
  const canvasRef = useRef<HTMLCanvasElement>(null)
  useEffect(() => (canvasRef.current === null ? undefined : drawPage(page, canvasRef.current, zoom)), [page, zoom])
  return <canvas ref={canvasRef} className={classes.page} role="img" aria-label={label} style={pageSize(page, zoom)} />
}

/** The opened paper; null while it opens, 'broken' when it cannot be read. */
function useOpenPdf(fileId: number): OpenPdf | 'broken' | null {
  const { data, isError } = useQueryOf('files.read', { fileId }, { staleAfterMs: NEVER_OLD_MS })
  const [pdf, setPdf] = useState<OpenPdf | 'broken' | null>(null)
  useEffect(() => {
    if (data === undefined) return
    let isWanted = true
    let opened: OpenPdf | null = null
    openPdf(base64ToBytes(data.base64)).then(
      (document) => {
        opened = document
        if (isWanted) setPdf(document)
        else document.close()
      },
      () => { if (isWanted) setPdf('broken') },
    )
    return () => {
      isWanted = false
      opened?.close()
    }
  }, [data])
  return isError ? 'broken' : pdf
}

/** Room left of the pages and right of them, the bar of scrolling included. Units: CSS pixels. */
const AROUND_PX = 40
const LARGEST_FIT = 1.25

/** The zoom at which a page is as wide as the room for it. */
function useFitZoom(boxRef: RefObject<HTMLDivElement | null>, page: Page | undefined): number {
  const [widthPx, setWidth] = useState(0)
  useEffect(() => {
    const box = boxRef.current
    if (box === null) return
    const watch = new ResizeObserver(() => setWidth(box.clientWidth))
    watch.observe(box)
    return () => watch.disconnect()
  }, [boxRef])
  if (page === undefined || widthPx <= AROUND_PX) return 1
  return Math.min(LARGEST_FIT, (widthPx - AROUND_PX) / pageSize(page, 1).width)
}

export type PdfPagesProps = { readonly fileId: number; /** `fit`: as wide as there is room, and as high. */ readonly zoom: number | 'fit' }

/** The stored paper, page by page, drawn from the very bytes that are printed. */
export function PdfPages({ fileId, zoom }: PdfPagesProps) {
  const pdf = useOpenPdf(fileId)
  const boxRef = useRef<HTMLDivElement>(null)
  const fitZoom = useFitZoom(boxRef, pdf === 'broken' ? undefined : pdf?.pages[0])
  if (pdf === 'broken') return <Note tone="late" isLive>{texts.broken}</Note>
  return (
    <div ref={boxRef} className={classNames(classes.pages, zoom === 'fit' && classes.fit)} tabIndex={0} role="group" aria-label={texts.pages}>
      {pdf === null && <div className={classes.opening} role="status">{texts.loading}</div>}
      {pdf?.pages.map((page, index) => <PdfPage key={page.pageNumber} page={page} zoom={zoom === 'fit' ? fitZoom : zoom} label={texts.page(index + 1, pdf.pages.length)} />)}
    </div>
  )
}
