import { FocusOnArrival } from '#renderer/app/focus-screen.ts'
import { usePaletteActions } from '#renderer/app/palette/palette-store.ts'
import { useSession } from '#renderer/app/session.tsx'
import { RightGate } from '#renderer/features/reference/index.ts'
import { importTexts as texts } from '#renderer/texts/import.ts'
import { CheckedStep } from './checked-step.tsx'
import { useImportWork } from './import-work.ts'
import { MappingStep } from './mapping-step.tsx'
import { StartStep } from './start-step.tsx'

function Import() {
  const { who } = useSession()
  const control = useImportWork(who.personId)
  const { step, file, checked } = control.work
  usePaletteActions(file === null ? [] : [{ id: 'import:other', label: texts.other, run: () => control.restart() }])
  if (step === 'checked' && file !== null && checked !== null) return <><CheckedStep control={control} file={file} checked={checked} /><FocusOnArrival key={step} /></>
  if (step === 'map' && file !== null) return <><MappingStep control={control} file={file} /><FocusOnArrival key={step} /></>
  return <><StartStep control={control} /><FocusOnArrival key={step} /></>
}

/** Earlier repairs from the file of another program: choose, match the columns, check, bring in, take back. */
export function ImportScreen() {
  return <RightGate needs="imports.inspect"><Import /></RightGate>
}
