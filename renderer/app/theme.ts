import type { CSSVariablesResolver, MantineColorsTuple } from '@mantine/core'
import { createTheme } from '@mantine/core'

const accent: MantineColorsTuple = [
  '#e3f0f5', '#c9e2ec', '#9fcadb', '#6cc0e0', '#3f9fc2', '#1b7296', '#0f5c7a', '#0b4a63', '#083a4e', '#062a39',
]

const FIELD_HEIGHT = '34px'
const FIELD_HEIGHT_BIG = '40px'
const FONT_SIZE = '13.5px'
const FONT_SIZE_BIG = '14.5px'
const LABEL_SIZE = '12px'

const fieldVars = (_theme: unknown, props: { readonly size?: string }) => ({
  wrapper: {
    '--input-height': props.size === 'lg' ? FIELD_HEIGHT_BIG : FIELD_HEIGHT,
    '--input-fz': props.size === 'lg' ? FONT_SIZE_BIG : FONT_SIZE,
    '--input-padding': '10px',
  },
})

const choiceLabel = { label: { fontSize: FONT_SIZE }, description: { fontSize: LABEL_SIZE }, error: { fontSize: LABEL_SIZE } }

/** The look of the program for every Mantine component: dense, 34 px fields, one accent. */
export const theme = createTheme({
  colors: { accent },
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 5 },
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font-mono)',
  fontSizes: { xs: '11.5px', sm: FONT_SIZE, md: FONT_SIZE, lg: '14.5px', xl: '18px' },
  lineHeights: { xs: '1.35', sm: '1.42', md: '1.42', lg: '1.42', xl: '1.3' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '4px', sm: '6px', md: '6px', lg: '8px', xl: '16px' },
  defaultRadius: 'sm',
  headings: {
    fontFamily: 'var(--font)',
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '18px', lineHeight: '1.3', fontWeight: '650' },
      h2: { fontSize: '13px', lineHeight: '1.42', fontWeight: '600' },
      h3: { fontSize: '13px', lineHeight: '1.42', fontWeight: '600' },
    },
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Input: { defaultProps: { size: 'sm' }, vars: fieldVars, classNames: { input: 'field-input' } },
    InputWrapper: {
      defaultProps: { size: 'sm' },
      vars: () => ({
        label: { '--input-label-size': LABEL_SIZE, '--input-asterisk-color': 'var(--late)' },
        error: { '--input-error-size': LABEL_SIZE },
        description: { '--input-description-size': LABEL_SIZE },
      }),
      styles: {
        label: { color: 'var(--muted)', fontWeight: 400, marginBottom: '3px' },
        error: { color: 'var(--late)' },
        description: { color: 'var(--muted)' },
      },
    },
    Modal: { defaultProps: { transitionProps: { duration: 0 }, centered: true, overlayProps: { backgroundOpacity: 0.35 } } },
    Popover: { defaultProps: { transitionProps: { duration: 0 }, shadow: 'md' } },
    // Lists that are closed stay out of the page: a form has dozens of them, and each would be drawn anew with every key.
    Combobox: { defaultProps: { transitionProps: { duration: 0 }, shadow: 'md', keepMounted: false } },
    Tooltip: { defaultProps: { openDelay: 300, transitionProps: { duration: 0 }, multiline: true, maw: 320 } },
    Button: { defaultProps: { size: 'sm' }, vars: () => ({ root: { '--button-height': '32px', '--button-fz': FONT_SIZE } }) },
    Checkbox: { defaultProps: { size: 'xs', radius: 'xs' }, styles: choiceLabel },
    Radio: { defaultProps: { size: 'xs' }, styles: choiceLabel },
    Switch: { defaultProps: { size: 'sm' } },
  },
})

const surfaceVariables = {
  '--mantine-color-body': 'var(--bg)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-dimmed': 'var(--muted)',
  '--mantine-color-placeholder': 'var(--faint)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--surface-sunk)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-error': 'var(--late)',
  '--mantine-color-anchor': 'var(--accent-text)',
  '--mantine-color-disabled': 'var(--surface-sunk)',
  '--mantine-color-disabled-color': 'var(--faint)',
}

/** Ties Mantine's own variables to the tokens, so both colour schemes come from one table. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {
    '--mantine-shadow-md': 'var(--shadow-pop)',
  },
  light: surfaceVariables,
  dark: surfaceVariables,
})
