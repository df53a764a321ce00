import '#renderer/app/frame/kit-styles.ts'
import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { App } from '#renderer/app/app.tsx'
import { keepAppearance } from '#renderer/app/appearance.ts'
import { KitProvider } from '#renderer/app/frame/kit-provider.tsx'
import { ScreenBoundary } from '#renderer/app/screen-boundary.tsx'
import { settleLanguage } from '#renderer/app/settle-language.ts'
import { shareStyleNonce } from '#renderer/app/style-nonce.ts'
import { joinOtherWindows } from '#renderer/rpc/other-windows.ts'
import { dropTopics, queryClient } from '#renderer/rpc/query.ts'
import { kitTexts } from '#renderer/texts/kit.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root element')

shareStyleNonce()
joinOtherWindows((topics) => void dropTopics(topics))
keepAppearance()
settleLanguage()
createRoot(root).render(
  <KitProvider texts={kitTexts} colorScheme="auto">
    <QueryClientProvider client={queryClient}>
      <ScreenBoundary>
        <App />
      </ScreenBoundary>
    </QueryClientProvider>
  </KitProvider>,
)
