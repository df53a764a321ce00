export { TemplateScreen } from './template-screen.tsx'
export { TemplatesPanel } from './templates-panel.tsx'
