import { useEffect, useRef, useState } from 'react'
import { base64ToBytes } from '#renderer/rpc/bytes.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { papersTexts } from '#renderer/texts/ru/papers.ts'
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

export type PdfPagesProps = { readonly fileId: number; readonly zoom: number }

/** The stored paper, page by page, drawn from the very bytes that are printed. */
export function PdfPages({ fileId, zoom }: PdfPagesProps) {
  const pdf = useOpenPdf(fileId)
  if (pdf === 'broken') return <Note tone="late" isLive>{texts.broken}</Note>
  return (
    <div className={classes.pages} tabIndex={0} role="group" aria-label={texts.pages}>
      {pdf === null && <div className={classes.opening} role="status">{texts.loading}</div>}
      {pdf?.pages.map((page, index) => <PdfPage key={page.pageNumber} page={page} zoom={zoom} label={texts.page(index + 1, pdf.pages.length)} />)}
    </div>
  )
}
