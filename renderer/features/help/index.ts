export { HelpDialog, type HelpPlace } from './help-dialog.tsx'
export { TourCard } from './tour-card.tsx'
