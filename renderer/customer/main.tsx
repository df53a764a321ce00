import '@fontsource-variable/inter/wght.css'
import '#renderer/ui/tokens.css'
import { createRoot } from 'react-dom/client'
import { CustomerScreen } from './customer-screen.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root element')
// What a customer reads is always dark on light, whatever the workplace looks like.
document.documentElement.dataset['mantineColorScheme'] = 'light'
createRoot(root).render(<CustomerScreen />)
