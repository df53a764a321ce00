import { EmptyState } from '#renderer/ui/states.tsx'
import { HiddenTitle, ScreenBody } from '#renderer/ui/layout.tsx'
import { frameTexts } from '#renderer/texts/frame.ts'
import { go } from './history.ts'
import { paths } from './paths.ts'

/** An address that leads nowhere. */
export function NotFoundScreen() {
  return (
    <ScreenBody>
      <HiddenTitle>{frameTexts.notFound.title}</HiddenTitle>
      <EmptyState title={frameTexts.notFound.title} why={frameTexts.notFound.why} action={{ label: frameTexts.notFound.action, onClick: () => go(paths.desk()) }} />
    </ScreenBody>
  )
}
