import { useEffect, useState } from 'react'

type Dots = { readonly size: number; readonly path: string }
const QUIET_ZONE = 4

async function dotsOf(text: string): Promise<Dots> {
  const { create } = await import('qrcode')
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules
  const path = Array.from({ length: size * size }, (_, index) => (data[index] ? `M${index % size} ${Math.floor(index / size)}h1v1h-1z` : '')).join('')
  return { size, path }
}

/** The plain text as a QR code; a link to the network of the centre would be of no use to a customer. */
export function QrCode({ text, label, className }: { readonly text: string; readonly label: string; readonly className?: string | undefined }) {
  const [dots, setDots] = useState<Dots | null>(null)
  useEffect(() => {
    let isWanted = true
    void dotsOf(text).then((made) => { if (isWanted) setDots(made) })
    return () => { isWanted = false }
  }, [text])
  if (dots === null) return null
  const side = dots.size + 2 * QUIET_ZONE
  return (
    <svg className={className} role="img" aria-label={label} viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`} shapeRendering="crispEdges">
      <rect x={-QUIET_ZONE} y={-QUIET_ZONE} width={side} height={side} fill="#fff" />
      <path d={dots.path} fill="#000" />
    </svg>
  )
}
