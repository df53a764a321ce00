import { FailureNote } from '#renderer/app/failure-note.tsx'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { composeTexts as texts } from '#renderer/texts/mail.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import type { LetterFile, LetterFiles } from './use-letter-files.ts'
import classes from './compose.module.css'

/** Photos and reports of the lines, each file once. */
function evidenceOf({ lines }: OutputOf<'claims.get'>): readonly LetterFile[] {
  const all = lines.flatMap(({ files }) => files.flatMap(({ fileId, fileName, sizeBytes }) => (fileId === null ? [] : [{ fileId, name: fileName, sizeBytes }])))
  return [...new Map(all.map((file) => [file.fileId, file])).values()]
}

/** What the claim itself gives to the letter: its workbook, written anew while it has not gone, and the evidence of its lines. */
export function ClaimFilesCard({ claimId, files }: { readonly claimId: number; readonly files: LetterFiles }) {
  const { data } = useQueryOf('claims.get', { claimId })
  const write = useCommand('claims.export')
  const kept = data === undefined || data.head.sentOn === null ? null : data.head.fileId
  const addWorkbook = async () => {
    if (data === undefined) return
    if (kept !== null) return files.attach({ fileId: kept, name: `Claim ${data.head.number}.xlsx`, sizeBytes: null })
    const made = await write.run({ claimId })
    if (made !== null) files.attach({ fileId: made.fileId, name: made.fileName, sizeBytes: null })
  }
  const evidence = data === undefined ? [] : evidenceOf(data)
  return (
    <Card title={texts.fromClaim} sub={data?.head.number}>
      <div className={classes.sideButtons}>
        <ActionButton label={texts.workbook} isBusy={write.isRunning} onClick={() => void addWorkbook()} />
        {evidence.length > 0 && <ActionButton label={`${texts.evidence} · ${evidence.length}`} onClick={() => evidence.forEach(files.attach)} />}
      </div>
      <Sub>{texts.claimFilesWhy}</Sub>
      <FailureNote failure={write.failure} />
    </Card>
  )
}
