export const ROLES = ['receptionist', 'engineer', 'clerk', 'manager', 'administrator'] as const
export type Role = (typeof ROLES)[number]
