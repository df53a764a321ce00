import { writeFileSync } from 'node:fs'
import { intakeSample, diagSample } from './sample-models.ts'
import { actDefinition } from '#core/documents/acts/index.ts'
import { renderPdf } from '#core/documents/render-pdf.ts'
import { paperFont } from '#core/documents/fonts.ts'
const b = paperFont('bold') as any
console.log('x', b.glyphForCodePoint(0x6f).id, b.glyphForCodePoint(0x43e).id, b.layout('onо').glyphs.map((g: any) => [g.id, g.codePoints]))
console.log(b.layout('VBAT').glyphs.map((g: any) => [g.id, g.codePoints]))
const r = await renderPdf({ definition: actDefinition('DOC_INTAKE', { ...intakeSample, defect_client: '<img src=x onerror=alert(1)> сервер orex' }), title: 'x', createdAt: '2026-11-05T11:32:00.000Z' })
writeFileSync('/tmp/acts/z.pdf', r.bytes)
const d = await renderPdf({ definition: actDefinition('DOC_DIAG', diagSample), title: 'x', createdAt: '2026-11-05T11:32:00.000Z' })
writeFileSync('/tmp/acts/zd.pdf', d.bytes)
