import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { FilledSplit } from '#renderer/features/reference/index.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { importTexts, mappingTexts as texts, progressTexts } from '#renderer/texts/import.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { ScreenBody } from '#renderer/ui/layout.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { ScreenHead } from '#renderer/ui/screen-head.tsx'
import { mappingProblems } from './column-samples.ts'
import { ImportFailure } from './import-failure.tsx'
import type { ImportWorkControl, OpenedFile } from './import-work.ts'
import { JobProgress } from './job-progress.tsx'
import { MappingSide } from './mapping-side.tsx'
import { MappingTable } from './mapping-table.tsx'
import classes from './import.module.css'

/** Which column goes where; then the whole file is read and nothing is changed yet. */
export function MappingStep({ control, file }: { readonly control: ImportWorkControl; readonly file: OpenedFile }) {
  const { work, change, restart } = control
  const { mapping, chosenFields, slashDates } = work
  const dryRun = useCommand('imports.dryRun')
  const problems = mappingProblems(mapping, file.headers.length)
  const [problem] = problems
  const reason = file.importedBefore !== null ? texts.alreadyLoaded : problem === undefined ? null : texts.reasons[problem.code]
  const check = async () => {
    if (reason !== null || dryRun.isRunning) return
    const checked = await dryRun.run({ fileId: file.fileId, mapping, slashDates })
    if (checked !== null) change({ step: 'checked', checked })
  }
  const leave = () => restart()
  const lockedReason = dryRun.isRunning ? progressTexts.checking : null
  useHotkeys({ 'Ctrl+Enter': { run: () => void check(), description: importTexts.check, disabledReason: reason ?? lockedReason } })
  useHotkeys({ Esc: { run: leave, description: importTexts.other } }, { isEnabled: !dryRun.isRunning })
  return (
    <ScreenBody isFilled>
      <ScreenHead
        title={file.name}
        sub={`${texts.summary(file.rowCount, file.headers.length)}. ${texts.after}`}
        actions={
          <>
            <ActionButton label={importTexts.other} kbd={dryRun.isRunning ? undefined : 'Esc'} isBusy={dryRun.isRunning} onClick={leave} />
            <ActionButton variant="main" label={importTexts.check} kbd="Ctrl Enter" isBusy={dryRun.isRunning} disabledReason={reason} hasAutoFocus onClick={() => void check()} />
          </>
        }
      />
      {file.importedBefore !== null && <Note tone="soon" isLive>{texts.importedBefore(file.importedBefore)}</Note>}
      {dryRun.isRunning && <JobProgress words={progressTexts.checking} rowCount={file.rowCount} />}
      <ImportFailure failure={dryRun.failure} fileName={file.name} />
      <div className={classes.narrowSide}>
        <FilledSplit
          sideLabel={texts.file}
          main={
            <MappingTable
              file={file}
              mapping={mapping}
              chosenFields={chosenFields}
              problems={problems}
              lockedReason={lockedReason}
              onChange={(field, next) => change({ mapping: next, chosenFields: [...new Set([...chosenFields, field])] })}
            />
          }
          side={<MappingSide file={file} mapping={mapping} slashDates={slashDates} onSlashDates={(next) => { if (lockedReason === null) change({ slashDates: next }) }} />}
        />
      </div>
    </ScreenBody>
  )
}
