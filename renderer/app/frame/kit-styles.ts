/** Styles of the libraries, then our own tokens. Whoever starts the page imports this first: at equal weight the later rule wins. */
import '@fontsource-variable/inter/wght.css'
import '@mantine/core/styles.layer.css'
import '@mantine/dates/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import '#renderer/ui/tokens.css'
