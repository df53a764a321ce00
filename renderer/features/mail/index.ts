export { MailPanel } from './mail-panel.tsx'
export { MailSettingsPanel } from './settings/mail-settings-panel.tsx'
