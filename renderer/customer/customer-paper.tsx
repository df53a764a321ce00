import { useEffect, useRef, useState } from 'react'
import { drawPage, openPdf, pageSize, type OpenPdf } from '#renderer/features/papers/pdf-document.ts'
import { customerTexts as texts } from '#renderer/texts/customer-screen.ts'
import classes from './customer-screen.module.css'

type Page = OpenPdf['pages'][number]
const LARGEST_ZOOM = 1.8
const AROUND_PX = 32

function CustomerPage({ page, zoom, label }: { readonly page: Page; readonly zoom: number; readonly label: string }) {
  const canvasRef = useRef<HTMLCanvasElement>(null)
  useEffect(() => (canvasRef.current === null ? undefined : drawPage(page, canvasRef.current, zoom)), [page, zoom])
  return <canvas ref={canvasRef} className={classes.page} role="img" aria-label={label} style={pageSize(page, zoom)} />
}

/** The stored paper, as wide as the screen allows: it is read from a step away. */
export function CustomerPaper({ pdf }: { readonly pdf: Uint8Array }) {
  const [opened, setOpened] = useState<OpenPdf | 'broken' | null>(null)
  const [widthPx, setWidth] = useState(0)
  const boxRef = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let isWanted = true
    let document: OpenPdf | null = null
    // The reader takes the bytes away; the view may be drawn again.
    openPdf(pdf.slice()).then((made) => {
      document = made
      if (isWanted) setOpened(made)
      else made.close()
    }, () => { if (isWanted) setOpened('broken') })
    return () => {
      isWanted = false
      document?.close()
    }
  }, [pdf])
  useEffect(() => {
    const box = boxRef.current
    if (box === null) return
    const watch = new ResizeObserver(() => setWidth(box.clientWidth))
    watch.observe(box)
    return () => watch.disconnect()
  }, [])
  const first = opened === null || opened === 'broken' ? undefined : opened.pages[0]
  const zoom = first === undefined || widthPx <= AROUND_PX ? 1 : Math.min(LARGEST_ZOOM, (widthPx - AROUND_PX) / pageSize(first, 1).width)
  return (
    <div ref={boxRef} className={classes.paper} tabIndex={0} role="group" aria-label={texts.pages}>
      {opened === 'broken' && <p className={classes.broken}>{texts.broken}</p>}
      {opened !== null && opened !== 'broken' && opened.pages.map((page, index) => <CustomerPage key={page.pageNumber} page={page} zoom={zoom} label={texts.page(index + 1, opened.pages.length)} />)}
    </div>
  )
}
