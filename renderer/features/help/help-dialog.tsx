import { useState } from 'react'
import { goToStep, TOUR_STEPS } from '#renderer/app/tour-store.ts'
import { useIsTraining } from '#renderer/app/training-ribbon.tsx'
import { desktopShell } from '#renderer/rpc/desktop-shell.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { GLOSSARY, HELP_PLACES, helpTexts as texts, NEWS, TOUR_TEXTS } from '#renderer/texts/help.ts'
import { trainingTexts } from '#renderer/texts/training.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Sub } from '#renderer/ui/card.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { Stack } from '#renderer/ui/layout.tsx'
import { TabBar, TabPanel } from '#renderer/ui/tab-bar.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { findTerms } from './find-terms.ts'
import classes from './help.module.css'

export type HelpPlace = keyof typeof HELP_PLACES
type HelpTab = keyof typeof texts.tabs

const TABS: readonly { readonly id: HelpTab; readonly label: string }[] = (['place', 'tour', 'glossary', 'news'] as const).map((id) => ({ id, label: texts.tabs[id] }))
const FIRST_STEP = 0

function Place({ place, onKeys }: { readonly place: HelpPlace; readonly onKeys: () => void }) {
  const help = HELP_PLACES[place]
  return (
    <Stack>
      <p className={classes.text}>{help.what}</p>
      <section aria-label={texts.steps}>
        <h3 className={classes.heading}>{texts.steps}</h3>
        <ol className={classes.steps}>{help.steps.map((step) => <li key={step}>{step}</li>)}</ol>
      </section>
      <p className={classes.mind}><b>{texts.mind}.</b> {help.mind}</p>
      <div><ActionButton label={texts.allKeys} kbd="?" onClick={onKeys} /></div>
    </Stack>
  )
}

function Tour({ onStart }: { readonly onStart: () => void }) {
  return (
    <Stack>
      <p className={classes.text}>{texts.tourIntro}</p>
      <ol className={classes.steps}>{TOUR_STEPS.map((step) => <li key={step}><b>{TOUR_TEXTS[step].title}.</b> {TOUR_TEXTS[step].text}</li>)}</ol>
      <div><ActionButton variant="main" label={texts.startTour} onClick={onStart} /></div>
      <TrainingDoor />
    </Stack>
  )
}

/** To the made-up centre, where the program can go there by itself: in the desktop. */
function TrainingDoor() {
  const shell = desktopShell()
  if (useIsTraining() || shell === null) return null
  return (
    <>
      <p className={classes.mind}>{trainingTexts.openWhy}</p>
      <div><ActionButton label={trainingTexts.open} onClick={() => void shell.switchTraining()} /></div>
    </>
  )
}

function Glossary() {
  const [text, setText] = useState('')
  const found = findTerms(GLOSSARY, text)
  return (
    <Stack>
      <TextField label={texts.glossarySearch} value={text} onChange={setText} />
      {found.length === 0 && <Sub>{texts.glossaryNothing}</Sub>}
      <dl className={classes.terms}>{found.map(({ term, meaning }) => <div key={term}><dt>{term}</dt><dd>{meaning}</dd></div>)}</dl>
    </Stack>
  )
}

function News() {
  const current = useQueryOf('system.info', {}).data?.version
  return (
    <Stack>
      {NEWS.map(({ version, lines }) => (
        <section key={version} aria-label={version}>
          <h3 className={classes.heading}>{version} {version === current && <Tag tone="ok">{texts.current}</Tag>}</h3>
          <ul className={classes.steps}>{lines.map((line) => <li key={line}>{line}</li>)}</ul>
        </section>
      ))}
    </Stack>
  )
}

/** F1: the screen somebody is at, the way through the main job, the words of the trade, what changed. */
export function HelpDialog({ place, onKeys, onClose }: { readonly place: HelpPlace; readonly onKeys: () => void; readonly onClose: () => void }) {
  const [tab, setTab] = useState<HelpTab>('place')
  const start = () => {
    goToStep(FIRST_STEP)
    onClose()
  }
  return (
    <Dialog isOpen title={tab === 'place' ? `${texts.title}: ${HELP_PLACES[place].title}` : texts.title} width="wide" onClose={onClose} cancelLabel={texts.close}>
      <TabBar label={texts.title} tabs={TABS} activeId={tab} onSelect={setTab} idPrefix="help" />
      <TabPanel idPrefix="help" id={tab}>
        <div className={classes.body}>
          {tab === 'place' && <Place place={place} onKeys={onKeys} />}
          {tab === 'tour' && <Tour onStart={start} />}
          {tab === 'glossary' && <Glossary />}
          {tab === 'news' && <News />}
        </div>
      </TabPanel>
    </Dialog>
  )
}
