import { useState } from 'react'
import { CODES_TO_LEARN, learnedManner, textOfBurst } from '#renderer/app/hotkeys/scan-learning.ts'
import { useScanner } from '#renderer/app/hotkeys/use-scanner.ts'
import { SCAN_SUFFIXES, USUAL_SCANNER, useScannerProfile } from '#renderer/app/hotkeys/scanner-profile.ts'
import { playScan } from '#renderer/app/scan-sound.ts'
import { formatDateTime } from '#renderer/texts/formats.ts'
import { scannerTexts as texts } from '#renderer/texts/scanner.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { CheckField } from '#renderer/ui/fields/check-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { KeyValueList } from '#renderer/ui/key-value-list.tsx'
import { FieldGrid, Inline, Stack } from '#renderer/ui/layout.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { readScan } from '#shared/kit/gs1.ts'
import { useScanLearning, type ScanLearning } from './use-scan-learning.ts'

const SUFFIXES = SCAN_SUFFIXES.map((value) => ({ value, label: texts.suffixes[value] }))

/** Three codes are scanned, and the program says what it learned from them. */
function LearningCard({ learning }: { readonly learning: ScanLearning }) {
  const { isOn, bursts, problem, begin, end } = learning
  const isDone = bursts.length === CODES_TO_LEARN
  const manner = isDone ? learnedManner(bursts) : null
  const take = () => {
    if (manner !== null) useScannerProfile.setState({ ...manner, learnedAt: new Date().toISOString() })
    begin()
    end()
    playScan('ok')
  }
  return (
    <Card title={texts.learn}>
      <Sub>{texts.learnWhy}</Sub>
      {isOn && <Note tone="info" isLive>{texts.scanNow(bursts.length + 1, CODES_TO_LEARN)}</Note>}
      {problem !== null && <Note tone="soon" isLive>{texts.problems[problem]}</Note>}
      {bursts.length > 0 && <KeyValueList align="start" items={bursts.map((burst, index) => ({ key: String(index), label: texts.code(index + 1), value: textOfBurst(burst) }))} />}
      {isDone && manner === null && <Note tone="late" isLive>{texts.differ}</Note>}
      {manner !== null && <Note tone="ok" isLive>{texts.learned(manner.prefix, texts.suffixes[manner.suffix], manner.gapMs)}</Note>}
      <Inline gap={12}>
        {manner !== null ? <ActionButton variant="main" label={texts.take} onClick={take} /> : null}
        {isOn ? <ActionButton label={texts.stop} kbd="Esc" onClick={end} /> : <ActionButton variant={manner === null ? 'main' : 'plain'} label={isDone ? texts.again : texts.begin} onClick={begin} />}
      </Inline>
    </Card>
  )
}

/** What the scanner of this workplace is like; put right by hand where learning guessed wrong. */
function ProfileCard() {
  const profile = useScannerProfile()
  return (
    <Card title={texts.profile} sub={profile.learnedAt === null ? texts.usual : texts.learnedAt(formatDateTime(profile.learnedAt))}>
      <FieldGrid columns="1fr 1fr">
        <TextField label={texts.prefix} description={texts.prefixHint} value={profile.prefix} maxLength={10} onChange={(prefix) => useScannerProfile.setState({ prefix })} />
        <SelectField label={texts.suffix} value={profile.suffix} options={SUFFIXES} onChange={(suffix) => useScannerProfile.setState({ suffix: suffix ?? USUAL_SCANNER.suffix })} />
      </FieldGrid>
      <KeyValueList align="start" items={[{ key: 'gap', label: texts.gap, value: texts.ms(profile.gapMs) }]} />
      <CheckField label={texts.sound} isChecked={profile.hasSound} onChange={(hasSound) => { useScannerProfile.setState({ hasSound }); playScan('ok') }} />
      <Inline><ActionButton variant="quiet" label={texts.forget} onClick={() => useScannerProfile.setState({ ...USUAL_SCANNER, hasSound: profile.hasSound })} /></Inline>
    </Card>
  )
}

/** What a code is read as, without going anywhere. */
function TryCard({ learning }: { readonly learning: ScanLearning }) {
  const [sent, setSent] = useState<string | null>(null)
  useScanner(setSent, { isEnabled: !learning.isOn })
  const reading = sent === null ? null : readScan(sent)
  const facts = reading === null ? [] : ([['text', reading.text], ['gtin', reading.gtin], ['serial', reading.serial], ['lot', reading.lot], ['aim', reading.aim]] as const)
  return (
    <Card title={texts.tryOut}>
      <Sub>{texts.tryWhy}</Sub>
      {facts.length > 0 && <KeyValueList align="start" items={facts.flatMap(([key, value]) => (value === null ? [] : [{ key, label: texts.facts[key], value }]))} />}
    </Card>
  )
}

/** The scanner of this workplace, whoever works at it. */
export function ScannerPanel() {
  const learning = useScanLearning()
  return (
    <FieldGrid columns="minmax(0, 1.2fr) minmax(0, 1fr)">
      <LearningCard learning={learning} />
      <Stack>
        <ProfileCard />
        <TryCard learning={learning} />
      </Stack>
    </FieldGrid>
  )
}
