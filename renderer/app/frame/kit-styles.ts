/** Styles of the libraries, then our own tokens. Whoever starts the page imports this first: at equal weight the later rule wins. */
import '@fontsource-variable/inter/wght.css'
import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import '@mantine/notifications/styles.css'
import '#renderer/ui/tokens.css'
