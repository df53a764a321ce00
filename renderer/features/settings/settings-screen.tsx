import type { ProcedureName } from '#shared/contract/index.ts'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { sideKind } from '#renderer/app/windows.ts'
import { CalendarPanel, LawPanel } from '#renderer/features/law-book/index.ts'
import { MailSettingsPanel } from '#renderer/features/mail/index.ts'
import { PhotoFolderPanel } from '#renderer/features/photos/index.ts'
import { PrintingPanel } from '#renderer/features/printing/index.ts'
import { RightGate, Sections } from '#renderer/features/reference/index.ts'
import { TemplatesPanel } from '#renderer/features/templates/index.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { folderTexts } from '#renderer/texts/photo-folder.ts'
import { scannerTexts } from '#renderer/texts/scanner.ts'
import { windowTexts } from '#renderer/texts/customer-screen.ts'
import { centreTexts, settingsTexts as texts } from '#renderer/texts/settings.ts'
import { ScreenBody } from '#renderer/ui/layout.tsx'
import { ScreenHead } from '#renderer/ui/screen-head.tsx'
import { AccessPanel } from './access-panel.tsx'
import { CentrePanel } from './centre-panel.tsx'
import { MinePanel } from './mine-panel.tsx'
import { ScannerPanel } from './scanner-panel.tsx'
import { PeoplePanel } from './people-panel.tsx'
import { UpdatesPanel } from './updates-panel.tsx'

const SECTIONS = ['centre', 'people', 'templates', 'mail', 'printing', 'access', 'law', 'calendar', 'scanner', 'photos', 'updates', 'mine'] as const
type Section = (typeof SECTIONS)[number]
const NEEDS: Readonly<Record<Section, ProcedureName>> = { centre: 'system.organisation', people: 'people.list', templates: 'templates.list', mail: 'mail.mailboxes', printing: 'printing.setup', access: 'people.access', law: 'law.rules', calendar: 'law.calendar', scanner: 'places.resolve', photos: 'pictures.folder', updates: 'system.updateSettings', mine: 'auth.changePassword' }
/** In a window of its own the law book is what it was opened for, and nothing else of the settings. */
const KNOWLEDGE: readonly Section[] = ['law', 'calendar']
const TABS = { ...texts.tabs, scanner: scannerTexts.tab, photos: folderTexts.tab }
const tabsOf = (sections: readonly Section[]) => sections.map((id) => ({ id, label: TABS[id] }))

function Panel({ section }: { readonly section: Section }) {
  switch (section) {
    case 'centre':
      return <CentrePanel />
    case 'people':
      return <PeoplePanel />
    case 'templates':
      return <TemplatesPanel />
    case 'mail':
      return <MailSettingsPanel />
    case 'printing':
      return <PrintingPanel />
    case 'access':
      return <AccessPanel />
    case 'law':
      return <LawPanel />
    case 'calendar':
      return <CalendarPanel />
    case 'scanner':
      return <ScannerPanel />
    case 'photos':
      return <PhotoFolderPanel />
    case 'updates':
      return <UpdatesPanel />
    case 'mine':
      return <MinePanel />
  }
}

/** The centre, its people, their rights, and what concerns only oneself. */
export function SettingsScreen({ section }: { readonly section: string }) {
  const isKnowledge = sideKind() === 'knowledge'
  const sections = isKnowledge ? KNOWLEDGE : SECTIONS
  const active = sections.find((known) => known === section) ?? sections[0] ?? 'centre'
  const info = useQueryOf('system.info', {})
  return (
    <ScreenBody isFilled>
      <ScreenHead title={isKnowledge ? windowTexts.sideTitle.knowledge : texts.title} actions={info.data === undefined ? undefined : <span>{centreTexts.version(info.data.version)}</span>} />
      <Sections label={texts.sections} idPrefix="settings" tabs={tabsOf(sections)} activeId={active} onSelect={(id) => go(paths.settings(id))}>
        <RightGate needs={NEEDS[active]}><Panel section={active} /></RightGate>
      </Sections>
    </ScreenBody>
  )
}
