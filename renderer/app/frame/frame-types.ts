import type { ReactNode } from 'react'

export type RailItem = {
  readonly id: string
  readonly label: string
  readonly badge?: number | string | undefined
  /** What the badge counts, for a screen reader. */
  readonly badgeLabel?: string | undefined
  /** The badge asks for attention. */
  readonly isHot?: boolean
  readonly kbd?: string | undefined
}

export type FrameTab = { readonly id: string; readonly title: string; readonly isFixed?: boolean }

export type FooterItem = {
  readonly id: string
  readonly text: string
  readonly tone?: 'ok' | 'soon' | 'late' | undefined
  readonly title?: string | undefined
  readonly onClick?: (() => void) | undefined
  readonly isAtEnd?: boolean
}

export type FrameTexts = {
  readonly productName: string
  readonly skipToMain: string
  readonly sections: string
  readonly openCards: string
  readonly closeTab: (title: string) => string
  readonly status: string
}

export type AppFrameProps = {
  readonly texts: FrameTexts
  readonly railItems: readonly RailItem[]
  readonly activeRailId: string | null
  readonly onNavigate: (id: string) => void
  readonly who: { readonly name: string; readonly detail: string; readonly onClick?: (() => void) | undefined }
  readonly topSearch: ReactNode
  readonly primaryAction?: ReactNode
  readonly tabs: readonly FrameTab[]
  readonly activeTabId: string | null
  readonly onTabSelect: (id: string) => void
  readonly onTabClose: (id: string) => void
  readonly footerItems: readonly FooterItem[]
  /** One line over the screen, such as the loss of the host. */
  readonly ribbon?: ReactNode
  readonly children: ReactNode
}
