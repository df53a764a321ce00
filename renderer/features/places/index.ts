export { MoveUnitDialog, type UnitToMove } from './move-unit-dialog.tsx'
export { PlacesPanel } from './places-panel.tsx'
export { UnitsPanel } from './units-panel.tsx'
