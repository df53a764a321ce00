import './kit-styles.ts'
import { MantineProvider } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { ModalsProvider } from '@mantine/modals'
import { Notifications } from '@mantine/notifications'
import 'dayjs/locale/ru'
import type { ReactNode } from 'react'
import { cssVariablesResolver, theme } from '#renderer/app/theme.ts'
import { language } from '#renderer/texts/language.ts'
import { KitTextsProvider } from '#renderer/ui/kit-texts.tsx'
import type { KitTexts } from '#renderer/ui/kit-texts.tsx'

/** Monday begins the week in either language. */
const DATE_SETTINGS = { locale: language, firstDayOfWeek: 1, weekendDays: [0, 6] } as const
/** As wide as the rail: a notice covers nothing of the screen or of a dialog. */
const NOTICE_WIDTH_PX = 164

export type KitProviderProps = {
  readonly texts: KitTexts
  readonly colorScheme?: 'light' | 'dark' | 'auto'
  readonly children: ReactNode
}

/** The page's host writes a fresh nonce at every load; without a host that does so there is none. */
const styleNonce = (): string => document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? ''

/** Everything the components of the program stand on: theme, fonts, calendar, notices, words of the kit. */
export function KitProvider({ texts, colorScheme = 'light', children }: KitProviderProps) {
  return (
    <MantineProvider theme={theme} getStyleNonce={styleNonce} cssVariablesResolver={cssVariablesResolver} defaultColorScheme={colorScheme}>
      <DatesProvider settings={{ ...DATE_SETTINGS, weekendDays: [...DATE_SETTINGS.weekendDays] }}>
        <KitTextsProvider texts={texts}>
          <ModalsProvider>{children}</ModalsProvider>
          <Notifications position="bottom-left" containerWidth={NOTICE_WIDTH_PX} limit={3} />
        </KitTextsProvider>
      </DatesProvider>
    </MantineProvider>
  )
}
